#include <fmt/format.h>

#include <map>
#include <string>

#include "checklist/drafts.h"

namespace caveat::checklist {

void keep_within_limit(std::vector<Draft<Check>>& checks, const Checklist& base, std::vector<Error>& errors) {
  const auto patterns_of = [](const Check& check) { return check.when.size() + check.unless.size(); };
  std::map<std::string, size_t> counts;  // by check, as it will be
  size_t patterns = 0;
  for (const Check& check : base.checks) patterns += counts[check.id] = patterns_of(check);
  for (Draft<Check>& draft : checks) {
    if (!draft.good) continue;
    const size_t others = patterns - counts[draft.entry.id];
    if (others + patterns_of(draft.entry) <= kMostPatterns) {
      counts[draft.entry.id] = patterns_of(draft.entry);
      patterns = others + patterns_of(draft.entry);
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
