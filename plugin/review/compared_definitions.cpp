#include "review/compared_definitions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "text/words.h"

namespace caveat::review {
namespace {

constexpr uint32_t kLongestVerb = 60;  // bytes between a term and its meaning
constexpr uint32_t kBehind = 8;        // tokens behind the words of a safeguard in which a term belongs to it

// "offence" and "offences" are one word, "act" and "acting" are two.
struct Word {
  std::string stem;
  size_t length = 0;

  bool is(const Word& other) const {
    return stem == other.stem && std::max(length, other.length) - std::min(length, other.length) <= 2;
  }
  bool operator<(const Word& other) const { return stem < other.stem; }
};
using Words = std::vector<Word>;
using Terms = std::map<Words, provision::Definition>;

// What a term comes to.
struct Guarded {
  Strength status = Strength::missing;
  std::vector<PowerPair> powers;
};
struct Users {
  std::vector<PowerPair> powers;
  std::map<std::string, Guarded> safeguards;  // by id
};

class Definitions {
 public:
  explicit Definitions(BothDrafts& drafts)
      : drafts_(drafts),
        before_(drafts.before),
        after_(drafts.after),
        alignment_(drafts.alignment),
        pairs_(drafts.pairs),
        language_(drafts.language),
        changes_(drafts.changes),
        stemmer_(language_.stemmer) {}

  void run() {
    const Terms old_ones = by_term(before_), new_ones = by_term(after_);
    for (const auto& [term, definition] : new_ones) {
      const auto old = old_ones.find(term);
      compare(term, old == old_ones.end() ? nullptr : &old->second, &definition);
    }
    for (const auto& [term, definition] : old_ones)
      if (!new_ones.contains(term)) compare(term, &definition, nullptr);
  }

 private:
  // A capital letter counts ("the Authority" is none of many authorities), and so does a name that a word is part of
  // ("the Central Authority"): such words get a mark.
  Words stems(std::string_view text, Span span) const {
    Words words;
    bool in_name = false;
    uint32_t last = span.begin;
    for (Span word = text::next_word(text, span.begin); !word.empty() && word.end <= span.end;
         word = text::next_word(text, word.end)) {
      const std::string_view shown = word.in(text);
      const bool capital = shown.front() >= 'A' && shown.front() <= 'Z';
      const bool joined = in_name && text.substr(last, word.begin - last) == " ";
      words.push_back({stemmer_.stem(text::fold(shown)) + (capital ? (joined ? "^^" : "^") : ""), shown.size()});
      in_name = capital;
      last = word.end;
    }
    return words;
  }

  Terms by_term(const ComparedText& text) const {
    Terms terms;
    const auto& all = text.model().outline().definitions;
    for (size_t i = 0; i < all.size(); ++i) {
      Words term = stems(text.model().text(), all[i].term);
      provision::Definition one = all[i];
      // A meaning ends where another definition begins.
      if (i + 1 < all.size() && all[i + 1].term.begin > one.meaning.begin)
        one.meaning.end = std::min(one.meaning.end, all[i + 1].term.begin);
      if (!term.empty()) terms.try_emplace(std::move(term), one);
    }
    return terms;
  }

  // The groups whose sentences a definition stands in.
  static void add_groups(const ComparedText& text, const provision::Definition* definition,
                         const std::vector<uint32_t>& group_of, std::set<uint32_t>& groups) {
    if (!definition) return;
    const uint32_t first = text.sentence_at(definition->meaning.begin);
    if (first == kNoSentence) return;
    const auto& tokens = text.model().tokens().all;
    for (uint32_t one = first; one < text.sentences().size(); ++one) {
      if (tokens[text.sentences()[one].begin].begin >= definition->meaning.end) break;
      groups.insert(group_of[one]);
    }
  }

  void compare(const Words& term, const provision::Definition* was, const provision::Definition* is) {
    std::set<uint32_t> groups;
    add_groups(before_, was, alignment_.group_before, groups);
    add_groups(after_, is, alignment_.group_after, groups);
    std::optional<Users> users;  // found when they are first asked for
    bool pieces = false;         // that sentences of it are new or gone has been said
    for (const uint32_t one : groups) {
      const Group& group = alignment_.groups[one];
      if (!group.whole() && std::exchange(pieces, true)) continue;
      for (const auto& [turn, reason] : verdicts(group, one, was, is)) {
        if (!users) users = users_of(term);
        const std::string name(is ? is->term.in(after_.model().text()) : was->term.in(before_.model().text()));
        if (!users->powers.empty())
          changes_.add(
              one, {effect_of(turn, Effect::widened, Effect::narrowed), {}, {}, {}, name, users->powers, {reason}, {}});
        for (const auto& [id, guarded] : users->safeguards) {
          changes_.add(one, {is_condition(id) ? effect_of(turn, Effect::weakened, Effect::strengthened)
                                              : effect_of(turn, Effect::strengthened, Effect::weakened),
                             id,
                             guarded.status,
                             guarded.status,
                             name,
                             guarded.powers,
                             {reason},
                             {}});
        }
      }
    }
  }

