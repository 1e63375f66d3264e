#include "review/baseline.h"

#include <algorithm>
#include <utility>

namespace caveat::review {
namespace {

bool got_worse(const KnownFinding& known, const Finding& finding) {
  if (finding.level > known.level) return true;
  return std::any_of(finding.safeguards.begin(), finding.safeguards.end(), [&](const SafeguardStatus& status) {
    const auto before = known.safeguards.find(status.id);
    return before != known.safeguards.end() && status.status < before->second;
  });
}

}  // namespace

Baseline::Baseline(std::vector<KnownFinding> known) {
  for (KnownFinding& one : known) {
    std::string fingerprint = one.fingerprint;
    entries_.emplace(std::move(fingerprint), Entry{std::move(one)});
  }
}

Baseline::Entry* Baseline::find(const std::string& file, const Finding& finding) {
  Entry* of_renamed = nullptr;
  const auto [begin, end] = entries_.equal_range(finding.fingerprint);
  for (auto at = begin; at != end; ++at) {
    Entry& entry = at->second;
    if (entry.met) continue;
    if (entry.known.file == file) return &entry;
    if (!files_.contains(entry.known.file)) of_renamed = &entry;
  }
  return of_renamed;
}

void Baseline::compare(const std::string& file, Review& review) {
  for (Finding& finding : review.findings) {
    Entry* entry = find(file, finding);
    finding.compared = Compared::added;
    if (!entry) continue;
    entry->met = true;
    // What was suppressed and is so no longer is news.
    if (entry->known.suppressed && !finding.suppressed) continue;
    finding.compared = got_worse(entry->known, finding) ? Compared::worse : Compared::known;
  }
}

std::vector<KnownFinding> Baseline::gone() const {
  std::vector<KnownFinding> gone;
  for (const auto& [fingerprint, entry] : entries_)
    if (!entry.met && files_.contains(entry.known.file)) gone.push_back(entry.known);
  return gone;
}

}  // namespace caveat::review
