#include "review/engine.h"

#include <algorithm>
#include <map>
#include <mutex>

#include <fmt/format.h>

#include "review/fingerprint.h"
#include "review/grade.h"
#include "review/message.h"
#include "review/powers.h"
#include "review/rules.h"
#include "review/scope.h"

namespace caveat::review {
namespace {

constexpr size_t kMostRelated = 8;

// Turns the powers found in one text into findings.
class Judge {
 public:
  Judge(TextModel& model, const checklist::Checklist& checklist) : model_(model), rules_(model.rules()), checklist_(checklist), scope_(model) {}

  std::vector<Finding> run(const std::vector<Power>& powers) {
    std::vector<Finding> findings;
    for (const Power& power : powers) findings.push_back(judge(power));
    add_derived(findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.check < b.check;
    });
    number(findings);
    return findings;
  }

 private:
  std::string words(norm::HitIndex hit, const norm::Reading& reading) const {
    if (hit == norm::kNoHit) return {};
    return std::string(model_.tokens().span(reading.hits[hit].token, reading.hits[hit].token_end).in(model_.text()));
  }

  Finding judge(const Power& power) {
    const checklist::Check& check = *rules_.checks[power.check].check;
    const PowerMatch& first = power.matches.front();
    const norm::Reading& reading = model_.reading(first.clause);
    Finding finding;
    finding.check = check.id;
    finding.unit = power.unit;
    finding.provision = model_.clauses().all[first.clause].provision;
    finding.span = first.match.tokens_span;
    finding.norm = {std::string(norm::to_string(first.match.force)), words(first.match.bearer, reading),
                    words(first.match.action, reading), words(first.match.object, reading), words(first.match.manner, reading)};
    for (size_t i = 1; i < power.matches.size() && finding.related.size() < kMostRelated; ++i) {
      finding.related.push_back({model_.clauses().all[power.matches[i].clause].provision, power.matches[i].match.tokens_span});
    }
    grade_all(check, finding);
    Level most = Level::note;
    for (const PowerMatch& match : power.matches) most = std::max(most, rules_.patterns[match.pattern].source->level);
    finding.level = std::min(finding.level, most);
    clause_of_[finding.span.begin] = first.clause;
    return finding;
  }

  void grade_all(const checklist::Check& check, Finding& finding) {
    finding.safeguards.clear();
    bool unmet = false, grave = false;
    const std::vector<ScopeClause>& scope = scope_.of(finding.unit);
    for (const checklist::Need& need : check.needs) {
      const Rules::SafeguardRule* rule = rules_.safeguard(need.safeguard);
      if (!rule) continue;
      SafeguardStatus status = grade(model_, *rule, scope);
      unmet = unmet || status.status < need.at_least;
      grave = grave || (need.error_when_missing && status.status == Strength::missing);
      finding.safeguards.push_back(std::move(status));
    }
    const Level level = check.needs.empty() || grave ? Level::error : unmet ? Level::warning : Level::note;
    finding.level = std::min(level, check.level);
    finding.message = message(checklist_, check, finding);
  }

  // A check that is derived from others: "this power, and no judge".
  void add_derived(std::vector<Finding>& findings) {
    const size_t direct = findings.size();
    for (const Rules::CheckRule& rule : rules_.checks) {
      for (const checklist::Pattern* pattern : rule.derived) {
        for (size_t i = 0; i < direct; ++i) {
          if (!derives(*pattern, findings[i]) || has(findings, rule.check->id, findings[i].unit)) continue;
          Finding finding = findings[i];
          finding.check = rule.check->id;
          finding.related.clear();
          grade_all(*rule.check, finding);
          finding.level = std::min(finding.level, pattern->level);
          findings.push_back(std::move(finding));
        }
      }
    }
  }

  bool derives(const checklist::Pattern& pattern, const Finding& finding) const {
    if (std::find(pattern.powers.begin(), pattern.powers.end(), finding.check) == pattern.powers.end()) return false;
    if (!pattern.force.empty() && std::find(pattern.force.begin(), pattern.force.end(), finding.norm.force) == pattern.force.end()) return false;
    if (!pattern.bearer.empty() && !borne_by(pattern, finding)) return false;
    return std::all_of(pattern.lacking.begin(), pattern.lacking.end(), [&](const std::string& id) {
      const auto status = std::find_if(finding.safeguards.begin(), finding.safeguards.end(),
                                       [&](const SafeguardStatus& one) { return one.id == id; });
      return status == finding.safeguards.end() || status->status != Strength::present;
    });
  }

