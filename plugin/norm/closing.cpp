#include "norm/closing.h"

#include <algorithm>

namespace caveat::norm {

void apply_offence(Reading& reading, const Cues& cues) {
  const bool offence = std::any_of(reading.hits.begin(), reading.hits.end(),
                                   [&](const ClauseHit& hit) { return hit.term == cues.offence; });
  if (!offence) return;
  for (Norm& norm : reading.norms)
    if (norm.modal == kNoHit || norm.force == Force::statement) norm.force = Force::offence;
}

void apply_closing_prohibition(Reading& reading, uint32_t words) {
  if (reading.norms.size() < 2 || reading.norms.back().force != Force::prohibition) return;
  if (reading.hits[reading.norms.back().modal].end < words) return;
  Norm& before = reading.norms[reading.norms.size() - 2];
  if (before.force == Force::statement) before.force = Force::prohibition;
}

}  // namespace caveat::norm
