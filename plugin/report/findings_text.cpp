#include "report/findings_text.h"

#include <fmt/format.h>

#include "report/names.h"
#include "report/place.h"

namespace caveat::report {

std::string titles_with(const review::Finding& finding, review::Strength strength,
                        const checklist::Checklist& checklist, std::string_view between) {
  std::string list;
  for (const review::SafeguardStatus& status : finding.safeguards) {
    if (status.status != strength) continue;
    const checklist::Safeguard* safeguard = checklist.safeguard(status.id);
    if (!list.empty()) list += between;
    list += safeguard ? lower_first(one_line(safeguard->title)) : status.id;
  }
  return list;
}

std::string counted(size_t n, std::string_view one) { return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s"); }

std::string counted(const Totals& totals) {
  std::string line = fmt::format("{}, {}, {}", counted(totals.errors, "error"), counted(totals.warnings, "warning"),
                                 counted(totals.notes, "note"));
  if (totals.suppressed > 0) line += fmt::format("; {} suppressed", totals.suppressed);
  if (totals.known > 0) line += fmt::format("; {} in the baseline already", totals.known);
  return line;
}

}  // namespace caveat::report
