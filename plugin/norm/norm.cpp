#include "norm/norm.h"

#include <algorithm>

#include "norm/bearer.h"
#include "norm/clause_words.h"
#include "norm/closing.h"
#include "norm/lead_in.h"

namespace caveat::norm {
namespace {

constexpr uint32_t kSubjectReach = 14;   // words before a modal that can be the subject of a passive
constexpr uint32_t kAddresseeReach = 8;  // of those, the ones that can name who is made to act

class NormReader {
 public:
  NormReader(Reading& out, uint32_t words, Condition condition, const Lexicon& lexicon)
      : out_(out), words_(words), condition_(condition), cues_(lexicon.cues()), clause_(out, lexicon) {}

  void read() {
    std::vector<HitIndex> modals;
    uint32_t length = 0;
    HitIndex denial = kNoHit;
    for (HitIndex i = 0; i < out_.hits.size(); ++i) {
      const ClauseHit& hit = out_.hits[i];
      length = std::max(length, hit.end);
      if (hit.term == cues_.negation && hit.role != Part::Role::wrap_up && denial == kNoHit) denial = i;
      if (clause_.force_of(hit.term) != Force::statement) modals.push_back(i);
    }
    const HitIndex stated = modals.empty() ? stated_verb() : kNoHit;
    if (stated != kNoHit) modals.push_back(stated);
    if (modals.empty() || out_.hits[modals.front()].begin > 0)
      add(kNoHit, Force::statement, 0, first_modal(modals, length));
    const HitIndex forbids = denied_by_subject(modals);
    for (size_t m = 0; m < modals.size(); ++m) {
      const ClauseHit& modal = out_.hits[modals[m]];
      const uint32_t end = end_of(modals, m, length);
      const uint32_t since = m == 0 ? 0 : out_.hits[modals[m - 1]].end;
      const bool forbidden = modals[m] == forbids || denied(modal, since) || goes_on_denied(modal);
      const Force force = forbidden             ? Force::prohibition
                          : modals[m] == stated ? Force::duty
                                                : clause_.force_of(modal.term);
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
      if (denied && modal && clause_.begins_with_actor(*modal)) break;
      denied = denied || modal;
      norm.force = Force::negated;
    }
  }

  // Whether it is a power, a permission or a duty.
  bool lets_or_bids(const ClauseHit& modal) const {
    const Force force = clause_.force_of(modal.term);
    return force == Force::duty || force == Force::power || force == Force::permission;
  }

  // "The provider of a service retains the data of its users": the verb of a sentence that says what is done without a
  // modal, and opens with who does it. kNoHit for none.
  HitIndex stated_verb() const {
    constexpr uint32_t kNamed = 6;  // words
    if (!clause_.has(cues_.present)) return kNoHit;
    const bool conditional = clause_.starts(cues_.conditions, 0);
    const HitIndex actor = conditional ? actor_after_condition() : clause_.opening_actor();
    if (actor == kNoHit) return kNoHit;
    const ClauseHit& subject = out_.hits[actor];
    for (HitIndex i = 0; i < out_.hits.size() && out_.hits[i].begin <= subject.end + kNamed; ++i) {
      const ClauseHit& hit = out_.hits[i];
      if (hit.term == cues_.no_subject) return kNoHit;
      if (hit.begin < (conditional ? subject.begin : 0)) continue;
      if (hit.term == cues_.conditions || hit.term == cues_.whose) return kNoHit;
      if (hit.begin < subject.end) continue;
      if (hit.term == cues_.present) return i;
      if (clause_.kind(i) == TermKind::modal) return kNoHit;  // "is not obliged to intercept"
    }
    return kNoHit;
  }

