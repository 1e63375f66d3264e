#include "review/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "review/edit_side.h"

namespace caveat::review {
namespace {

class Judge {
 public:
  Judge(const Side& before, const Side& after, Subject subject, const checklist::Language& language)
      : before_(before),
        after_(after),
        power_(subject != Subject::safeguard),
        ban_(subject == Subject::ban),
        language_(language) {}

  std::vector<Verdict> run() {
    if (before_.is_long() || after_.is_long()) {
      add(Turn::open, "written anew");
      return std::move(verdicts_);
    }
    if (before_.is_citation() && after_.is_citation()) {
      // With more words or fewer, the same one is cited in another way.
      if (before_.size() == after_.size() || (before_.names_instrument() && after_.names_instrument()))
        add(Turn::open, "another citation");
      return std::move(verdicts_);
    }
    if (before_.letters() == after_.letters()) return {};
    if ((before_.empty() && after_.is_running_title()) || (after_.empty() && before_.is_running_title())) return {};
    if ((before_.empty() && after_.is_heading()) || (after_.empty() && before_.is_heading())) return {};
    if ((before_.empty() && after_.is_joint()) || (after_.empty() && before_.is_joint())) return {};
    judge_number();
    // "shall lapse unless a judge confirms it" for "may be confirmed by a judge": what binds decides.
    const bool binds_otherwise = judge_modal() && !before_.empty() && !after_.empty();
    const bool from_condition = before_.follows_condition() || after_.follows_condition();
    if (power_ || !binds_otherwise)
      judge_cue(before_.cues().exception, "an exception",
                !power_          ? Turn::worse
                : from_condition ? Turn::open
                                 : Turn::better);
    judge_cue(before_.cues().override_, "overriding what is named", power_ ? Turn::worse : Turn::open);
    judge_cue(before_.cues().discretion, "left to discretion", Turn::worse);
    if (!power_) judge_cue(before_.cues().weakener, "a way out", Turn::worse);
    judge_authority();
    if (power_) judge_wider_words();
    if (verdicts_.empty()) judge_substance();
    std::stable_sort(verdicts_.begin(), verdicts_.end(),
                     [](const Verdict& a, const Verdict& b) { return a.turn > b.turn; });
    return std::move(verdicts_);
  }

 private:
  static Turn opposite(Turn turn) {
    return turn == Turn::worse ? Turn::better : turn == Turn::better ? Turn::worse : turn;
  }

  void add(Turn turn, const char* what, bool of_condition = false) {
    std::string reason = what;
    if (!before_.empty() && !after_.empty()) {
      reason += fmt::format(": {} for {}", after_.quoted(), before_.quoted());
    } else if (!before_.empty() || !after_.empty()) {
      reason += fmt::format(": {}", before_.empty() ? after_.quoted() : before_.quoted());
    }
    verdicts_.push_back({turn, std::move(reason), of_condition});
  }

  void judge_number() {
    if (const double one = before_.interval(), other = after_.interval(); one > 0 && other > 0 && one != other) {
      add(power_        ? Turn::open
          : other > one ? Turn::worse
                        : Turn::better,
          other > one ? "less often" : "more often", true);
      return;
    }
    const double days_before = before_.days(), days_after = after_.days();
    if (days_before > 0 && days_after > 0 && days_before != days_after) {
      const bool longer = days_after > days_before;
      const bool least = before_.least() || after_.least();
      add(longer != least ? Turn::worse : Turn::better,
          least ? (longer ? "a higher threshold" : "a lower threshold") : (longer ? "longer" : "shorter"), !least);
    } else if (const double one = before_.number(), other = after_.number();
               one > 0 && other > 0 && one != other && days_before == 0 && days_after == 0) {
      add(Turn::open, "another number", true);
    }
  }

  // Whether it says anything.
  bool judge_modal() {
    const size_t known = verdicts_.size();
    const norm::Cues& cues = before_.cues();
    const auto only = [](const Side& side, norm::TermId shown, norm::TermId other) {
      return side.shows(shown) && !side.shows(other);
    };
    const bool may_before = only(before_, cues.power, cues.duty), shall_before = only(before_, cues.duty, cues.power);
    const bool may_after = only(after_, cues.power, cues.duty), shall_after = only(after_, cues.duty, cues.power);
    if (may_before && shall_after) add(power_ ? Turn::worse : Turn::better, "binding", true);
    if (shall_before && may_after) add(power_ ? Turn::better : Turn::worse, "no longer binding", true);
    if (const bool forbidden = after_.has_part_of(cues.prohibition);
        forbidden != before_.has_part_of(cues.prohibition)) {
      add(forbidden != ban_ ? Turn::better : Turn::worse, forbidden ? "forbidden" : "no longer forbidden", !power_);
      verdicts_.back().forbids = power_ && forbidden;
      verdicts_.back().allows = !forbidden;
    }
    return verdicts_.size() > known;
  }

