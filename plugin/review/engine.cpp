#include "review/engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "checklist/archive.h"
#include "review/comparer.h"
#include "review/earlier.h"
#include "review/examples.h"
#include "review/judge.h"
#include "review/powers.h"
#include "review/rules.h"
#include "review/suppress.h"
#include "text/sha256.h"

namespace caveat::review {
// Rules are compiled for a language when a text first needs it.
struct Engine::Compiled {
  const checklist::Checklist& checklist;
  Options options;
  const Cache* cache;
  std::string digest;  // of the checklist, for the cache
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

Engine::Engine(const checklist::Checklist& checklist, Options options, const Cache* cache)
    : compiled_(new Compiled{checklist, std::move(options), cache, "", {}, {}, {}}) {
  if (cache) compiled_->digest = text::sha256(checklist::to_archive(checklist));
}

Engine::~Engine() = default;

const checklist::Checklist& Engine::checklist() const { return compiled_->checklist; }

Review Engine::review(document::Document document, const std::vector<checklist::Suppression>& accepted) const {
  const Options& options = compiled_->options;
  Review review;
  review.document = std::move(document);
  review.notes = review.document.notes;
  review.outline = provision::read_outline(review.document);
  const Cache* cache = options.trace.empty() ? compiled_->cache : nullptr;
  const std::string key = cache ? cache->key(review.document, compiled_->digest, options) : "";
  std::optional<Judged> known = cache ? cache->find(key) : std::nullopt;
  if (!known) {
    known = judged(review, review.trace);
    if (cache) cache->keep(key, *known);
  }
  take(*std::move(known), review, accepted);
  return review;
}

std::unique_ptr<Review> Engine::review_again(std::unique_ptr<Review> last, Earlier& earlier,
                                             const std::vector<checklist::Suppression>& accepted) const {
  auto review = std::make_unique<Review>();
  review->document = std::move(last->document);
  review->notes = review->document.notes;
  const std::string& text = review->document.text;
  const text::Change change = text::change_between(earlier.text, text);
  const std::optional<provision::Stretch> stretch = earlier.structure.follow(text, change);
  provision::Kept kept;
  review->outline =
      provision::follow(last->outline, earlier.text, review->document, earlier.structure, change, stretch, kept);
  take(judged_again(*review, kept, earlier), *review, accepted);
  earlier.text.replace(change.begin, change.old_end - change.begin, text, change.begin, change.new_end - change.begin);
  return review;
}

void Engine::take(Judged judged, Review& review, const std::vector<checklist::Suppression>& accepted) const {
  review.language = std::move(judged.language);
  review.findings = std::move(judged.findings);
  if (review.language.empty()) {
    review.notes.push_back(
        "No lexicon fits the language of this text, so nothing in it was judged; --language names one.");
  }
  const Options& options = compiled_->options;
  for (Finding& finding : review.findings) {
    const auto level = options.levels.find(finding.check);
    if (level != options.levels.end() && finding.level != Level::note) finding.level = level->second;
  }
  suppress(review, compiled_->checklist, options.checks, accepted);
}

const checklist::Language* Engine::language_of(const std::string& text, size_t* read) const {
  const auto& languages = compiled_->checklist.languages;
  const auto given = std::find_if(languages.begin(), languages.end(), [&](const checklist::Language& language) {
    return language.code == compiled_->options.language;
  });
  if (given == languages.end()) return norm::detect_language(languages, text, compiled_->options.languages, read);
  if (read) *read = 0;
  return &*given;
}

Judged Engine::judged(const Review& review, std::vector<std::string>& trace) const {
  const std::string& text = review.document.text;
  const checklist::Language* language = language_of(text);
  if (!language) return {};
  Judged judged{language->code, {}};
  const Rules& rules = compiled_->rules_for(*language);
  std::unique_ptr<norm::Forms> forms = compiled_->take_forms(rules);
  {
    TextModel model(text, review.outline, rules, *forms);
    judged.findings = findings_in(model, trace);
  }
  compiled_->give_back(rules, std::move(forms));
  return judged;
}

Judged Engine::judged_again(const Review& review, const provision::Kept& kept, Earlier& earlier) const {
  const std::string& text = review.document.text;
  if (!earlier.language || kept.change.begin <= earlier.language_read)
    earlier.language = language_of(text, &earlier.language_read);
  const checklist::Language* language = earlier.language;
  const Rules* rules = language ? &compiled_->rules_for(*language) : nullptr;
  if (earlier.rules != rules) {
    earlier.model.reset();
    earlier.forms = rules ? std::make_unique<norm::Forms>(rules->lexicon.vocabulary()) : nullptr;
    earlier.rules = rules;
  }
  if (!rules) return {};
  if (earlier.model) {
    earlier.model->follow(text, review.outline, kept);
  } else {
    earlier.model.emplace(text, review.outline, *rules, *earlier.forms);
  }
  std::vector<std::string> no_trace;
  return {language->code, findings_in(*earlier.model, no_trace)};
}

SafeguardStatus Engine::grade(const std::string& safeguard, const std::string& text,
                              std::vector<std::string>* trace) const {
  const auto& languages = compiled_->checklist.languages;
  const checklist::Language* language = language_of(text);
  if (!language && !languages.empty()) language = &languages.front();
  if (!language) return {safeguard, Strength::missing, std::nullopt, "No lexicon fits the text."};
  const Rules& rules = compiled_->rules_for(*language);
  std::unique_ptr<norm::Forms> forms = compiled_->take_forms(rules);
  SafeguardStatus status = grade_text(rules, *forms, safeguard, text, trace);
  compiled_->give_back(rules, std::move(forms));
  return status;
}

std::vector<Finding> Engine::findings_in(TextModel& model, std::vector<std::string>& trace) const {
  const std::vector<Power> powers = find_powers(model, compiled_->options.trace, trace);
  return judge(model, compiled_->checklist, powers, compiled_->options.trace, trace);
}

std::optional<Error> Engine::mismatch(const Review& before, const Review& after) const {
  const auto name = [&](const std::string& code) {
    for (const checklist::Language& one : compiled_->checklist.languages)
      if (one.code == code) return one.name;
    return code;
  };
  for (const Review* one : {&before, &after})
    if (one->language.empty())
      return Error{"no lexicon fits the language of this text, so nothing in it can be compared",
                   "--language names one", one->document.path};
  if (before.language == after.language) return std::nullopt;
  return Error{fmt::format("the old draft is in {} and the new one in {}, so their provisions cannot be compared",
                           name(before.language), name(after.language)),
               "name drafts in one language; caveat check reviews each by itself, and --language says which it is"};
}

Comparison Engine::compare(const Review& before, const Review& after) const {
  const auto& languages = compiled_->checklist.languages;
  const auto language = std::find_if(languages.begin(), languages.end(),
                                     [&](const checklist::Language& one) { return one.code == after.language; });
  if (language == languages.end() || mismatch(before, after)) return {};
  const Rules& rules = compiled_->rules_for(*language);
  std::unique_ptr<norm::Forms> forms = compiled_->take_forms(rules);
  Comparison comparison;
  {
    TextModel one(before.document.text, before.outline, rules, *forms);
    TextModel other(after.document.text, after.outline, rules, *forms);
    comparison = review::compare(before, one, after, other, compiled_->checklist, *language);
  }
  compiled_->give_back(rules, std::move(forms));
  return comparison;
}

}  // namespace caveat::review
