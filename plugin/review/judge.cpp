#include "review/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "review/fingerprint.h"
#include "review/grade.h"
#include "review/message.h"
#include "review/scope.h"
#include "review/stray.h"
#include "review/surroundings.h"
#include "review/trace.h"
#include "text/contains.h"

namespace caveat::review {
namespace {

constexpr size_t kMostRelated = 8;
constexpr size_t kManyPowers = 3;  // with fewer, a text is judged provision by provision

// Whether the pattern takes a safeguard of that strength for lacking.
bool lacks(const checklist::Pattern& pattern, Strength status) {
  return status < (pattern.wholly ? Strength::weak : Strength::present);
}

std::string_view how_found(Strength status) { return status == Strength::present ? "present" : "weak"; }

std::vector<provision::Index> units_of(const std::vector<Power>& powers) {
  std::vector<provision::Index> units;
  for (const Power& power : powers) units.push_back(power.unit);
  return units;
}

class Judge {
 public:
  Judge(TextModel& model, const checklist::Checklist& checklist, const std::vector<Power>& powers,
        const std::string& traced, std::vector<std::string>& trace)
      : model_(model),
        rules_(model.rules()),
        checklist_(checklist),
        scope_(model, units_of(powers)),
        traced_(traced),
        trace_(model, trace) {}

  std::vector<Finding> run(const std::vector<Power>& powers) {
    for (const Power& power : powers) judge_power(power);
    add_derived();
    doubt_strays();
    std::stable_sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
      return std::pair(a.finding.span.begin, std::string_view(a.finding.check)) <
             std::pair(b.finding.span.begin, std::string_view(b.finding.check));
    });
    set_fingerprints();
    std::vector<Finding> findings;
    std::set<std::string_view> asked;
    for (const Rules::CheckRule& rule : rules_.checks) {
      if (rule.check->about_text) judge_text(rule, findings);
      if (rule.asked) asked.insert(rule.check->id);
    }
    for (Found& one : found_)
      if (asked.contains(one.finding.check)) findings.push_back(std::move(one.finding));
    return findings;
  }

 private:
  struct Found {
    Finding finding;
    uint32_t clause;                 // of the deciding words
    norm::HitIndex bearer;           // in that clause's reading
    std::vector<PowerMatch> others;  // the same power in further clauses of its unit
  };

  std::string words(norm::HitIndex hit, const norm::Reading& reading) const {
    if (hit == norm::kNoHit) return {};
    return std::string(model_.tokens().span(reading.hits[hit].token, reading.hits[hit].token_end).in(model_.text()));
  }

  void judge_power(const Power& power) {
    const checklist::Check& check = *rules_.checks[power.check].check;
    const PowerMatch& first = power.matches.front();
    const norm::Reading& reading = model_.kept_reading(first.clause);
    Finding finding;
    finding.check = check.id;
    finding.unit = power.unit;
    finding.provision = provision_of(first);
    finding.span = first.match.tokens_span;
    const bool defines = first.match.force == norm::Force::definition;  // which nobody does
    finding.norm = {std::string(norm::to_string(first.match.force)),
                    defines ? std::string() : words(first.match.bearer, reading), words(first.match.action, reading),
                    words(first.match.object, reading), words(first.match.manner, reading)};
    Level most = rules_.patterns[first.pattern].source->level;
    for (size_t i = 1; i < power.matches.size(); ++i) {
      most = std::max(most, rules_.patterns[power.matches[i].pattern].source->level);
      const Place again{provision_of(power.matches[i]), power.matches[i].match.tokens_span};
      const bool told =
          again.span == finding.span || std::any_of(finding.related.begin(), finding.related.end(),
                                                    [&](const Place& one) { return one.span == again.span; });
      if (!told && finding.related.size() < kMostRelated) finding.related.push_back(again);
    }
    grade_all(check, most, first.clause, finding);
    const size_t kept = std::min(power.matches.size(), kMostRelated + 1);
    found_.push_back({std::move(finding),
                      first.clause,
                      first.match.bearer,
                      {power.matches.begin() + 1, power.matches.begin() + static_cast<std::ptrdiff_t>(kept)}});
  }

  provision::Index provision_of(const PowerMatch& match) const { return model_.clauses().all[match.clause].provision; }

