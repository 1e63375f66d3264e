#include "review/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "norm/matcher.h"
#include "norm/pattern.h"
#include "provision/reference_tokens.h"
#include "review/fingerprint.h"
#include "text/words.h"

namespace caveat::review {
namespace {

constexpr size_t kMostTokens = 400;         // of an edit that is looked into; a longer one is a new text
constexpr uint32_t kUnitReach = 3;          // tokens after an edited number in which its unit stands
constexpr uint32_t kLeastReach = 8;         // tokens before a number in which "at least" or "punishable" stands
constexpr size_t kLongestAbbreviation = 4;  // "No.", "Cap."
constexpr double kFirstYear = 1800, kLastYear = 2100;
constexpr size_t kShortestTitle = 3;  // words
constexpr size_t kShort = 4;          // words of an adjective or the like
constexpr size_t kMostQuoted = 90;    // bytes
constexpr std::array<std::pair<const char*, int>, 5> kRanks = {
    {{"court", 4}, {"oversight-body", 3}, {"executive", 2}, {"authority", 1}, {"intelligence", 1}}};
constexpr std::array<const char*, 3> kGeneral = {"data", "information", "communication"};

bool has(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// What is asked of one side of an edit.
class Side {
 public:
  Side(const EditedWords& words, const checklist::Language& language) : words_(words), language_(language) {
    for (const uint32_t token : words.tokens) folded_.push_back(text::fold(span(token).in(words.model.text())));
  }

  bool empty() const { return words_.tokens.empty(); }
  bool is_long() const { return words_.tokens.size() > kMostTokens; }

  // Without the articles and the like that it begins with, if there is more.
  std::string quoted() const {
    if (empty()) return {};
    const auto counts = [&](uint32_t token) { return !form_of(token).light; };
    auto first = std::find_if(words_.tokens.begin(), words_.tokens.end(), counts);
    if (first == words_.tokens.end() || is_wider(words_.tokens.front())) first = words_.tokens.begin();
    const Span all{span(*first).begin, span(words_.tokens.back()).end};
    std::string out;
    for (const char c : all.in(words_.model.text())) {
      const bool blank = static_cast<unsigned char>(c) <= 0x20;
      if (!blank || (!out.empty() && out.back() != ' ')) out += blank ? ' ' : c;
    }
    if (out.size() > kMostQuoted) {
      const size_t space = out.rfind(' ', kMostQuoted);
      out = out.substr(0, space == std::string::npos ? 0 : space) + "…";
    }
    return "“" + out + "”";
  }

  bool is_wider(uint32_t token) const { return has(language_.wider, text::fold(span(token).in(words_.model.text()))); }

  bool any_of(const std::vector<std::string>& list) const {
    return std::any_of(folded_.begin(), folded_.end(), [&](const std::string& word) { return has(list, word); });
  }

  // Whether its first or its last word is one of the list.
  bool bounded_by(const std::vector<std::string>& list) const {
    return !empty() && (has(list, folded_.front()) || has(list, folded_.back()));
  }

  // Begins behind a comma and ends before one: a member of a list.
  bool is_member() const {
    if (empty()) return false;
    const auto comma = [&](uint32_t token) {
      return token < words_.end && words_.model.tokens().all[token].before == norm::Break::comma;
    };
    return comma(words_.tokens.front()) && comma(words_.tokens.back() + 1);
  }

  // The terms that begin in the edited words.
  norm::TermSet terms() const {
    norm::TermSet found;
    for (const uint32_t token : words_.tokens)
      for (const norm::Hit& hit : norm::hits_in(words_.model.hits(), token, token + 1)) found.set(hit.term);
    return found;
  }

  bool shows(norm::TermId term) const { return term != norm::kNoTerm && terms().test(term); }

  // The highest authority that it names; 0 = none.
  int rank() const {
    int highest = 0;
    const norm::TermTable& table = words_.model.rules().lexicon.terms();
    const norm::TermSet found = terms();
    for (const auto& [id, rank] : kRanks) {
      const norm::TermId term = table.find(id);
      if (term != norm::kNoTerm && found.test(term)) highest = std::max(highest, rank);
    }
    return highest;
  }

  // Whether it names objects, and all of them in the most general words.
  std::optional<bool> general_objects() const {
    const norm::TermTable& table = words_.model.rules().lexicon.terms();
    const norm::TermSet found = terms();
    std::optional<bool> general;
    for (norm::TermId term = 0; term < table.size(); ++term) {
      if (!found.test(term) || table.kind(term) != norm::TermKind::object) continue;
      const bool one = std::find(kGeneral.begin(), kGeneral.end(), table.id(term)) != kGeneral.end();
      general = general.value_or(true) && one;
    }
    return general;
  }

  bool names_number() const {
    return std::any_of(words_.tokens.begin(), words_.tokens.end(), [&](uint32_t token) {
      const norm::Form& form = form_of(token);
      return form.number || form.unit;
    });
  }

  // The longest time of which a word is edited, in days; 0 = none.
  double days() const {
    if (!names_number()) return 0;
    const uint32_t first = std::max(words_.begin, words_.tokens.front() - std::min(words_.tokens.front(), kUnitReach));
    const uint32_t last = std::min(words_.tokens.back() + 1 + kUnitReach, words_.end);
    return norm::longest_days(words_.model.tokens(), words_.model.forms(), first, last);
  }

  double number() const {
    for (const uint32_t token : words_.tokens)
      if (form_of(token).number) return form_of(token).value;
    return 0;
  }

  // Whether the edited number is the least that is asked for.
  bool least() const {
    if (empty()) return false;
    const uint32_t first = std::max(words_.begin, words_.tokens.front() - std::min(words_.tokens.front(), kLeastReach));
    for (uint32_t token = first; token <= words_.tokens.back(); ++token)
      if (has(language_.least, text::fold(span(token).in(words_.model.text())))) return true;
    return false;
  }

  // Its words but articles and such, sorted.
  std::vector<std::string> substance() const {
    std::vector<std::string> words;
    for (size_t i = 0; i < folded_.size(); ++i)
      if (!form_of(words_.tokens[i]).light || has(language_.wider, folded_[i])) words.push_back(folded_[i]);
    std::sort(words.begin(), words.end());
    return words;
  }

  // "Cap. 75A", "No. 36 of 2011": only how another instrument is cited.
  bool is_citation() const {
    bool says_so = empty();
    for (size_t i = 0; i < folded_.size(); ++i) {
      const Span word = span(words_.tokens[i]);
      const std::string_view text = words_.model.text();
      const bool digits =
          std::any_of(folded_[i].begin(), folded_[i].end(), [](char c) { return c >= '0' && c <= '9'; });
      const bool abbreviation = folded_[i].size() <= kLongestAbbreviation && text.substr(word.end, 1) == ".";
      const double value = form_of(words_.tokens[i]).value;
      const bool named = provision::instrument_word(text.substr(word.begin)) == word.size();
      if (!digits && !abbreviation && !named && !is_provision_number(folded_[i]) && !form_of(words_.tokens[i]).small)
        return false;
      says_so = says_so || abbreviation || (digits && value >= kFirstYear && value <= kLastYear);
    }
    return says_so;
  }

  // "; and" at the end of an item, which goes and comes with the last of them.
  bool is_joint() const {
    if (words_.tokens.size() != 1 || words_.tokens.front() + 1 != words_.end) return false;
    const norm::Break before = words_.model.tokens().all[words_.tokens.front()].before;
    return form_of(words_.tokens.front()).small && before != norm::Break::none;
  }

  // Only "of", "and" and the like, and none that gives or takes force.
  bool is_small() const {
    const norm::Cues& known = cues();
    return std::all_of(words_.tokens.begin(), words_.tokens.end(),
                       [&](uint32_t token) {
                         const norm::Form& form = form_of(token);
                         return form.small && !form.number;
                       }) &&
           !shows(known.power) && !shows(known.duty) && !shows(known.prohibition) && !shows(known.negation) &&
           !shows(known.exception);
  }

  // A heading that one draft has in front of the sentence: "Defence" of "Defence A person may …".
  bool is_heading() const {
    if (empty() || words_.tokens.front() != words_.begin || words_.tokens.back() + 1 >= words_.end) return false;
    const auto capital = [&](uint32_t token) {
      const char first = words_.model.text()[span(token).begin];
      return first >= 'A' && first <= 'Z';
    };
    const uint32_t next = words_.tokens.back() + 1;
    return capital(words_.tokens.front()) && capital(next) && (form_of(next).small || form_of(next).light);
  }

  // The running title of a page that went in among the words.
  bool is_running_title() const {
    if (folded_.size() < kShortestTitle) return false;
    std::vector<std::string> title;
    const std::string& all = words_.model.outline().title;
    for (Span word = text::next_word(all, 0); !word.empty(); word = text::next_word(all, word.end))
      title.push_back(text::fold(word.in(all)));
    return std::search(title.begin(), title.end(), folded_.begin(), folded_.end()) != title.end();
  }

  // "cooperation" and "co- operation", "authorise" and "authorize" alike.
  std::string letters() const {
    std::string all = fmt::format("{}", fmt::join(folded_, ""));
    std::replace(all.begin(), all.end(), 'z', 's');
    return all;
  }

  // Words that may be a limit: a few, or such as begin like "where", "with", "for".
  bool may_limit() const { return substance().size() <= kShort || form_of(words_.tokens.front()).small; }

  const norm::Cues& cues() const { return words_.model.rules().lexicon.cues(); }

 private:
  Span span(uint32_t token) const { return words_.model.tokens().all[token].span(); }
  const norm::Form& form_of(uint32_t token) const {
    return words_.model.forms()[words_.model.tokens().all[token].form];
  }

  const EditedWords& words_;
  const checklist::Language& language_;
  std::vector<std::string> folded_;
};

class Judge {
 public:
  Judge(const Side& before, const Side& after, Subject subject, const checklist::Language& language)
      : before_(before), after_(after), power_(subject == Subject::power), language_(language) {}

  std::vector<Verdict> run() {
    if (before_.is_long() || after_.is_long()) {
      add(Turn::open, "written anew");
      return std::move(verdicts_);
    }
    if (before_.is_citation() && after_.is_citation()) return {};
    if (before_.letters() == after_.letters()) return {};
    if ((before_.empty() && after_.is_running_title()) || (after_.empty() && before_.is_running_title())) return {};
    if ((before_.empty() && after_.is_heading()) || (after_.empty() && before_.is_heading())) return {};
    if ((before_.empty() && after_.is_joint()) || (after_.empty() && before_.is_joint())) return {};
    judge_number();
    judge_modal();
    judge_cue(before_.cues().exception, "an exception", power_ ? Turn::better : Turn::worse);
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

  void judge_modal() {
    const norm::Cues& cues = before_.cues();
    const auto only = [](const Side& side, norm::TermId shown, norm::TermId other) {
      return side.shows(shown) && !side.shows(other);
    };
    const bool may_before = only(before_, cues.power, cues.duty), shall_before = only(before_, cues.duty, cues.power);
    const bool may_after = only(after_, cues.power, cues.duty), shall_after = only(after_, cues.duty, cues.power);
    if (may_before && shall_after) add(power_ ? Turn::worse : Turn::better, "binding", true);
    if (shall_before && may_after) add(power_ ? Turn::better : Turn::worse, "no longer binding", true);
    if (before_.shows(cues.prohibition) != after_.shows(cues.prohibition)) {
      const bool forbidden = after_.shows(cues.prohibition);
      add(forbidden == power_ ? Turn::better : Turn::open, forbidden ? "forbidden" : "no longer forbidden");
    }
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
    add(after ? Turn::worse : Turn::better, after ? "wider" : "narrower");
  }

  void judge_substance() {
    const std::vector<std::string> before = before_.substance(), after = after_.substance();
    if (before == after) return;
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
    } else {
      add(Turn::open, "reworded");
    }
  }

  // Words that are there on one side only: a limit, or another choice.
  void judge_one_side(const Side& side, bool put_in) {
    const bool choice = side.bounded_by(language_.alternative) || side.is_member();
    if (!choice && !side.may_limit()) {
      verdicts_.push_back({Turn::open, fmt::format("{}: {}", put_in ? "put in" : "left out", side.quoted())});
      return;
    }
    const Turn turn = choice ? Turn::worse : Turn::better;
    const char* what = choice   ? (put_in ? "another choice" : "a choice less")
                       : power_ ? (put_in ? "a further limit" : "a limit less")
                                : (put_in ? "asks for more" : "asks for less");
    verdicts_.push_back({put_in ? turn : opposite(turn), fmt::format("{}: {}", what, side.quoted())});
  }

  const Side &before_, &after_;
  bool power_;
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