  // `turn`: what it does where it is put in.
  void judge_cue(norm::TermId cue, const char* what, Turn turn) {
    if (before_.shows(cue) == after_.shows(cue)) return;
    if (after_.shows(cue)) {
      add(turn, what, true);
    } else {
      add(opposite(turn), fmt::format("no longer {}", what).c_str(), true);
    }
  }

  void judge_authority() {
    const int before = before_.rank(), after = after_.rank();
    if (before > 0 && after > 0 && before != after)
      add(after < before ? Turn::worse : Turn::better, after < before ? "a lower authority" : "a higher authority",
          true);
  }

  void judge_wider_words() {
    const bool before = before_.any_of(language_.wider), after = after_.any_of(language_.wider);
    if (before == after) return;
    const Side& wider = after ? after_ : before_;
    const bool one_sided = before_.empty() || after_.empty();
    if (one_sided && wider.begins_with(language_.condition) && wider.only_small_of(language_.wider) &&
        !wider.any_of(language_.alternative))
      return;
    add(after ? Turn::worse : Turn::better, after ? "wider" : "narrower");
  }

  void judge_substance() {
    const std::vector<std::string> before = before_.substance(), after = after_.substance();
    if (before == after) return;
    const bool denied = before_.any_of(language_.denial), denies = after_.any_of(language_.denial);
    if (denied != denies && !(denies ? after_ : before_).begins_with(language_.condition)) {
      add(Turn::open, denies ? "denied" : "no longer denied");
      return;
    }
    if (before_.is_small() && after_.is_small()) {
      const bool choice = after_.any_of(language_.alternative);
      if (!before_.empty() && !after_.empty() && choice != before_.any_of(language_.alternative))
        add(power_ ? Turn::open : choice ? Turn::worse : Turn::better, choice ? "a choice" : "no choice");
      return;
    }
    if (std::includes(before.begin(), before.end(), after.begin(), after.end())) {
      judge_one_side(before_, false);
    } else if (std::includes(after.begin(), after.end(), before.begin(), before.end())) {
      judge_one_side(after_, true);
    } else if (const std::optional<bool> one = before_.general_objects(), other = after_.general_objects();
               power_ && one && other && *one != *other) {
      add(*other ? Turn::worse : Turn::better, *other ? "wider" : "narrower");
    } else if (const bool opened = after_.is_all(language_.alternative);
               power_ && before.size() == 1 && after.size() == 1 && opened != before_.is_all(language_.alternative)) {
      add(opened ? Turn::worse : Turn::better, opened ? "open-ended" : "no longer open-ended");
    } else {
      add(Turn::open, "reworded");
    }
  }

  // What words do that are put in on their own.
  struct Addition {
    Turn turn;
    const char *put_in, *left_out;
  };

  Addition addition(const Side& side) const {
    constexpr Addition kChoice{Turn::worse, "another choice", "a choice less"};
    constexpr Addition kMore{Turn::worse, "one more", "one less"};
    constexpr Addition kLimit{Turn::better, "a further limit", "a limit less"};
    constexpr Addition kAsks{Turn::better, "asks for more", "asks for less"};
    constexpr Addition kOpen{Turn::open, "put in", "left out"};
    const bool condition = side.begins_with(language_.condition);
    if (side.bounded_by(language_.alternative)) return kChoice;
    if (!power_) {
      if (side.is_member()) return kChoice;
      if (side.days() > 0 || (condition && side.size() == 1)) return kAsks;  // "only"
      const bool restricts = (condition || side.begins_with(language_.limit)) && !side.is_joined();
      return restricts || !side.may_limit() ? kOpen : kAsks;
    }
    if (side.is_joined() && condition) return kLimit;
    if (side.is_joined() || side.is_member() || side.continues_list()) {
      if (side.gives_force() || side.begins_with_act()) return kOpen;
      const bool says = side.any_of(language_.condition);
      if (side.follows_condition()) return says && side.is_joined() ? kLimit : kOpen;
      return says || (side.is_attribute() && !side.names_someone_or_something()) ? kOpen : kMore;
    }
    if (!condition && side.names_manner() && !side.names_number()) return kOpen;
    return condition || side.begins_with(language_.limit) || side.is_attribute() ? kLimit : kOpen;
  }

  void judge_one_side(const Side& side, bool put_in) {
    const Addition one = addition(side);
    verdicts_.push_back({put_in ? one.turn : opposite(one.turn),
                         fmt::format("{}: {}", put_in ? one.put_in : one.left_out, side.quoted())});
  }

  const Side &before_, &after_;
  bool power_, ban_;
  const checklist::Language& language_;
  std::vector<Verdict> verdicts_;
};

}  // namespace

std::vector<Verdict> judge_edit(const EditedWords& before, const EditedWords& after, Subject subject,
                                const checklist::Language& language) {
  const Side one(before, language), other(after, language);
  return Judge(one, other, subject, language).run();
}

}  // namespace caveat::review