  void grade_all(const checklist::Check& check, Level most, uint32_t clause, Finding& finding) {
    finding.safeguards.clear();
    bool unmet = false, grave = false;
    const std::vector<const ScopeGroup*>& scope = scope_.of(finding.unit, clause);
    for (const checklist::Need& need : check.needs) {
      const Rules::SafeguardRule* rule = rules_.safeguard(need.safeguard);
      if (!rule) continue;
      SafeguardStatus status = grade_for(*rule, scope, clause);
      if (status.status > need.at_most && !forbidden_without(model_, *rule, scope.front()->clauses)) {
        status.status = need.at_most;
        status.reason = "It is there for others: this power does without it.";
      }
      unmet = unmet || status.status < need.at_least;
      grave = grave || (need.error_when_missing && status.status == Strength::missing);
      finding.safeguards.push_back(std::move(status));
    }
    const Level level = check.needs.empty() || grave ? Level::error : unmet ? Level::warning : Level::note;
    finding.level = std::min({level, check.level, most});
    finding.message = message(checklist_, check, finding);
  }

  // The grade for a power in that clause.
  SafeguardStatus grade_for(const Rules::SafeguardRule& rule, const std::vector<const ScopeGroup*>& scope,
                            uint32_t clause) {
    if (std::optional<SafeguardStatus> status = denied(model_, rule, clause, scope.front()->clauses))
      return *std::move(status);
    return grade_in(rule, scope);
  }

  // The best grade in scope. What a group of clauses says of a safeguard is found out once a text.
  const SafeguardStatus& grade_in(const Rules::SafeguardRule& rule, const std::vector<const ScopeGroup*>& scope) {
    const SafeguardStatus* best = nullptr;
    for (const ScopeGroup* group : scope) {
      if (!reaches(rule, group->reach)) continue;
      std::vector<std::optional<SafeguardStatus>>& grades = grades_[group];
      grades.resize(rules_.safeguards.size());
      std::optional<SafeguardStatus>& known = grades[rule.index];
      if (!known) known = grade(model_, rule, group->clauses);
      if (!best || known->status > best->status) best = &*known;
      if (best->status == Strength::present) break;
    }
    return *best;
  }

  // A check that is derived from others: "this power, and no judge".
  void add_derived() {
    std::set<std::pair<std::string_view, provision::Index>> known;
    for (const Found& one : found_) known.insert({checklist_.check(one.finding.check)->id, one.finding.unit});
    const size_t direct = found_.size();
    for (const Rules::CheckRule& rule : rules_.checks) {
      if (rule.check->about_text) continue;
      for (const norm::CompiledPattern& pattern : rule.derived) {
        const bool told = rule.check->id == traced_;
        bool any = false;
        for (size_t i = 0; i < direct; ++i) {
          const Finding& power = found_[i].finding;
          if (!text::contains(pattern.source->powers, power.check)) continue;
          any = true;
          if (known.contains({rule.check->id, power.unit})) {
            if (told) trace_.derived(*pattern.source, power, "not tried: the check is met in this unit");
            continue;
          }
          std::string unmet;
          std::optional<Found> place = derives(*pattern.source, found_[i], told ? &unmet : nullptr);
          if (place && pattern.has_says && !find_said(pattern, *place)) {
            place.reset();
            unmet = "says; no clause of the unit has words for " + listed(pattern.source->says);
          }
          if (place && excepted(model_, rule, place->clause, place->finding.unit)) {
            place.reset();
            unmet = "unless; the clause meets an exception of the check";
          }
          if (told) trace_.derived(*pattern.source, power, met_or(unmet));
          if (!place) continue;
          Found& derived = *place;
          known.insert({rule.check->id, derived.finding.unit});
          derived.finding.check = rule.check->id;
          derived.finding.related.clear();
          grade_all(*rule.check, pattern.source->level, derived.clause, derived.finding);
          found_.push_back(std::move(derived));
        }
        if (told && !any) trace_.of_text(*pattern.source, met_or(no_power(*pattern.source)));
      }
    }
  }

  void doubt_strays() {
    std::vector<Sighting> sightings;
    for (Found& one : found_) sightings.push_back({one.finding, one.clause});
    review::doubt_strays(model_, sightings);
  }

