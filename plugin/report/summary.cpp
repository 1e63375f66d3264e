#include "report/summary.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace caveat::report {

review::Strength Summary::Cell::worst() const {
  for (size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) return static_cast<review::Strength>(i);
  }
  return review::Strength::present;
}

Summary summarise(const std::vector<review::Finding>& findings, const checklist::Checklist& checklist) {
  Summary summary;
  std::set<std::string_view> used;
  for (const review::Finding& finding : findings) {
    if (!finding.counts()) continue;
    for (const review::SafeguardStatus& status : finding.safeguards) used.insert(status.id);
  }
  std::unordered_map<std::string_view, size_t> column, row;
  for (const checklist::Safeguard& safeguard : checklist.safeguards) {
    if (!used.count(safeguard.id)) continue;
    column[safeguard.id] = summary.safeguards.size();
    summary.safeguards.push_back(safeguard.id);
  }
  for (const review::Finding& finding : findings) {
    if (!finding.counts()) continue;
    const auto [at, added] = row.try_emplace(finding.check, summary.rows.size());
    if (added) summary.rows.push_back({finding.check, 0, std::vector<Summary::Cell>(summary.safeguards.size())});
    Summary::Row& found = summary.rows[at->second];
    ++found.findings;
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (const auto to = column.find(status.id); to != column.end()) {
        ++found.cells[to->second].counts[static_cast<size_t>(status.status)];
      }
    }
  }
  return summary;
}

}  // namespace caveat::report
