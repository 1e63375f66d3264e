// The making of a Matcher: phrases become tries, one a level, in flat tables.
#pragma once

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "checklist/phrase.h"
#include "norm/matcher.h"
#include "text/words.h"

namespace caveat::norm {

class MatcherBuilder {
 public:
  struct Entry {
    TermId term;
    checklist::Phrase phrase;
  };
  // Stems the phrases and adds their words to `words`. Terms that are defined in a circle are left without phrases that
  // close it. A {term} that no entry defines is one that an earlier matcher has found.
  MatcherBuilder(const std::vector<Entry>& entries, const TermList& terms, WordLists& words);

  // Writes what a Matcher is read from. By then `words` has those of every matcher that will read the same text.
  template <typename Archive>
  void archive(Archive& a) {
    finish();
    out_.archive(a);
  }

 private:
  using Edge = Matcher::Edge;
  using Node = Matcher::Node;
  using Range = Matcher::Range;
  using Word = std::pair<Edge::On, uint32_t>;
  static constexpr double kImpossible = 1e9;

  static constexpr uint32_t kAnywhere = UINT32_MAX;

  // Words and terms of which every phrase that goes on at a node has at least one; the rarest that can be had.
  struct Needs {
    double cost = 0;     // 0 = no phrase goes on there; kImpossible = some phrase needs nothing
    uint32_t reach = 0;  // among how many words, from the node's place on, the one that is met must be
    std::vector<Word> words;

    void add(const Needs& other);
    // The same, `more` words further on.
    Needs after(uint32_t more) const;
  };

  uint32_t new_node();
  void order(const std::vector<Entry>& entries, std::vector<int>& level_of, std::vector<int>& term_level) const;
  void add(uint32_t node, const checklist::Phrase& phrase, size_t at, TermId term);
  uint32_t step(uint32_t node, const checklist::PhraseElement& element);
  uint32_t step(uint32_t node, std::vector<Word> keys);
  uint32_t step_gap(uint32_t node, int most);
  uint32_t step_number(uint32_t node);
  WordId stem_id(const std::string& folded);

  void finish();
  void share_ends();
  // `passed`: the most words between the node's place and the next element of the phrase.
  Needs needs_past_words(uint32_t id, uint32_t passed) const;
  Needs needs_at(uint32_t id, uint32_t passed) const;
  Needs needs_of_edges(uint32_t id, bool on_terms, uint32_t passed) const;
  void guess_frequencies();
  void begin_with_words(const std::vector<Edge>& root);
  size_t level_of(uint32_t node) const;
  std::vector<Matcher::First>& first_words(Edge::On on);
  static WordBits bits_of(const Edge& edge);
  void build_pairs();

  Matcher::Tables<Matcher::Made> out_;
  const TermList& terms_;
  WordLists& words_;
  text::Stemmer stemmer_;
  std::unordered_map<std::string, WordId> stem_of_;
  std::vector<std::vector<Edge>> edges_;  // by node
  std::vector<std::vector<TermId>> accepts_;
  std::vector<uint32_t> roots_;  // by level
  std::map<Word, double> frequency_;
  std::map<Word, std::vector<uint32_t>> visits_of_;   // by first word: nodes
  std::map<Word, std::vector<TermId>> alone_;         // by first word: the terms that have no other
  std::vector<std::pair<uint64_t, uint32_t>> pairs_;  // key, node
  std::map<std::pair<uint32_t, std::vector<Word>>, uint32_t> children_;
};

}  // namespace caveat::norm
