#include "review/engine.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "review/judge.h"
#include "review/powers.h"
#include "review/rules.h"
#include "review/suppress.h"

namespace caveat::review {
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

Review Engine::review(document::Document document, const std::vector<checklist::Suppression>& accepted) const {
  Review review;
  review.document = std::move(document);
  review.notes = review.document.notes;
  const std::string& text = review.document.text;
  review.outline = provision::read_outline(review.document);
  const auto& languages = compiled_->checklist.languages;
  const auto given = std::find_if(languages.begin(), languages.end(), [&](const checklist::Language& language) {
    return language.code == compiled_->options.language;
  });
  const checklist::Language* language =
      given != languages.end() ? &*given : norm::detect_language(languages, text, compiled_->options.languages);
  if (!language) {
    review.notes.push_back(
        "No lexicon fits the language of this text, so nothing in it was judged; --language names one.");
    return review;
  }
  review.language = language->code;
  const Rules& rules = compiled_->rules_for(*language);
  std::unique_ptr<norm::Forms> forms = compiled_->take_forms(rules);
  {
    TextModel model(text, review.outline, rules, *forms);
    const std::vector<Power> powers = find_powers(model, compiled_->options.trace, review.trace);
    if (!powers.empty()) review.findings = judge(model, compiled_->checklist, powers);
  }
  compiled_->give_back(rules, std::move(forms));
  for (Finding& finding : review.findings) {
    const auto level = compiled_->options.levels.find(finding.check);
    if (level != compiled_->options.levels.end() && finding.level != Level::note) finding.level = level->second;
  }
  suppress(review, compiled_->checklist, compiled_->options.checks, accepted);
  return review;
}

}  // namespace caveat::review
