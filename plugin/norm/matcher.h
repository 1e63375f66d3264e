// Finds the terms of a lexicon in the words of a text: every phrase of every term at once, in one pass over the words a
// level. Phrases that hold {terms} are on a higher level than those terms.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "checklist/phrase.h"
#include "norm/terms.h"
#include "norm/tokens.h"
#include "norm/vocabulary.h"

namespace caveat::norm {

// Immutable once built; safe to use from many threads.
class Matcher {
 public:
  struct Entry {
    TermId term;
    checklist::Phrase phrase;
  };
  // Stems the phrases and adds their words to `vocabulary`. Terms that are defined in a circle are left without phrases
  // that close it. A {term} that no entry defines is one that an earlier matcher has found.
  Matcher(const std::vector<Entry>& entries, const TermTable& terms, Vocabulary& vocabulary);

  // Hits in order of their first token; of hits of one term at one place, the longest. Of kinds other than safeguard,
  // condition and phrase, a hit inside a longer one of its kind is dropped: "content data" is not "data".
  std::vector<Hit> find(const Tokens& tokens, const Forms& forms) const;

  // The same for tokens [begin, end) alone, where an earlier matcher found `known` (all hits of the text, sorted);
  // gives both.
  std::vector<Hit> find_more(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end,
                             const std::vector<Hit>& known) const;

 private:
  struct Edge {
    enum class On : uint8_t { stem, exact, term } on;
    uint32_t key;
    uint32_t to;
    auto operator<=>(const Edge&) const = default;
  };
  // A node stands for the elements read so far; phrases share it as far as they are alike. Several edges of a node may
  // bear one key.
  struct Node {
    WordBits bits;                          // of the words its edges bear
    WordBits far;                           // of the words after its gaps
    uint32_t edge_begin = 0, edge_end = 0;  // in edges_, sorted
    bool on_terms = false;                  // some edge bears a term
    uint32_t number = 0;                    // node after a number; 0 = none
    std::pair<int, uint32_t> gap[2] = {};   // most words between, node; {0, 0} = none
    std::vector<TermId> accepts;
  };
  // How phrases begin. Most begin with two words, so those are looked up as a pair; the first words after which
  // something else may come (the end of the phrase, a gap, a number, a {term}) lead to nodes that are visited.
  struct Visit {
    uint32_t node = 0;
    bool always = false;  // else only where a word of `far` comes within a gap
    WordBits far;
  };
  struct First {
    WordBits next;                            // of the second words
    uint32_t visit_begin = 0, visit_end = 0;  // in Level::visits
  };
  struct Level {
    bool terms_first = false;              // some phrase begins with a {term}
    uint32_t number = 0;                   // node after a number at the beginning; 0 = none
    std::vector<First> by_stem, by_exact;  // by word id
    std::vector<std::vector<uint32_t>> by_term;
    std::vector<Visit> visits;
    std::unordered_map<uint64_t, std::vector<uint32_t>> pairs;  // nodes after two words
  };
  static uint64_t pair_key(Edge::On first_on, uint32_t first, Edge::On second_on, uint32_t second);
  class Builder;
  class Walk;

  const TermTable* terms_;
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;
  std::vector<Level> levels_;
  std::vector<uint8_t> stem_levels_, exact_levels_;  // by word id: the levels at which it begins a phrase, as bits
};

// The hits whose first token is in [begin, end).
std::span<const Hit> hits_in(const std::vector<Hit>& hits, uint32_t begin, uint32_t end);

}  // namespace caveat::norm