  // Who follows the condition that a sentence opens with: "Where the security of the State so requires, the Agency
  // intercepts". kNoHit for nobody, and where the comma before may be one of the condition itself: "Where, in urgent
  // cases, the Agency intercepts communications, the Minister is told".
  HitIndex actor_after_condition() const {
    constexpr uint32_t kBegins = 2;  // words: "even if,"
    if (std::any_of(out_.hits.begin(), out_.hits.end(),
                    [&](const ClauseHit& hit) { return hit.begin > 0 && hit.begin <= kBegins && hit.after_break; }))
      return kNoHit;
    HitIndex found = kNoHit;
    for (const HitIndex actor : clause_.actors()) {
      if (!out_.hits[actor].follows_break) continue;
      if (found != kNoHit && out_.hits[actor].begin >= out_.hits[found].end) return kNoHit;
      found = actor;
    }
    return found;
  }

  // "No subscriber of a licensed service shall give a false name": the modal of a sentence that opens with "no",
  // whoever follows. kNoHit where it does not, or the modal is none that can be denied.
  HitIndex denied_by_subject(const std::vector<HitIndex>& modals) const {
    constexpr uint32_t kLongestSubject = 25;  // words
    if (!clause_.has(cues_.no_subject)) return kNoHit;
    const bool opens = std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.no_subject && hit.begin == 0;
    });
    const auto modal =
        std::find_if(modals.begin(), modals.end(), [&](HitIndex i) { return !clause_.relative_of(out_.hits[i]); });
    if (!opens || modal == modals.end() || out_.hits[*modal].begin > kLongestSubject) return kNoHit;
    return lets_or_bids(out_.hits[*modal]) ? *modal : kNoHit;
  }