  std::vector<std::pair<Turn, std::string>> verdicts(const Group& group, uint32_t index,
                                                     const provision::Definition* was,
                                                     const provision::Definition* is) const {
    if (!group.whole()) {
      const HunkTokens all{tokens_of(before_.sentences(), group.before), tokens_of(after_.sentences(), group.after)};
      if (changes_.judge(all, Subject::power, language_).empty()) return {};
      if (!was) return {{Turn::open, "now defined"}};
      if (!is) return {{Turn::open, "no longer defined"}};
      if (group.before.empty()) return {{Turn::worse, "another choice"}};
      return {{Turn::better, "a choice less"}};
    }
    std::vector<std::pair<Turn, std::string>> found;
    for (const Hunk& hunk : group.hunks) {
      const HunkTokens tokens = changes_.tokens(index, hunk);
      const bool inside = (was && before_.touches(tokens.before, behind_term(*was))) ||
                          (is && after_.touches(tokens.after, behind_term(*is)));
      if (!inside) continue;
      for (Verdict& verdict : changes_.judge(tokens, Subject::power, language_))
        if (verdict.turn != Turn::none) found.emplace_back(verdict.turn, std::move(verdict.reason));
    }
    return found;
  }

  // "means" or "includes", and the meaning.
  static Span behind_term(const provision::Definition& one) {
    const bool near = one.term.end <= one.meaning.begin && one.meaning.begin - one.term.end <= kLongestVerb;
    return {near ? one.term.end : one.meaning.begin, one.meaning.end};
  }

  static bool says(const Words& words, const Words& term) {
    return std::search(words.begin(), words.end(), term.begin(), term.end(),
                       [](const Word& a, const Word& b) { return a.is(b); }) != words.end();
  }

  // The powers whose clauses speak of the term, or of one that is defined by it, and of the others the safeguards whose
  // words do.
  Users users_of(const Words& term) {
    if (clauses_.empty()) read_clauses();
    std::vector<Words> terms = {term};
    for (const auto& [other, meaning] : meanings_)
      if ((other < term || term < other) && says(meaning, term)) terms.push_back(other);
    const auto uses = [&](const Words& words) {
      return std::any_of(terms.begin(), terms.end(), [&](const Words& one) { return says(words, one); });
    };
    Users users;
    for (size_t i = 0; i < pairs_.size(); ++i) {
      if (std::any_of(clauses_[i].begin(), clauses_[i].end(), uses)) {
        users.powers.push_back(pairs_[i]);
        continue;
      }
      // The safeguards whose deciding words speak of it; else the last behind whose words it stands.
      const SafeguardStatus* before_it = nullptr;
      bool decides = false;
      const auto add = [&](const SafeguardStatus& status) {
        Guarded& guarded = users.safeguards[status.id];
        guarded.status = std::max(guarded.status, status.status);
        guarded.powers.push_back(pairs_[i]);
      };
      for (const SafeguardStatus& status : drafts_.finding_after(pairs_[i]).safeguards) {
        if (!status.where || !uses(behind(status.where->span))) continue;
        if (uses(stems(after_.model().text(), status.where->span))) {
          add(status);
          decides = true;
        } else if (!before_it || before_it->where->span.begin < status.where->span.begin) {
          before_it = &status;
        }
      }
      if (before_it && !decides) add(*before_it);
    }
    return users;
  }

  bool is_condition(const std::string& id) const {
    const checklist::Safeguard* safeguard = drafts_.checklist.safeguard(id);
    return safeguard && safeguard->condition;
  }

  // Words of the later text with those right behind them in their sentence.
  Words behind(Span words) const {
    const uint32_t index = after_.sentence_at(words.begin);
    if (index == kNoSentence) return {};
    const auto& tokens = after_.model().tokens().all;
    uint32_t last = after_.sentences()[index].end - 1;
    while (last > after_.sentences()[index].begin + kBehind && tokens[last - kBehind].begin >= words.end) --last;
    return stems(after_.model().text(), {words.begin, std::max(words.end, tokens[last].span().end)});
  }

  void read_clauses() {
    const std::string_view text = after_.model().text();
    clauses_.resize(pairs_.size());
    for (size_t i = 0; i < pairs_.size(); ++i) {
      for (const Site& site : after_.sites_of(pairs_[i].after)) {
        for (const auto& [begin, end] : site.tokens)
          if (begin < end) clauses_[i].push_back(stems(text, after_.model().tokens().span(begin, end)));
      }
    }
    for (const auto& [term, one] : by_term(after_)) meanings_.emplace_back(term, stems(text, one.meaning));
  }

  BothDrafts& drafts_;
  const ComparedText &before_, &after_;
  const Alignment& alignment_;
  const std::vector<PowerPair>& pairs_;
  const checklist::Language& language_;
  Changes& changes_;
  text::Stemmer stemmer_;
  std::vector<std::vector<Words>> clauses_;        // by pair: the parts of its clauses
  std::vector<std::pair<Words, Words>> meanings_;  // of the later text: terms and what they mean
};

}  // namespace

void compare_definitions(BothDrafts& drafts) { Definitions(drafts).run(); }

}  // namespace caveat::review
