#include "norm/bearer.h"

#include <algorithm>

namespace caveat::norm {
namespace {

constexpr uint32_t kBearerReach = 25;  // words between a bearer and the modal
constexpr uint32_t kBearerAfter = 4;   // "empower its competent authorities to"
constexpr uint32_t kSubjectAfter = 2;  // "podrá el juez"

class BearerFinder {
 public:
  explicit BearerFinder(const ClauseWords& clause) : clause_(clause), cues_(clause.cues()) {}

  HitIndex find(const ClauseHit& modal, uint32_t end) const {
    if (clause_.is_passive(modal)) return agent(modal, end);
    if (is_paper(clause_, modal)) return kNoHit;
    if (const HitIndex meant = antecedent(modal); meant != kNoHit) return meant;
    // "A provider shall keep the data of its subscribers and shall hand them over": the provider. "An inspector may
    // question any person or may examine": the inspector.
    const Norm* const before = clause_.before();
    if ((modal.after_joint || modal.after_other) && before && before->bearer != kNoHit &&
        !clause_.is_passive(clause_.hits()[before->modal]))
      return before->bearer;
    const bool phrase = modal.end - modal.begin > 1;  // "shall have power to"
    const HitIndex opening = opening_subject(modal);
    const bool follows_subject =
        (clause_.begins_with_actor(modal) && !modal.after_break) || (phrase && opening != kNoHit);
    const bool looks_after = !clause_.acts(modal) && !follows_subject;
    const uint32_t reach = phrase ? kBearerAfter : kSubjectAfter;
    constexpr uint32_t kJoined = 4;  // "by the police or the prosecutor"
    HitIndex found = kNoHit;
    uint32_t beside = 0;  // where an actor ends who does not act
    for (const HitIndex i : clause_.actors()) {
      const ClauseHit& hit = clause_.hits()[i];
      if (looks_after && hit.begin >= modal.end && hit.begin < std::min(modal.end + reach, end) &&
          !clause_.action_between(modal.end, hit.begin)) {
        return i;
      }
      if (hit.end > modal.begin || hit.end + kBearerReach < modal.begin) continue;
      // "An officer authorised by the Minister may …", "A person who works with the police must …"; but "a permit given
      // by the Minister, which permit the Minister may revoke".
      const bool joined = beside > 0 && hit.begin >= beside && hit.begin < beside + kJoined &&
                          !clause_.action_between(beside, hit.begin);
      if (found != kNoHit && (joined || follows(hit, cues_.agent) || follows(hit, cues_.companion))) {
        beside = hit.end;
        continue;
      }
      found = i;
    }
    // "The prosecutor may issue an order authorising to search": whoever may, not the suspect spoken of before it.
    const Norm* outer = clause_.norms().empty() ? nullptr : &clause_.norms().back();
    if (!clause_.acts(modal) && clause_.holds_action(modal) && outer && outer->force == Force::power &&
        outer->bearer != kNoHit)
      return outer->bearer;
    if (opening != kNoHit && is_told(clause_.hits()[opening], modal)) return opening;
    // "A police officer who has grounds to believe that a device (a) was used …, may": who may is who the sentence
    // opens with, however long its grounds.
    const HitIndex subject = clause_.opening_actor();
    const bool passed_over = found == kNoHit || follows(clause_.hits()[found], cues_.agent);
    return passed_over && subject != kNoHit && clause_.hits()[subject].end <= modal.begin ? subject : found;
  }

 private:
  // "Where an officer believes that a key is held by any person, he may": whom "he" stands for.
  HitIndex antecedent(const ClauseHit& modal) const {
    constexpr uint32_t kPronounReach = 1;
    if (!clause_.has(cues_.pronoun)) return kNoHit;
    const auto said = std::find_if(clause_.hits().begin(), clause_.hits().end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.pronoun && hit.end <= modal.begin && hit.end + kPronounReach > modal.begin;
    });
    if (said == clause_.hits().end()) return kNoHit;
    for (HitIndex i = 0; i < clause_.hits().size() && clause_.hits()[i].end <= said->begin; ++i) {
      if (clause_.is_actor(i) && !follows(clause_.hits()[i], cues_.agent) &&
          !follows(clause_.hits()[i], cues_.companion))
        return i;
    }
    return kNoHit;
  }

