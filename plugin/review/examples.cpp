#include "review/examples.h"

#include <algorithm>

#include "review/grade.h"

namespace caveat::review {

SafeguardStatus grade_text(const checklist::Checklist& checklist, const std::string& safeguard, const std::string& text,
                           const std::string& language) {
  SafeguardStatus missing{safeguard, Strength::missing, std::nullopt, "No lexicon fits the text."};
  const auto given = std::find_if(checklist.languages.begin(), checklist.languages.end(),
                                  [&](const checklist::Language& one) { return one.code == language; });
  const checklist::Language* used =
      given != checklist.languages.end() ? &*given : norm::detect_language(checklist.languages, text);
  if (!used && !checklist.languages.empty()) used = &checklist.languages.front();
  if (!used) return missing;
  const Rules rules(checklist, *used, {});
  const Rules::SafeguardRule* rule = rules.safeguard(safeguard);
  if (!rule) return missing;
  const provision::Outline outline = provision::read_outline(text);
  norm::Forms forms(rules.lexicon.vocabulary());
  TextModel model(text, outline, rules, forms);
  std::vector<uint32_t> all;
  for (uint32_t i = 0; i < model.clauses().all.size(); ++i) all.push_back(i);
  return grade(model, *rule, all);
}

}  // namespace caveat::review
