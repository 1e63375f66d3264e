#include <fmt/format.h>

#include <algorithm>

#include "checklist/drafts.h"

namespace caveat::checklist {

void keep_within_limit(std::vector<Draft<Check>>& checks, const Checklist& base, std::vector<Error>& errors) {
  const auto patterns_of = [](const Check& check) { return check.when.size() + check.unless.size(); };
  size_t patterns = 0;
  for (const Check& check : base.checks) {
    const bool replaced = std::any_of(checks.begin(), checks.end(), [&](const Draft<Check>& draft) {
      return draft.good && draft.entry.id == check.id;
    });
    if (!replaced) patterns += patterns_of(check);
  }
  for (Draft<Check>& draft : checks) {
    if (!draft.good) continue;
    if (patterns + patterns_of(draft.entry) <= kMostPatterns) {
      patterns += patterns_of(draft.entry);
      continue;
    }
    draft.good = false;
    const Origin& at = draft.entry.origin;
    errors.push_back(
        {fmt::format("the check \"{}\" is left out, because with its patterns the checklist would have more "
                     "than {}",
                     draft.entry.id, kMostPatterns),
         "join phrases into terms of the lexicon, so that fewer patterns say the same", at.file, at.line, at.column});
  }
}

}  // namespace caveat::checklist