  bool borne_by(const checklist::Pattern& pattern, const Finding& finding) const {
    const auto clause = clause_of_.find(finding.span.begin);
    if (clause == clause_of_.end()) return false;
    const norm::Reading& reading = const_cast<TextModel&>(model_).reading(clause->second);
    for (const norm::Norm& norm : reading.norms) {
      if (norm.bearer == norm::kNoHit) continue;
      const std::string& id = rules_.lexicon.terms().id(reading.hits[norm.bearer].term);
      if (std::find(pattern.bearer.begin(), pattern.bearer.end(), id) != pattern.bearer.end()) return true;
    }
    return false;
  }

  static bool has(const std::vector<Finding>& findings, const std::string& check, provision::Index unit) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.check == check && f.unit == unit; });
  }

  void number(std::vector<Finding>& findings) {
    std::map<std::string, int> seen;
    for (Finding& finding : findings) {
      const auto found = clause_of_.find(finding.span.begin);
      const std::string_view sentence = found == clause_of_.end() ? finding.span.in(model_.text()) : model_.sentence(found->second).in(model_.text());
      const std::string plain = fingerprint(finding.check, {sentence}, 0);
      const int repeat = seen[plain]++;
      finding.fingerprint = repeat == 0 ? plain : fingerprint(finding.check, {sentence}, repeat);
    }
  }

  TextModel& model_;
  const Rules& rules_;
  const checklist::Checklist& checklist_;
  Scope scope_;
  std::map<uint32_t, uint32_t> clause_of_;  // by the finding's first byte
};

}  // namespace

// Rules are compiled for a language when a text first needs it.
struct Engine::Compiled {
  const checklist::Checklist& checklist;
  Options options;
  mutable std::mutex mutex;
  mutable std::map<std::string, std::unique_ptr<Rules>> rules;
  mutable std::map<std::string, std::vector<std::unique_ptr<norm::Forms>>> idle;  // word caches not in use

  const Rules& rules_for(const checklist::Language& language) const {
    const std::lock_guard lock(mutex);
    std::unique_ptr<Rules>& found = rules[language.code];
    if (!found) found = std::make_unique<Rules>(checklist, language, options.checks);
    return *found;
  }

  std::unique_ptr<norm::Forms> take_forms(const Rules& compiled) const {
    {
      const std::lock_guard lock(mutex);
      auto& free = idle[compiled.lexicon.code()];
      if (!free.empty()) {
        std::unique_ptr<norm::Forms> forms = std::move(free.back());
        free.pop_back();
        return forms;
      }
    }
    return std::make_unique<norm::Forms>(compiled.lexicon.vocabulary());
  }

  void give_back(const Rules& compiled, std::unique_ptr<norm::Forms> forms) const {
    const std::lock_guard lock(mutex);
    idle[compiled.lexicon.code()].push_back(std::move(forms));
  }
};

Engine::Engine(const checklist::Checklist& checklist, Options options)
    : compiled_(new Compiled{checklist, std::move(options), {}, {}, {}}) {}

Engine::~Engine() = default;

const checklist::Checklist& Engine::checklist() const { return compiled_->checklist; }

Review Engine::review(document::Document document) const {
  Review review;
  review.document = std::move(document);
  review.notes = review.document.notes;
  const std::string& text = review.document.text;
  review.outline = provision::read_outline(text);
  const auto& languages = compiled_->checklist.languages;
  const auto given = std::find_if(languages.begin(), languages.end(),
                                  [&](const checklist::Language& language) { return language.code == compiled_->options.language; });
  const checklist::Language* language = given != languages.end() ? &*given : norm::detect_language(languages, text);
  if (!language) {
    review.notes.push_back("No lexicon fits the language of this text, so nothing in it was judged; --language names one.");
    return review;
  }
  review.language = language->code;
  const Rules& rules = compiled_->rules_for(*language);
  std::unique_ptr<norm::Forms> forms = compiled_->take_forms(rules);
  {
    TextModel model(text, review.outline, rules, *forms);
    const std::vector<Power> powers = find_powers(model, compiled_->options.trace, review.trace);
    if (!powers.empty()) review.findings = Judge(model, compiled_->checklist).run(powers);
  }
  compiled_->give_back(rules, std::move(forms));
  return review;
}

}  // namespace caveat::review