  // "No person who has access, by whatever means, to the papers of the council shall disclose them" forbids.
  bool denied(const ClauseHit& modal, uint32_t since) const {
    if (!clause_.has(cues_.nobody) || !lets_or_bids(modal)) return false;
    return std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      return hit.term == cues_.nobody && hit.begin >= since && hit.end <= modal.begin;
    });
  }

  // "No person may be compelled to": the second modal stands right after the first.
  bool goes_on_denied(const ClauseHit& modal) const {
    const Norm* const before = clause_.before();
    return before && lets_or_bids(modal) && before->force == Force::prohibition &&
           out_.hits[before->modal].end == modal.begin;
  }

  // Where what a modal governs ends: at the next modal. "May order that a provider shall hand over data" goes on past
  // the "shall" that it gives rise to, and "may require a person who may have data to produce them" past the "may" by
  // which that person is told.
  uint32_t end_of(const std::vector<HitIndex>& modals, size_t m, uint32_t length) const {
    const ClauseHit& modal = out_.hits[modals[m]];
    const Force force = clause_.force_of(modal.term);
    size_t next = m + 1;
    if (next < modals.size() && (force == Force::power || force == Force::duty) && !clause_.is_passive(modal) &&
        tells_whom(out_.hits[modals[next]])) {
      ++next;
    }
    // "A provider may be required to produce": a power to require it, beside the duty of the provider.
    if (next < modals.size() && force == Force::power && !clause_.relative_of(modal) &&
        clause_.force_of(out_.hits[modals[next]].term) == Force::duty && out_.hits[modals[next]].begin == modal.end &&
        !clause_.starts(cues_.passive, out_.hits[modals[next]].end)) {  // but "may be required to be submitted"
      ++next;
    }
    while (next < modals.size() && force == Force::power &&
           clause_.force_of(out_.hits[modals[next]].term) == Force::duty &&
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
    return cues_.bids != kNoTerm && bids != out_.hits.end() && !clause_.action_between(bids->end, end);
  }

  uint32_t first_modal(const std::vector<HitIndex>& modals, uint32_t length) const {
    return modals.empty() ? length : out_.hits[modals.front()].begin;
  }

  // "The costs of a search shall be borne by the police": nothing is done to what stands before a passive whose verb
  // neither is an action nor carries one.
  bool is_done(const ClauseHit& modal) const {
    constexpr uint32_t kVerbAfter = 3;  // words: "may be, in urgent cases, intercepted" is read by its action
    return std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
      const bool acts = clause_.kind_of(hit) == TermKind::action || hit.term == cues_.carrier || hit.term == cues_.done;
      return acts && hit.end > modal.begin && hit.begin <= modal.end + kVerbAfter;
    });
  }

  // Whether it tells of whom is spoken, rather than what somebody else does then (", who shall") or what is done to it.
  bool tells_whom(const ClauseHit& modal) const {
    const ClauseHit* relative = clause_.relative_of(modal);
    return relative && !relative->after_break && !clause_.is_passive(modal);
  }

  void add(HitIndex modal, Force force, uint32_t begin, uint32_t end) {
    Norm norm{force, modal, kNoHit, begin, end, {}, begin};
    const ClauseHit* const word = modal == kNoHit ? nullptr : &out_.hits[modal];
    if (word) norm.bearer = bearer_of(clause_, *word, end);
    // "May authorise surveillance without a warrant to obtain …": two modals in one, whose words hold actions.
    const Norm* const before = clause_.before();
    const bool continues = before && word && before->begin == word->begin;
    const bool holds = word && (clause_.acts(*word) || (continues && clause_.holds_action(*word)));
    uint32_t from = holds ? word->begin : begin;
    const bool passive = word && clause_.is_passive(*word);
    const bool done = passive && (force == Force::offence || is_done(*word));
    // "Shall review the threats to property that may be lost": what stands before the relative is no subject.
    if (done && !clause_.relative_of(*word)) {
      from = words_before(*word, kSubjectReach);
      if (done_at_once(*word)) norm.about = std::max(from, words_before(*word, kAddresseeReach));
    }
    // "A notice given to a provider may require it to": who is made to act is named where the paper goes to.
    if (word && is_paper(clause_, *word)) norm.about = last_begin();
    read_actions(norm, from, !word || force == Force::offence || done || clause_.holds_action(*word));
    if (word || !norm.actions.empty()) out_.norms.push_back(std::move(norm));
  }

  // The actions of a norm from word `from` on. `carried`: whether nouns are among them from the beginning.
  void read_actions(Norm& norm, uint32_t from, bool carried) const {
    const ClauseHit* const modal = norm.modal == kNoHit ? nullptr : &out_.hits[norm.modal];
    const bool acted_before_condition = modal && acts_before_condition(*modal);
    uint32_t undone = UINT32_MAX;  // "may refuse to order": where what is not done begins
    bool spoken_of = false;        // "shall keep a record of all interceptions": until another verb
    for (HitIndex i = 0; i < out_.hits.size(); ++i) {
      const ClauseHit& hit = out_.hits[i];
      if (hit.begin >= norm.end) break;
      const bool closes_modal = norm.force == Force::power && closes(hit, *modal);
      if (hit.end <= from && !closes_modal) continue;  // "to collect" may begin inside the modal "is authorised to"
      if (acted_before_condition && hit.begin >= condition_.begin && hit.begin < condition_.end) continue;
      if (hit.term == cues_.carrier) carried = true;
      if (hit.term == cues_.undoes && hit.begin >= norm.begin) undone = std::min(undone, hit.end);
      if (hit.term == cues_.speaks_of && hit.begin >= norm.begin) spoken_of = true;
      const bool action = clause_.kind(i) == TermKind::action;
      if (hit.verb || (action && (hit.after_break || hit.after_joint))) spoken_of = false;
      if (!action || hit.begin >= undone || spoken_of || is_completed(hit) || is_taken(hit, norm.modal)) continue;
      if (modal && lets_or_bids(*modal) && hit.begin >= modal->end && follows_doer(hit)) continue;
      const bool verb = closes_modal || opens(norm, hit) || !is_noun(hit);
      if (verb || carried) norm.actions.push_back(i);
      carried = carried || verb;
    }
  }

  // One word for both; "is prohibited from publishing", "is responsible for retaining": what is forbidden or bidden
  // right after, whatever word the modal ends with.
  bool opens(const Norm& norm, const ClauseHit& action) const {
    if (norm.modal == kNoHit) return false;
    const ClauseHit& modal = out_.hits[norm.modal];
    const bool told = norm.force == Force::prohibition || norm.force == Force::duty;
    return action.begin == modal.begin || (told && action.begin == modal.end);
  }

  uint32_t last_begin() const { return out_.norms.empty() ? 0 : out_.norms.back().begin; }

  // Where the words before a modal begin, at most so many, that what stands before has not taken.
  uint32_t words_before(const ClauseHit& modal, uint32_t most) const {
    return std::max(modal.begin - std::min(modal.begin, most), last_begin());
  }

  // "May, if (a) …; or (b) …, order" has not yet said what may be done where its condition opens. "May exercise the
  // powers of this Part at a place where the officer (a) …; or (b) believes that (i) …" has.
  bool acts_before_condition(const ClauseHit& modal) const {
    constexpr uint32_t kSaid = 4;  // words
    return modal.end <= condition_.opened && (clause_.action_between(modal.end, condition_.opened) ||
                                              (modal.end <= condition_.part && condition_.part - modal.end >= kSaid));
  }

  // "May be required to", and not "may be relieved of a duty".
  bool done_at_once(const ClauseHit& modal) const {
    constexpr uint32_t kAtOnce = 3;  // words: "be also required"
    return clause_.action_between(modal.begin, modal.end + kAtOnce);
  }

  // "A person who is required to decrypt data may be heard": what an earlier modal opens with is not done again.
  bool is_taken(const ClauseHit& action, HitIndex modal) const {
    const Norm* const before = clause_.before();
    return modal != kNoHit && before && action.begin == before->begin && action.end <= out_.hits[modal].begin;
  }

  // "Shall have access": what may be done is said by the last words of the modal.
  bool closes(const ClauseHit& action, const ClauseHit& modal) const {
    return clause_.kind_of(action) == TermKind::action && action.end == modal.end && action.begin > modal.begin &&
           action.end - action.begin > 1;
  }

  // "Data that has been preserved" is not an order to preserve; "whoever has published shall be punished" is an
  // offence.
  bool is_completed(const ClauseHit& action) const {
    return clause_.has(cues_.completed) && std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
             const bool stands_before = hit.end == action.begin || (hit.begin < action.begin && hit.end > action.begin);
             return hit.term == cues_.completed && stands_before && !(clause_.has(cues_.offence) && has_done(hit));
           });
  }

  // "Whoever has", before the deed.
  bool has_done(const ClauseHit& completed) const {
    return completed.end - completed.begin == 1 && follows_doer(completed);
  }

  // "May arrest a person who intercepts communications": what somebody does who is told of.
  bool follows_doer(const ClauseHit& deed) const {
    return clause_.has(cues_.doer) && std::any_of(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
             return hit.term == cues_.doer && hit.end == deed.begin;
           });
  }

  // "Shall report on the interception" commands a report: a noun is an action only where a verb or a carrier ("carry
  // out") takes it up.
  bool is_noun(const ClauseHit& action) const {
    uint32_t begin = action.begin;
    bool after_lead = action.after_lead, starts_anew = action.after_break || action.verb;
    for (int words = 0; words < 2 && !after_lead; ++words) {  // "the real-time collection"
      if (starts_anew) return false;                          // "shall, before providing the service, collect"
      const auto before = std::find_if(out_.hits.begin(), out_.hits.end(), [&](const ClauseHit& hit) {
        if (hit.end != begin || hit.begin >= begin) return false;
        const TermKind k = clause_.kind_of(hit);
        return k == TermKind::manner || k == TermKind::object || k == TermKind::action;
      });
      if (before == out_.hits.end()) return false;
      begin = before->begin;
      after_lead = before->after_lead;
      starts_anew = before->after_break || before->verb;
    }
    return after_lead;
  }

  Reading& out_;
  const uint32_t words_;  // of the clause
  const Condition condition_;
  const Cues& cues_;
  const ClauseWords clause_;
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
