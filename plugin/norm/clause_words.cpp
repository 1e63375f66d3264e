#include "norm/clause_words.h"

namespace caveat::norm {

ClauseWords::ClauseWords(const Reading& reading, const Lexicon& lexicon)
    : reading_(reading), lexicon_(lexicon), cues_(lexicon.cues()) {
  for (HitIndex i = 0; i < hits().size(); ++i) {
    if (kind(i) == TermKind::action) actions_.push_back(i);
    if (is_actor(i)) actors_.push_back(i);
  }
}

Force ClauseWords::force_of(TermId term) const {
  if (term == cues_.power) return Force::power;
  if (term == cues_.permission) return Force::permission;
  if (term == cues_.duty) return Force::duty;
  if (term == cues_.prohibition) return Force::prohibition;
  if (term == cues_.offence) return Force::offence;
  if (term == cues_.right) return Force::right;
  if (term == cues_.definition) return Force::definition;
  return Force::statement;
}

bool ClauseWords::is_passive(const ClauseHit& modal) const {
  if (force_of(modal.term) == Force::power && starts(cues_.duty, modal.end)) return true;
  return has(cues_.passive) && std::any_of(hits().begin(), hits().end(), [&](const ClauseHit& hit) {
           return hit.term == cues_.passive && hit.end >= modal.begin && hit.begin <= modal.end + 1;
         });
}

bool ClauseWords::starts(TermId term, uint32_t word) const {
  return std::any_of(hits().begin(), hits().end(),
                     [&](const ClauseHit& hit) { return hit.term == term && hit.begin == word; });
}

const ClauseHit* ClauseWords::relative_of(const ClauseHit& modal) const {
  if (!has(cues_.relative)) return nullptr;
  const auto found = std::find_if(hits().begin(), hits().end(), [&](const ClauseHit& hit) {
    return hit.term == cues_.relative && hit.begin < modal.begin && hit.end > modal.begin;
  });
  return found == hits().end() ? nullptr : &*found;
}

bool ClauseWords::acts(const ClauseHit& modal) const {
  return modal.end - modal.begin == 1 &&
         any_action([&](const ClauseHit& action) { return action.begin == modal.begin; });
}

bool ClauseWords::holds_action(const ClauseHit& modal) const {
  return any_action([&](const ClauseHit& action) { return action.begin >= modal.begin && action.end <= modal.end; });
}

HitIndex ClauseWords::opening_actor() const {
  constexpr uint32_t kOpening = 2;  // words: "a public"
  return !actors_.empty() && hits()[actors_.front()].begin <= kOpening ? actors_.front() : kNoHit;
}

bool ClauseWords::begins_with_actor(const ClauseHit& modal) const {
  return std::any_of(actors_.begin(), actors_.end(), [&](HitIndex i) { return hits()[i].end == modal.begin; });
}

bool ClauseWords::action_between(uint32_t begin, uint32_t end) const {
  return any_action([&](const ClauseHit& action) { return action.begin >= begin && action.begin < end; });
}

}  // namespace caveat::norm