  // Who the sentence opens with, where it opens with no condition and nobody may or must anything before this modal.
  HitIndex opening_subject(const ClauseHit& modal) const {
    const HitIndex first = clause_.opening_actor();
    if (first == kNoHit || clause_.before() || clause_.hits()[first].end > modal.begin) return kNoHit;
    const bool condition = std::any_of(clause_.hits().begin(), clause_.hits().begin() + first,
                                       [&](const ClauseHit& hit) { return hit.term == cues_.conditions; });
    return condition ? kNoHit : first;
  }

  // "The court that convicts a person of an offence may order": whether a relative clause tells of that subject.
  bool is_told(const ClauseHit& subject, const ClauseHit& modal) const {
    constexpr uint32_t kPreposition = 1;  // "before which"
    if (!clause_.has(cues_.whose)) return false;
    bool told = false;
    for (const ClauseHit& hit : clause_.hits()) {
      if (hit.begin < subject.end || hit.begin > subject.end + kPreposition || hit.end > modal.begin) continue;
      if (hit.term == cues_.who_is && actor_soon_after(hit.end)) return false;
      told = told || hit.term == cues_.whose;
    }
    return told;
  }

  // "A person who is an officer": the same one, said more narrowly.
  bool actor_soon_after(uint32_t word) const {
    constexpr uint32_t kNamed = 2;  // words
    return std::any_of(clause_.actors().begin(), clause_.actors().end(), [&](HitIndex i) {
      return clause_.hits()[i].begin >= word && clause_.hits()[i].begin < word + kNamed;
    });
  }

  // The actor that follows the action of a passive, after the word for "by" where the lexicon has one; unnamed more
  // often than not.
  HitIndex agent(const ClauseHit& modal, uint32_t end) const {
    constexpr uint32_t kAgentReach = 12;
    bool acted = clause_.acts(modal);
    for (HitIndex i = 0; i < clause_.hits().size(); ++i) {
      const ClauseHit& hit = clause_.hits()[i];
      if (hit.begin < modal.end || hit.begin >= std::min(end, modal.end + kAgentReach)) continue;
      if (clause_.kind(i) == TermKind::action) acted = true;
      if (clause_.is_actor(i) && acted && follows_agent_cue(hit)) return i;
    }
    return kNoHit;
  }

  bool follows_agent_cue(const ClauseHit& actor) const { return cues_.agent == kNoTerm || follows(actor, cues_.agent); }

  bool follows(const ClauseHit& actor, TermId cue) const {
    constexpr uint32_t kCueReach = 3;  // "by the competent authority"
    return clause_.has(cue) && std::any_of(clause_.hits().begin(), clause_.hits().end(), [&](const ClauseHit& hit) {
             return hit.term == cue && hit.end <= actor.begin && hit.end + kCueReach > actor.begin;
           });
  }

  const ClauseWords& clause_;
  const Cues& cues_;
};

}  // namespace

HitIndex bearer_of(const ClauseWords& clause, const ClauseHit& modal, uint32_t end) {
  return BearerFinder(clause).find(modal, end);
}

bool is_paper(const ClauseWords& clause, const ClauseHit& modal) {
  const TermId paper = clause.cues().paper;
  constexpr uint32_t kNamed = 8;  // words: "on a provider of that service under this section"
  if (!clause.has(paper)) return false;
  return std::any_of(clause.hits().begin(), clause.hits().end(), [&](const ClauseHit& hit) {
    if (hit.term != paper || hit.end > modal.end) return false;
    if (hit.end == modal.end) return true;
    const bool opens = hit.begin <= 1 && hit.end <= modal.begin && hit.end + kNamed >= modal.begin;
    return opens && !clause.action_between(hit.end, modal.begin) && !clause.before();
  });
}

}  // namespace caveat::norm
