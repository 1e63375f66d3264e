#include "norm/lead_in.h"

#include <algorithm>
#include <utility>

namespace caveat::norm {

Condition condition_of(const Clauses& clauses, const Clause& clause, const Reading& reading, TermId cue) {
  Condition condition;
  if (cue == kNoTerm || !reading.terms.test(cue)) return condition;
  uint32_t at = 0;
  for (uint32_t i = clause.part_begin; i < clause.part_end; ++i) {
    const Part& part = clauses.parts[i];
    if (part.role == Part::Role::wrap_up) break;
    const uint32_t begin = at;
    at += part.end - part.begin;
    if (condition.begin != UINT32_MAX) condition.end = at;
    if (part.role != Part::Role::lead_in || condition.begin != UINT32_MAX) continue;
    for (const ClauseHit& hit : reading.hits) {
      if (hit.term == cue && hit.token_end == part.end) condition = {hit.begin, at, at, begin};
    }
  }
  return condition;
}

void read_led(const Clauses& clauses, const Clause& clause, Reading& reading, const Lexicon& lexicon) {
  const Cues& cues = lexicon.cues();
  for (const auto& pair : {std::pair(cues.led_power, cues.power), std::pair(cues.led_duty, cues.duty)}) {
    const TermId led = pair.first, modal = pair.second;
    if (led == kNoTerm || modal == kNoTerm || !reading.terms.test(led)) continue;
    for (uint32_t i = clause.part_begin; clauses.parts[i].role == Part::Role::lead_in; ++i) {
      const auto found = std::find_if(reading.hits.begin(), reading.hits.end(), [&](const ClauseHit& hit) {
        return hit.term == led && hit.token_end == clauses.parts[i].end;
      });
      if (found == reading.hits.end()) continue;
      const uint32_t begin = found->begin, end = found->end;
      const auto is_modal = [&](const ClauseHit& hit) { return lexicon.terms().kind(hit.term) == TermKind::modal; };
      const bool whole = std::any_of(reading.hits.begin(), reading.hits.end(), [&](const ClauseHit& hit) {
        return is_modal(hit) && hit.begin <= begin && hit.end >= end;
      });
      if (whole) continue;
      std::erase_if(reading.hits,
                    [&](const ClauseHit& hit) { return is_modal(hit) && hit.begin >= begin && hit.end <= end; });
      for (ClauseHit& hit : reading.hits)
        if (hit.term == led && hit.begin == begin && hit.end == end) hit.term = modal;
      reading.terms.set(modal);
    }
  }
}

}  // namespace caveat::norm
