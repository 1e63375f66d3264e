#include "norm/closing.h"

#include <algorithm>

namespace caveat::norm {
namespace {

// "Shall ensure that whoever intercepts is punished"; not "shall ensure that data are kept, and a provider who fails
// commits an offence", where the offence is another sentence.
bool is_assured(const Reading& reading, const Norm& norm, const Norm& next, TermId assures) {
  if (norm.force != Force::duty || next.force != Force::offence || norm.modal == kNoHit) return false;
  const bool another = next.bearer != kNoHit && !norm.actions.empty() &&
                       reading.hits[next.bearer].begin > reading.hits[norm.actions.front()].begin;
  if (another) return false;
  return std::any_of(reading.hits.begin(), reading.hits.end(), [&](const ClauseHit& hit) {
    return hit.term == assures && hit.begin >= norm.begin && hit.end <= next.begin;
  });
}

}  // namespace

void apply_offence(Reading& reading, const Cues& cues) {
  const bool offence = std::any_of(reading.hits.begin(), reading.hits.end(),
                                   [&](const ClauseHit& hit) { return hit.term == cues.offence; });
  if (!offence) return;
  for (Norm& norm : reading.norms)
    if (norm.modal == kNoHit || norm.force == Force::statement) norm.force = Force::offence;
  if (cues.assures == kNoTerm || !reading.terms.test(cues.assures)) return;
  for (size_t i = 0; i + 1 < reading.norms.size(); ++i)
    if (is_assured(reading, reading.norms[i], reading.norms[i + 1], cues.assures))
      reading.norms[i].force = Force::offence;
}

void apply_closing_prohibition(Reading& reading, uint32_t words) {
  if (reading.norms.size() < 2 || reading.norms.back().force != Force::prohibition) return;
  if (reading.hits[reading.norms.back().modal].end < words) return;
  Norm& before = reading.norms[reading.norms.size() - 2];
  if (before.force == Force::statement) before.force = Force::prohibition;
}

}  // namespace caveat::norm