  // What the text lacks although it gives the powers of a pattern: said once, at its head.
  void judge_text(const Rules::CheckRule& rule, std::vector<Finding>& findings) {
    for (const norm::CompiledPattern& compiled : rule.derived) {
      const checklist::Pattern& pattern = *compiled.source;
      Finding finding;
      finding.check = rule.check->id;
      finding.span = model_.head();
      for (const std::string& id : pattern.lacking) {
        SafeguardStatus missing;
        missing.id = id;
        missing.reason = "No provision that gives one of the powers has it, or is covered by one that does.";
        finding.safeguards.push_back(std::move(missing));
      }
      size_t powers = 0;
      for (const Found& one : found_) {
        if (one.finding.level == Level::note || !text::contains(pattern.powers, one.finding.check)) continue;
        take_best(one, finding.safeguards);
        ++powers;
        if (finding.related.size() < kMostRelated) finding.related.push_back({one.finding.provision, one.finding.span});
      }
      const std::string unmet = unmet_by_text(finding, powers, pattern);
      if (rule.check->id == traced_) trace_.of_text(pattern, met_or(unmet));
      if (!unmet.empty()) continue;
      finding.level = std::min(rule.check->level, pattern.level);
      finding.message = text_message(checklist_, *rule.check, finding, powers);
      finding.fingerprint = fingerprint(finding.check, {});
      findings.push_back(std::move(finding));
      return;
    }
  }

  static std::string met_or(const std::string& unmet) { return unmet.empty() ? "met" : "not met: " + unmet; }

  static std::string no_power(const checklist::Pattern& pattern) {
    return "powers; the text gives none of " + listed(pattern.powers);
  }

  static std::string there(const std::string& safeguard, Strength status) {
    return fmt::format("lacking; {} is {}", safeguard, how_found(status));
  }

  // Which part of the pattern is not met; "" = it is.
  static std::string unmet_by_text(const Finding& finding, size_t powers, const checklist::Pattern& pattern) {
    if (powers == 0) return no_power(pattern);
    if (powers < kManyPowers)
      return fmt::format("powers; the text gives {} of them, and {} are asked for", powers, kManyPowers);
    for (const SafeguardStatus& status : finding.safeguards) {
      if (!lacks(pattern, status.status)) return there(status.id, status.status);
    }
    return "";
  }

  // Takes over a better status of one of the safeguards in the scope of a power.
  void take_best(const Found& power, std::vector<SafeguardStatus>& safeguards) {
    const std::vector<const ScopeGroup*> scope =
        stands_outside(power.finding) ? scope_.whole_text() : scope_.of(power.finding.unit, power.clause);
    for (SafeguardStatus& best : safeguards) {
      const Rules::SafeguardRule* rule = rules_.safeguard(best.id);
      if (!rule) continue;
      const SafeguardStatus& status = grade_in(*rule, scope);
      if (status.status > best.status) best = status;
    }
  }

  // The power where the pattern is met: in its first clause, or in another that gives it to somebody else.
  // `unmet` is told what the first of them lacks, where it is given.
  std::optional<Found> derives(const checklist::Pattern& pattern, const Found& one, std::string* unmet) {
    if (one.finding.level == Level::note) {
      if (unmet) *unmet = "every safeguard that the power itself needs was found";
      return std::nullopt;
    }
    if (meets(pattern, one, one.finding.norm.force, unmet)) return one;
    if (stands_outside(one.finding)) return std::nullopt;  // others may be anywhere
    for (const PowerMatch& other : one.others) {
      Found place{one.finding, other.clause, other.match.bearer, {}};
      if (!meets(pattern, place, norm::to_string(other.match.force), nullptr)) continue;
      if (unmet) unmet->clear();
      place.finding.provision = provision_of(other);
      place.finding.span = other.match.tokens_span;
      place.finding.norm.force = norm::to_string(other.match.force);
      place.finding.norm.bearer = words(other.match.bearer, model_.kept_reading(other.clause));
      return place;
    }
    return std::nullopt;
  }

