#include "norm/norm.h"

#include <algorithm>

#include "norm/closing.h"
#include "norm/lead_in.h"

namespace caveat::norm {
namespace {

constexpr uint32_t kBearerReach = 25;   // words between a bearer and the modal
constexpr uint32_t kBearerAfter = 4;    // "empower its competent authorities to"
constexpr uint32_t kSubjectAfter = 2;   // "podrá el juez"
constexpr uint32_t kNamedSubject = 8;   // of these, those that can be who is made to act
constexpr uint32_t kSubjectReach = 14;  // words before a modal that can be the subject of a passive

class NormReader {
 public:
  NormReader(Reading& out, uint32_t words, Condition condition, const Lexicon& lexicon)
      : out_(out), words_(words), condition_(condition), lexicon_(lexicon), cues_(lexicon.cues()) {}

  void read() {
    std::vector<HitIndex> modals;
    uint32_t length = 0;
    HitIndex denial = kNoHit;
    for (HitIndex i = 0; i < out_.hits.size(); ++i) {
      const ClauseHit& hit = out_.hits[i];
      length = std::max(length, hit.end);
      if (kind(i) == TermKind::action) actions_.push_back(i);
      if (is_actor(i)) actors_.push_back(i);
      if (hit.term == cues_.negation && hit.role != Part::Role::wrap_up && denial == kNoHit) denial = i;
      if (force_of(hit.term) != Force::statement) modals.push_back(i);
    }
    if (modals.empty() || out_.hits[modals.front()].begin > 0)
      add(kNoHit, Force::statement, 0, first_modal(modals, length));
    const HitIndex forbids = denied_by_subject(modals);
    for (size_t m = 0; m < modals.size(); ++m) {
      const ClauseHit& modal = out_.hits[modals[m]];
      const uint32_t end = end_of(modals, m, length);
      const uint32_t since = m == 0 ? 0 : out_.hits[modals[m - 1]].end;
      const bool forbidden = modals[m] == forbids || denied(modal, since) || goes_on_denied(modal);
      const Force force = forbidden ? Force::prohibition : force_of(modal.term);
      add(modals[m], force, modal.end, std::max(end, modal.end));
    }
    apply_offence(out_, cues_);
    apply_closing_prohibition(out_, words_);
    if (denial != kNoHit) apply_denial(out_.hits[denial]);
  }

 private:
  // "An officer may search, and nothing in this Act empowers him to seize": what is said before it stands. "Nothing in
  // this Act empowers an agency to search, but an officer may": so does what is said of somebody else after it.
  void apply_denial(const ClauseHit& denial) {
    out_.negated = true;
    bool denied = false;
    for (Norm& norm : out_.norms) {
      const ClauseHit* modal = norm.modal == kNoHit ? nullptr : &out_.hits[norm.modal];
      if (modal && modal->end <= denial.begin) continue;
      if (denied && modal && begins_with_actor(*modal)) break;
      denied = denied || modal;
      norm.force = Force::negated;
    }
  }

  bool begins_with_actor(const ClauseHit& modal) const {
    return std::any_of(actors_.begin(), actors_.end(), [&](HitIndex i) { return out_.hits[i].end == modal.begin; });
  }

  bool has(TermId cue) const { return cue != kNoTerm && out_.terms.test(cue); }

  bool can_be_denied(const ClauseHit& modal) const {
    const Force force = force_of(modal.term);
    return force == Force::duty || force == Force::power || force == Force::permission;
  }

  // "No subscriber of a licensed service shall give a false name": the modal of a sentence that opens with "no",
  // whoever follows. kNoHit where it does not, or the modal is none that can be denied.
  HitIndex denied_by_subject(const std::vector<HitIndex>& modals) const {
    constexpr uint32_t kLongestSubject = 25;  // words
    if (!has(cues_.no_subject)) return kNoHit;
    const bool opens = std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.no_subject && hit.begin == 0;
    });
    const auto modal =
        std::find_if(modals.begin(), modals.end(), [&](HitIndex i) { return !relative_of(out_.hits[i]); });
    if (!opens || modal == modals.end() || out_.hits[*modal].begin > kLongestSubject) return kNoHit;
    return can_be_denied(out_.hits[*modal]) ? *modal : kNoHit;
  }

