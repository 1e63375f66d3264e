#include "review/baseline.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "review/fingerprint.h"
#include "review/surroundings.h"

namespace caveat::review {
namespace {

constexpr size_t kMostPairs = 250'000;  // of findings with the same words that are held against each other

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
    std::string fingerprint = without_times(one.fingerprint);
    entries_.emplace(std::move(fingerprint), Entry{std::move(one)});
  }
}

void Baseline::match(const std::string& file, const std::vector<Finding*>& alike) {
  std::vector<Entry*> open;
  const auto [begin, end] = entries_.equal_range(without_times(alike.front()->fingerprint));
  for (auto at = begin; at != end; ++at) {
    const std::string& from = at->second.known.file;
    if (!at->second.met && (from == file || !files_.contains(from))) open.push_back(&at->second);
  }
  struct Candidate {
    bool renamed;
    int in_common;
    size_t finding, entry;
  };
  std::vector<Candidate> candidates;
  const bool many = alike.size() * open.size() > kMostPairs;  // then they are taken in order
  for (size_t i = 0; i < alike.size(); ++i) {
    for (size_t k = many ? i : 0; k < (many ? std::min(i + 1, open.size()) : open.size()); ++k)
      candidates.push_back({open[k]->known.file != file, in_common(open[k]->known.around, alike[i]->around), i, k});
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(a.renamed, -a.in_common) < std::tuple(b.renamed, -b.in_common);
  });
  std::vector<bool> known(alike.size());
  for (const Candidate& one : candidates) {
    Entry& entry = *open[one.entry];
    if (entry.met || known[one.finding]) continue;
    entry.met = known[one.finding] = true;
    Finding& finding = *alike[one.finding];
    // What was suppressed and is so no longer is news.
    if (entry.known.suppressed && !finding.suppressed) continue;
    finding.compared = got_worse(entry.known, finding) ? Compared::worse : Compared::known;
  }
}

void Baseline::compare(const std::string& file, Review& review) {
  std::map<std::string, std::vector<Finding*>> by_words;
  for (Finding& finding : review.findings) {
    finding.compared = Compared::added;
    by_words[without_times(finding.fingerprint)].push_back(&finding);
  }
  for (const auto& [words, alike] : by_words) match(file, alike);
}

std::vector<KnownFinding> Baseline::gone() const {
  std::vector<KnownFinding> gone;
  for (const auto& [fingerprint, entry] : entries_)
    if (!entry.met && files_.contains(entry.known.file)) gone.push_back(entry.known);
  return gone;
}

}  // namespace caveat::review