  bool meets(const checklist::Pattern& pattern, const Found& one, std::string_view force, std::string* unmet) {
    const auto fails = [&](auto&& reason) {
      if (unmet) *unmet = reason();
      return false;
    };
    if (!pattern.force.empty() && !text::contains(pattern.force, force))
      return fails(
          [&] { return fmt::format("force; it asks for {}, and this is a {}", listed(pattern.force), force); });
    if (!pattern.bearer.empty()) {
      const std::string bearer = one.bearer == norm::kNoHit
                                     ? "nobody"
                                     : rules_.lexicon.terms().id(model_.kept_reading(one.clause).hits[one.bearer].term);
      if (!text::contains(pattern.bearer, bearer))
        return fails([&] {
          return fmt::format("bearer; it asks for {}, and the power has {}", listed(pattern.bearer), bearer);
        });
    }
    for (const std::string& id : pattern.lacking) {
      const Rules::SafeguardRule* rule = rules_.safeguard(id);
      if (!rule) return false;
      const Strength status = grade_for(*rule, scope_.of(one.finding.unit, one.clause), one.clause).status;
      if (!lacks(pattern, status)) return fails([&] { return there(id, status); });
    }
    return true;
  }

  // Whether no unit holds it, in a text that has units.
  bool stands_outside(const Finding& finding) const { return finding.unit == provision::kNone && model_.has_units(); }

  // Points the finding at the words of `says` in its unit, or in its own clause where a text with units has it outside
  // of them; false when no clause there has them.
  bool find_said(const norm::CompiledPattern& pattern, Found& derived) {
    const auto [first, end] = stands_outside(derived.finding) ? std::pair(derived.clause, derived.clause + 1)
                                                              : model_.clauses_of(derived.finding.unit);
    for (uint32_t clause = first; clause < end; ++clause) {
      if (!has_term(clause, pattern.says)) continue;
      const norm::Reading& reading = model_.kept_reading(clause);
      if (reading.negated || (pattern.unless & reading.terms).any()) continue;
      const norm::HitIndex said = norm::said_long_enough(pattern, reading, model_.tokens(), model_.forms());
      if (said == norm::kNoHit) continue;
      derived.clause = clause;
      derived.bearer = norm::kNoHit;
      derived.finding.provision = model_.clauses().all[clause].provision;
      derived.finding.span = model_.tokens().span(reading.hits[said].token, reading.hits[said].token_end);
      return true;
    }
    return false;
  }

  bool has_term(uint32_t clause, const norm::TermSet& terms) const {
    const norm::Clauses& clauses = model_.clauses();
    for (uint32_t i = clauses.all[clause].part_begin; i < clauses.all[clause].part_end; ++i) {
      const auto hits = model_.hits().in(clauses.parts[i].begin, clauses.parts[i].end);
      if (std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) { return terms.test(hit.term); }))
        return true;
    }
    return false;
  }

  void set_fingerprints() {
    std::map<std::string, int> seen;
    for (Found& one : found_) {
      std::string& words = model_.facts(one.clause).words;
      if (words.empty()) words = words_of(one.clause);
      one.finding.fingerprint = fingerprint(one.finding.check, words);
      std::string& around = model_.facts(one.clause).around;
      if (around.empty()) around = surroundings(model_, one.clause, one.finding.unit);
      one.finding.around = around;
      if (const int times = ++seen[one.finding.fingerprint]; times > 1)
        one.finding.fingerprint = repeated(one.finding.fingerprint, times);
    }
  }

  std::string words_of(uint32_t clause) const {
    const norm::Clause& read = model_.clauses().all[clause];
    std::vector<Span> pieces;
    for (uint32_t part = read.part_begin; part < read.part_end; ++part) {
      const norm::Part& words = model_.clauses().parts[part];
      // "; and" before the next item of a list is no word of this one.
      uint32_t end = words.end;
      while (end > words.begin && model_.forms()[model_.tokens().all[end - 1].form].small) --end;
      if (words.begin < end) pieces.push_back(model_.tokens().span(words.begin, end));
    }
    return stable_words(model_.text(), model_.outline(), read.provision, pieces);
  }

  TextModel& model_;
  const Rules& rules_;
  const checklist::Checklist& checklist_;
  Scope scope_;
  const std::string& traced_;
  Trace trace_;
  // By the index of the safeguard.
  std::unordered_map<const ScopeGroup*, std::vector<std::optional<SafeguardStatus>>> grades_;
  std::vector<Found> found_;
};

}  // namespace

std::vector<Finding> judge(TextModel& model, const checklist::Checklist& checklist, const std::vector<Power>& powers,
                           const std::string& traced, std::vector<std::string>& trace) {
  if (powers.empty() && traced.empty()) return {};
  return Judge(model, checklist, powers, traced, trace).run(powers);
}

}  // namespace caveat::review