  // "No person who has access, by whatever means, to the papers of the council shall disclose them" forbids.
  bool denied(const ClauseHit& modal, uint32_t since) const {
    if (!has(cues_.nobody) || !can_be_denied(modal)) return false;
    return std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.nobody && hit.begin >= since && hit.end <= modal.begin;
    });
  }

  // "No person may be compelled to": the second modal stands right after the first.
  bool goes_on_denied(const ClauseHit& modal) const {
    if (out_.norms.empty() || out_.norms.back().modal == kNoHit || !can_be_denied(modal)) return false;
    const Norm& before = out_.norms.back();
    return before.force == Force::prohibition && out_.hits[before.modal].end == modal.begin;
  }

  // Where what a modal governs ends: at the next modal. "May order that a provider shall hand over data" goes on past
  // the "shall" that it gives rise to, and "may require a person who may have data to produce them" past the "may" by
  // which that person is told.
  uint32_t end_of(const std::vector<HitIndex>& modals, size_t m, uint32_t length) const {
    const ClauseHit& modal = out_.hits[modals[m]];
    const Force force = force_of(modal.term);
    size_t next = m + 1;
    if (next < modals.size() && (force == Force::power || force == Force::duty) && !is_passive(modal) &&
        tells_whom(out_.hits[modals[next]])) {
      ++next;
    }
    // "A provider may be required to produce": a power to require it, beside the duty of the provider.
    if (next == m + 1 && next < modals.size() && force == Force::power && !relative_of(modal) &&
        force_of(out_.hits[modals[next]].term) == Force::duty && out_.hits[modals[next]].begin == modal.end &&
        !starts(cues_.passive, out_.hits[modals[next]].end)) {  // but "may be required to be submitted"
      ++next;
    }
    while (next < modals.size() && force == Force::power && force_of(out_.hits[modals[next]].term) == Force::duty &&
           bid(out_.hits[modals[next - 1]].end, out_.hits[modals[next]].begin)) {
      ++next;
    }
    return next < modals.size() ? out_.hits[modals[next]].begin : length;
  }

  // Whether words [begin, end) bid somebody act ("order that"), and nothing but who that is follows.
  bool bid(uint32_t begin, uint32_t end) const {
    const auto bids = std::find_if(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.bids && hit.begin >= begin && hit.end <= end;
    });
    return cues_.bids != kNoTerm && bids != out_.hits.end() && !action_between(bids->end, end);
  }

  template <typename Test>
  bool any_action(Test&& test) const {
    return std::any_of(actions_.begin(), actions_.end(), [&](HitIndex i) { return test(out_.hits[i]); });
  }

  TermKind kind(HitIndex i) const { return kind_of(out_.hits[i]); }
  TermKind kind_of(const ClauseHit& hit) const { return lexicon_.terms().kind(hit.term); }

  bool is_actor(HitIndex i) const { return kind(i) == TermKind::actor && out_.hits[i].term != cues_.no_actor; }

  Force force_of(TermId term) const {
    if (term == cues_.power) return Force::power;
    if (term == cues_.permission) return Force::permission;
    if (term == cues_.duty) return Force::duty;
    if (term == cues_.prohibition) return Force::prohibition;
    if (term == cues_.offence) return Force::offence;
    if (term == cues_.right) return Force::right;
    if (term == cues_.definition) return Force::definition;
    return Force::statement;
  }

  uint32_t first_modal(const std::vector<HitIndex>& modals, uint32_t length) const {
    return modals.empty() ? length : out_.hits[modals.front()].begin;
  }

  // The words of a passive stand after the modal ("may be"), in it, or right before it.
  // "May be required to" is one, though its own words are another modal.
  bool is_passive(const ClauseHit& modal) const {
    if (force_of(modal.term) == Force::power && starts(cues_.duty, modal.end)) return true;
    return has(cues_.passive) && std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
             return hit.term == cues_.passive && hit.end >= modal.begin && hit.begin <= modal.end + 1;
           });
  }

  bool starts(TermId term, uint32_t word) const {
    return std::any_of(out_.hits.begin(), out_.hits.end(),
                       [&](const ClauseHit& hit) { return hit.term == term && hit.begin == word; });
  }

  // The words that make a modal one of a relative clause; nullptr where there are none.
  const ClauseHit* relative_of(const ClauseHit& modal) const {
    if (!has(cues_.relative)) return nullptr;
    const auto found = std::find_if(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.relative && hit.begin < modal.begin && hit.end > modal.begin;
    });
    return found == out_.hits.end() ? nullptr : &*found;
  }

  // "The costs of a search shall be borne by the police": nothing is done to what stands before a passive whose verb
  // neither is an action nor carries one.
  bool is_done(const ClauseHit& modal) const {
    constexpr uint32_t kVerbAfter = 3;  // words: "may be, in urgent cases, intercepted" is read by its action
    return std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      const bool acts =
          lexicon_.terms().kind(hit.term) == TermKind::action || hit.term == cues_.carrier || hit.term == cues_.done;
      return acts && hit.end > modal.begin && hit.begin <= modal.end + kVerbAfter;
    });
  }

  // Whether it tells of whom is spoken, rather than what somebody else does then (", who shall") or what is done to it.
  bool tells_whom(const ClauseHit& modal) const {
    const ClauseHit* relative = relative_of(modal);
    return relative && !relative->after_break && !is_passive(modal);
  }

  // Whether one word is both the modal and the action, as a verb that is inflected for its force.
  bool acts(const ClauseHit& modal) const {
    return modal.end - modal.begin == 1 &&
           any_action([&](const ClauseHit& action) { return action.begin == modal.begin; });
  }

  void add(HitIndex modal, Force force, uint32_t begin, uint32_t end) {
    Norm norm{force, modal, kNoHit, begin, end, {}, begin};
    if (modal != kNoHit) norm.bearer = bearer(out_.hits[modal], end);
    uint32_t from = begin;
    // "May authorise surveillance without a warrant to obtain …": two modals in one, whose words hold actions.
    const bool continues = !out_.norms.empty() && out_.norms.back().modal != kNoHit && modal != kNoHit &&
                           out_.norms.back().begin == out_.hits[modal].begin;
    if (modal != kNoHit && (acts(out_.hits[modal]) || (continues && holds_action(out_.hits[modal]))))
      from = out_.hits[modal].begin;
    // "Shall review the threats to property that may be lost": what stands before the relative is no subject.
    const bool passive = modal != kNoHit && is_passive(out_.hits[modal]);
    const bool idle = passive && force != Force::offence && !is_done(out_.hits[modal]);
    if (passive && !idle && !relative_of(out_.hits[modal])) {
      const uint32_t subject = out_.hits[modal].begin > kSubjectReach ? out_.hits[modal].begin - kSubjectReach : 0;
      from = std::max(subject, out_.norms.empty() ? 0 : out_.norms.back().begin);
      if (done_at_once(out_.hits[modal]))
        norm.about =
            std::max(from, out_.hits[modal].begin > kNamedSubject ? out_.hits[modal].begin - kNamedSubject : 0);
    }
    // "A notice given to a provider may require it to": so does whoever a paper goes to.
    if (modal != kNoHit && is_paper(out_.hits[modal])) norm.about = out_.norms.empty() ? 0 : out_.norms.back().begin;
    bool carried = modal == kNoHit || force == Force::offence || (passive && !idle) || holds_action(out_.hits[modal]);
    uint32_t undone = UINT32_MAX;  // "may refuse to order": where what is not done begins
    const bool acted_before_condition = modal != kNoHit && acts_before_condition(out_.hits[modal]);
    for (HitIndex i = 0; i < out_.hits.size(); ++i) {
      const ClauseHit& hit = out_.hits[i];
      if (hit.begin >= end) break;
      const bool closes_modal = force == Force::power && closes(hit, out_.hits[modal]);
      if (hit.end <= from && !closes_modal) continue;  // "to collect" may begin inside the modal "is authorised to"
      if (acted_before_condition && hit.begin >= condition_.begin && hit.begin < condition_.end) continue;
      if (hit.term == cues_.carrier) carried = true;
      if (hit.term == cues_.undoes && hit.begin >= begin && undone == UINT32_MAX) undone = hit.end;
      if (hit.begin >= undone) continue;
      if (kind(i) != TermKind::action || is_completed(hit) || is_taken(hit, modal)) continue;
      if (modal != kNoHit && can_be_denied(out_.hits[modal]) && hit.begin >= out_.hits[modal].end && is_others(hit))
        continue;
      // One word for both; "is prohibited from publishing", "is responsible for retaining": what is forbidden or bidden
      // right after, whatever word the modal ends with.
      const bool opens = modal != kNoHit &&
                         (hit.begin == out_.hits[modal].begin ||
                          ((force == Force::prohibition || force == Force::duty) && hit.begin == out_.hits[modal].end));
      const bool verb = closes_modal || opens || !is_noun(hit);
      if (verb || carried) norm.actions.push_back(i);
      carried = carried || verb;
    }
    if (modal != kNoHit || !norm.actions.empty()) out_.norms.push_back(std::move(norm));
  }

  // "May, if (a) …; or (b) …, order" has not yet said what may be done where its condition opens. "May exercise the
  // powers of this Part at a place where the officer (a) …; or (b) believes that (i) …" has.
  bool acts_before_condition(const ClauseHit& modal) const {
    constexpr uint32_t kSaid = 4;  // words
    return modal.end <= condition_.opened && (action_between(modal.end, condition_.opened) ||
                                              (modal.end <= condition_.part && condition_.part - modal.end >= kSaid));
  }

  // "A warrant may authorise the collection": the modal itself takes up what it names.
  bool holds_action(const ClauseHit& modal) const {
    return any_action([&](const ClauseHit& action) { return action.begin >= modal.begin && action.end <= modal.end; });
  }

  // "May be required to", and not "may be relieved of a duty".
  bool done_at_once(const ClauseHit& modal) const {
    constexpr uint32_t kAtOnce = 3;  // words: "be also required"
    return action_between(modal.begin, modal.end + kAtOnce);
  }

  // "A person who is required to decrypt data may be heard": what an earlier modal opens with is not done again.
  bool is_taken(const ClauseHit& action, HitIndex modal) const {
    return modal != kNoHit && !out_.norms.empty() && out_.norms.back().modal != kNoHit &&
           action.begin == out_.norms.back().begin && action.end <= out_.hits[modal].begin;
  }

  // "Shall have access": what may be done is said by the last words of the modal.
  bool closes(const ClauseHit& action, const ClauseHit& modal) const {
    return kind_of(action) == TermKind::action && action.end == modal.end && action.begin > modal.begin &&
           action.end - action.begin > 1;
  }

  // "Data that has been preserved" is not an order to preserve.
  bool is_completed(const ClauseHit& action) const {
    return has(cues_.completed) && std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
             return hit.term == cues_.completed &&
                    (hit.end == action.begin || (hit.begin < action.begin && hit.end > action.begin));
           });
  }

  // "May arrest a person who intercepts communications": what somebody else does.
  bool is_others(const ClauseHit& action) const {
    return has(cues_.doer) && std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
             return hit.term == cues_.doer && hit.end == action.begin;
           });
  }

  // "Shall report on the interception" commands a report: a noun is an action only where a verb or a carrier ("carry
  // out") takes it up.
  bool is_noun(const ClauseHit& action) const {
    uint32_t begin = action.begin;
    bool after_lead = action.after_lead, after_break = action.after_break;
    for (int words = 0; words < 2 && !after_lead; ++words) {  // "the real-time collection"
      if (after_break) return false;                          // "shall, before providing the service, collect"
      const auto before = std::find_if(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
        if (hit.end != begin || hit.begin >= begin) return false;
        const TermKind k = lexicon_.terms().kind(hit.term);
        return k == TermKind::manner || k == TermKind::object || k == TermKind::action;
      });
      if (before == out_.hits.end()) return false;
      begin = before->begin;
      after_lead = before->after_lead;
      after_break = before->after_break;
    }
    return after_lead;
  }

  // Soon after "to empower", right after one word ("podrá el juez", not "may give a provider notice"), unless somebody
  // stands right before the modal ("the minister may appoint inspectors") or opens a sentence that goes on with a
  // longer one ("the agency under this Act shall have power to ask a provider"); else the nearest before it.
  HitIndex bearer(const ClauseHit& modal, uint32_t end) const {
    if (is_passive(modal)) return agent(modal, end);
    if (is_paper(modal)) return kNoHit;
    if (const HitIndex meant = antecedent(modal); meant != kNoHit) return meant;
    // "A provider shall keep the data of its subscribers and shall hand them over": the provider.
    if (modal.after_joint && !out_.norms.empty() && out_.norms.back().bearer != kNoHit &&
        out_.norms.back().modal != kNoHit && !is_passive(out_.hits[out_.norms.back().modal]))
      return out_.norms.back().bearer;
    const bool phrase = modal.end - modal.begin > 1;  // "shall have power to"
    const HitIndex opening = opening_subject(modal);
    const bool follows_subject = (begins_with_actor(modal) && !modal.after_break) || (phrase && opening != kNoHit);
    const bool looks_after = !acts(modal) && !follows_subject;
    const uint32_t reach = phrase ? kBearerAfter : kSubjectAfter;
    constexpr uint32_t kJoined = 4;  // "by the police or the prosecutor"
    HitIndex found = kNoHit;
    uint32_t beside = 0;  // where an actor ends who does not act
    for (const HitIndex i : actors_) {
      const ClauseHit& hit = out_.hits[i];
      if (looks_after && hit.begin >= modal.end && hit.begin < std::min(modal.end + reach, end) &&
          !action_between(modal.end, hit.begin)) {
        return i;
      }
      if (hit.end > modal.begin || hit.end + kBearerReach < modal.begin) continue;
      // "An officer authorised by the Minister may …", "A person who works with the police must …"; but "a permit given
      // by the Minister, which permit the Minister may revoke".
      const bool joined =
          beside > 0 && hit.begin >= beside && hit.begin < beside + kJoined && !action_between(beside, hit.begin);
      if (found != kNoHit && (joined || follows(hit, cues_.agent) || follows(hit, cues_.companion))) {
        beside = hit.end;
        continue;
      }
      found = i;
    }
    // "The prosecutor may issue an order authorising to search": whoever may, not the suspect spoken of before it.
    const Norm* outer = out_.norms.empty() ? nullptr : &out_.norms.back();
    if (!acts(modal) && holds_action(modal) && outer && outer->force == Force::power && outer->bearer != kNoHit)
      return outer->bearer;
    if (opening != kNoHit && is_told(out_.hits[opening], modal)) return opening;
    const HitIndex subject = opening_actor();
    const bool passed_over = found == kNoHit || follows(out_.hits[found], cues_.agent);
    return passed_over && subject != kNoHit && out_.hits[subject].end <= modal.begin ? subject : found;
  }

  // "A notice given to a provider may require", "and such directions may": a paper says it, and not whoever gets it.
  bool is_paper(const ClauseHit& modal) const {
    constexpr uint32_t kNamed = 8;  // words: "on a provider of that service under this section"
    if (!has(cues_.paper)) return false;
    return std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      if (hit.term != cues_.paper || hit.end > modal.end) return false;
      if (hit.end == modal.end) return true;
      const bool opens = hit.begin <= 1 && hit.end <= modal.begin && hit.end + kNamed >= modal.begin;
      return opens && !action_between(hit.end, modal.begin) && first_modal_is(modal);
    });
  }

  bool first_modal_is(const ClauseHit& modal) const {
    return out_.norms.empty() || (out_.norms.size() == 1 && out_.norms.back().modal == kNoHit && modal.begin > 0);
  }

  // "Where an officer believes that a key is held by any person, he may": whom "he" stands for.
  HitIndex antecedent(const ClauseHit& modal) const {
    constexpr uint32_t kPronounReach = 1;
    if (!has(cues_.pronoun)) return kNoHit;
    const auto said = std::find_if(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.pronoun && hit.end <= modal.begin && hit.end + kPronounReach > modal.begin;
    });
    if (said == out_.hits.end()) return kNoHit;
    for (HitIndex i = 0; i < out_.hits.size() && out_.hits[i].end <= said->begin; ++i) {
      if (is_actor(i) && !follows(out_.hits[i], cues_.agent) && !follows(out_.hits[i], cues_.companion)) return i;
    }
    return kNoHit;
  }

  // "A police officer who has grounds to believe that a device (a) was used …, may": who may is who the sentence opens
  // with, however long its grounds.
  HitIndex opening_actor() const {
    constexpr uint32_t kOpening = 2;
    return !actors_.empty() && out_.hits[actors_.front()].begin <= kOpening ? actors_.front() : kNoHit;
  }

  // Who the sentence opens with, where it opens with no condition and nobody may or must anything before this modal.
  HitIndex opening_subject(const ClauseHit& modal) const {
    const HitIndex first = opening_actor();
    const bool goes_on = !out_.norms.empty() && out_.norms.back().modal != kNoHit;
    if (first == kNoHit || goes_on || out_.hits[first].end > modal.begin) return kNoHit;
    const bool condition = std::any_of(out_.hits.begin(), out_.hits.begin() + first,
                                       [&](const ClauseHit& hit) { return hit.term == cues_.conditions; });
    return condition ? kNoHit : first;
  }

  // "The court that convicts a person of an offence may order": whether a relative clause tells of that subject.
  bool is_told(const ClauseHit& subject, const ClauseHit& modal) const {
    constexpr uint32_t kPreposition = 1;  // "before which"
    if (!has(cues_.whose)) return false;
    bool told = false;
    for (const ClauseHit& hit : out_.hits) {
      if (hit.begin < subject.end || hit.begin > subject.end + kPreposition || hit.end > modal.begin) continue;
      if (hit.term == cues_.who_is && actor_soon_after(hit.end)) return false;
      told = told || hit.term == cues_.whose;
    }
    return told;
  }

  // "A person who is an officer": the same one, said more narrowly.
  bool actor_soon_after(uint32_t word) const {
    constexpr uint32_t kNamed = 2;  // words
    return std::any_of(actors_.begin(), actors_.end(),
                       [&](HitIndex i) { return out_.hits[i].begin >= word && out_.hits[i].begin < word + kNamed; });
  }

  // The actor that follows the action of a passive, after the word for "by" where the lexicon has one; unnamed more
  // often than not.
  HitIndex agent(const ClauseHit& modal, uint32_t end) const {
    constexpr uint32_t kAgentReach = 12;
    bool acted = acts(modal);
    for (HitIndex i = 0; i < out_.hits.size(); ++i) {
      const ClauseHit& hit = out_.hits[i];
      if (hit.begin < modal.end || hit.begin >= std::min(end, modal.end + kAgentReach)) continue;
      if (kind(i) == TermKind::action) acted = true;
      if (is_actor(i) && acted && follows_agent_cue(hit)) return i;
    }
    return kNoHit;
  }

  bool follows_agent_cue(const ClauseHit& actor) const { return cues_.agent == kNoTerm || follows(actor, cues_.agent); }

  bool follows(const ClauseHit& actor, TermId cue) const {
    constexpr uint32_t kCueReach = 3;  // "by the competent authority"
    return has(cue) && std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
             return hit.term == cue && hit.end <= actor.begin && hit.end + kCueReach > actor.begin;
           });
  }

  bool action_between(uint32_t begin, uint32_t end) const {
    return any_action([&](const ClauseHit& action) { return action.begin >= begin && action.begin < end; });
  }

  Reading& out_;
  const uint32_t words_;  // of the clause
  const Condition condition_;
  const Lexicon& lexicon_;
  const Cues& cues_;
  std::vector<HitIndex> actions_, actors_;  // among the hits
};

}  // namespace

Reading read_norms(const Clauses& clauses, const Clause& clause, const Hits& hits, const Hits* more,
                   const Lexicon& lexicon) {
  Reading reading;
  reading.hits = hits_of(clauses, clause, hits, more);
  if (reading.hits.size() >= kNoHit) reading.hits.resize(kNoHit - 1);
  for (const ClauseHit& hit : reading.hits) reading.terms.set(hit.term);
  read_led(clauses, clause, reading, lexicon);
  uint32_t words = 0;
  for (uint32_t part = clause.part_begin; part < clause.part_end; ++part)
    words += clauses.parts[part].end - clauses.parts[part].begin;
  NormReader(reading, words, condition_of(clauses, clause, reading, lexicon.cues().conditions), lexicon).read();
  return reading;
}

}  // namespace caveat::norm
