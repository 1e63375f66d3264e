#include "review/examples.h"

#include <algorithm>

#include "review/grade.h"
#include "review/trace.h"

namespace caveat::review {
namespace {

void tell(TextModel& model, const Rules::SafeguardRule& rule, std::vector<std::string>& lines) {
  Trace trace(model, lines);
  const norm::Setting setting{{}, model.subject_terms()};
  for (uint32_t clause = 0; clause < model.clauses().all.size(); ++clause) {
    const norm::Reading& reading = model.full_reading(clause);
    trace.clause(clause, reading);
    for (const auto* patterns : {&rule.unless, &rule.present, &rule.weak}) {
      for (const norm::CompiledPattern& pattern : *patterns) {
        norm::Miss miss;
        const std::optional<norm::Match> found = norm::match(pattern, reading, setting, model.tokens(), &miss);
        if (found || patterns != &rule.unless) trace.pattern(pattern, reading, found, miss);
      }
    }
  }
}

}  // namespace

SafeguardStatus grade_text(const Rules& rules, norm::Forms& forms, const std::string& safeguard,
                           const std::string& text, std::vector<std::string>* trace) {
  const Rules::SafeguardRule* rule = rules.safeguard(safeguard);
  if (!rule) return {safeguard, Strength::missing, std::nullopt, "There is no such safeguard."};
  const provision::Outline outline = provision::read_outline(text);
  TextModel model(text, outline, rules, forms);
  std::vector<uint32_t> all;
  for (uint32_t i = 0; i < model.clauses().all.size(); ++i) all.push_back(i);
  if (trace) tell(model, *rule, *trace);
  return grade(model, *rule, all);
}

}  // namespace caveat::review
