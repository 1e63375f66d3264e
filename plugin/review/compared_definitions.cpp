#include "review/compared_definitions.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "text/words.h"

namespace caveat::review {
namespace {

using Words = std::vector<std::string>;

class Definitions {
 public:
  Definitions(const ComparedText& before, const ComparedText& after, const Alignment& alignment,
              const std::vector<PowerPair>& pairs, const checklist::Language& language, Changes& changes)
      : before_(before),
        after_(after),
        alignment_(alignment),
        pairs_(pairs),
        language_(language),
        changes_(changes),
        stemmer_(language.stemmer) {}

  void run() {
    const std::map<Words, const provision::Definition*> old_ones = by_term(before_), new_ones = by_term(after_);
    for (const auto& [term, definition] : new_ones) {
      const auto old = old_ones.find(term);
      compare(term, old == old_ones.end() ? nullptr : old->second, definition);
    }
    for (const auto& [term, definition] : old_ones)
      if (!new_ones.contains(term)) compare(term, definition, nullptr);
  }

 private:
  Words stems(std::string_view text, Span span) const {
    Words words;
    for (Span word = text::next_word(text, span.begin); !word.empty() && word.end <= span.end;
         word = text::next_word(text, word.end))
      words.push_back(stemmer_.stem(text::fold(word.in(text))));
    return words;
  }

  std::map<Words, const provision::Definition*> by_term(const ComparedText& text) const {
    std::map<Words, const provision::Definition*> terms;
    for (const provision::Definition& one : text.model().outline().definitions) {
      Words term = stems(text.model().text(), one.term);
      if (!term.empty()) terms.try_emplace(std::move(term), &one);
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
    std::vector<PowerPair> users;  // found when they are first asked for
    for (const uint32_t one : groups) {
      for (const auto& [turn, reason] : verdicts(alignment_.groups[one], one, was, is)) {
        if (users.empty() && (users = users_of(term)).empty()) return;
        const Effect effect = turn == Turn::worse    ? Effect::widened
                              : turn == Turn::better ? Effect::narrowed
                                                     : Effect::reworded;
        const std::string name(is ? is->term.in(after_.model().text()) : was->term.in(before_.model().text()));
        changes_.add(one, {effect, {}, {}, {}, name, users, {reason}, {}});
      }
    }
  }

  std::vector<std::pair<Turn, std::string>> verdicts(const Group& group, uint32_t index,
                                                     const provision::Definition* was,
                                                     const provision::Definition* is) const {
    if (group.same()) return {};
    if (!was) return {{Turn::open, "now defined"}};
    if (!is) return {{Turn::open, "no longer defined"}};
    if (!group.whole()) {
      if (group.before.empty()) return {{Turn::worse, "another choice"}};
      return {{Turn::better, "a choice less"}};
    }
    std::vector<std::pair<Turn, std::string>> found;
    for (const Hunk& hunk : group.hunks) {
      const HunkTokens tokens = changes_.tokens(index, hunk);
      if (!before_.touches(tokens.before, was->meaning) && !after_.touches(tokens.after, is->meaning)) continue;
      for (Verdict& verdict : changes_.judge(tokens, Subject::power, language_))
        if (verdict.turn != Turn::none) found.emplace_back(verdict.turn, std::move(verdict.reason));
    }
    return found;
  }

  static bool says(const Words& words, const Words& term) {
    return std::search(words.begin(), words.end(), term.begin(), term.end()) != words.end();
  }

  // The powers whose clauses speak of the term, or of one that is defined by it.
  std::vector<PowerPair> users_of(const Words& term) {
    if (clauses_.empty()) read_clauses();
    std::vector<Words> terms = {term};
    for (size_t i = 0; i < terms.size(); ++i) {
      for (const auto& [other, meaning] : meanings_) {
        if (says(meaning, terms[i]) && std::find(terms.begin(), terms.end(), other) == terms.end())
          terms.push_back(other);
      }
    }
    std::vector<PowerPair> users;
    for (size_t i = 0; i < pairs_.size(); ++i) {
      const auto uses = [&](const Words& clause) {
        return std::any_of(terms.begin(), terms.end(), [&](const Words& one) { return says(clause, one); });
      };
      if (std::any_of(clauses_[i].begin(), clauses_[i].end(), uses)) users.push_back(pairs_[i]);
    }
    return users;
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
    for (const provision::Definition& one : after_.model().outline().definitions)
      meanings_.emplace_back(stems(text, one.term), stems(text, one.meaning));
  }

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

void compare_definitions(const ComparedText& before, const ComparedText& after, const Alignment& alignment,
                         const std::vector<PowerPair>& pairs, const checklist::Language& language, Changes& changes) {
  Definitions(before, after, alignment, pairs, language, changes).run();
}

}  // namespace caveat::review
