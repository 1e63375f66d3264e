// Finds the terms of a lexicon in the words of a text: every phrase of every term at once, in one pass over the words.
// Phrases that hold {terms} are on a higher level than those terms.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "norm/hits.h"
#include "norm/terms.h"
#include "norm/tokens.h"
#include "norm/vocabulary.h"

namespace caveat::norm {

// Immutable once read; safe to use from many threads. Made by build_matcher.h.
class Matcher {
 public:
  // `terms` must outlive it. A matcher of nothing, until it is read from an archive.
  explicit Matcher(const TermTable& terms) : terms_(&terms) {}

  template <typename Archive>
  void archive(Archive& a) {
    t_.archive(a);
  }

  // Hits in order of their first token; of hits of one term at one place, the longest. Of kinds other than safeguard,
  // condition and phrase, a hit inside a longer one of its kind is dropped: "content data" is not "data".
  std::vector<Hit> find(const Tokens& tokens, const Forms& forms) const;
  // Only in tokens [begin, end), which are whole provisions. `known`: what an earlier matcher found in the text; its
  // terms may stand in phrases of this one.
  std::vector<Hit> find(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end,
                        const Hits* known = nullptr) const;

 private:
  friend class MatcherBuilder;

  static constexpr uint32_t kMostLightWords = 3;  // between two elements of a phrase

  // What a phrase goes on with.
  struct Edge {
    enum class On : uint8_t { stem, exact, term };
    uint32_t key;  // key_of
    uint32_t to;   // node

    static uint32_t key_of(On on, uint32_t id) { return static_cast<uint32_t>(on) << 30 | id; }
    On on() const { return static_cast<On>(key >> 30); }
    uint32_t id() const { return key & ((1u << 30) - 1); }  // of a word or a term
    auto operator<=>(const Edge&) const = default;
  };
  // A piece of one of the flat tables below.
  struct Range {
    uint32_t begin = 0, end = 0;
  };
  static constexpr size_t kGaps = 2;
  // A node stands for the elements read so far; phrases share it as far as they are alike. Several edges of a node may
  // bear one key. Half a line of the processor's cache: where its pieces of tables end, those of the next node begin.
  struct Node {
    uint64_t bits = 0;         // of the words its edges bear
    uint32_t edges = 0;        // in edges, sorted: the first of its own
    uint32_t accepts = 0;      // in accepts: the first of the terms whose phrases end here
    uint32_t number = 0;       // node after a number; 0 = none
    uint32_t gap[kGaps] = {};  // node after a gap; 0 = none
    uint8_t most[kGaps] = {};  // words of that gap
    bool on_terms = false;     // some edge bears a term
  };
  // How phrases begin. Most begin with two words, so those are looked up as a pair; the first words after which
  // something else may come (the end of the phrase, a gap, a number, a {term}) lead to nodes that are visited.
  // Most visits are spared because nothing that is needed comes, and telling so is much of the matching: so they are
  // small.
  struct Visit {
    uint32_t node = 0;
    uint16_t needs = kNothing;  // the set of words and terms of which every phrase from there on needs one;
                                // kNothing: it is always visited
    uint16_t reach = 0;         // how many words after the first word or term it may come; kAnywhere in its sentence
  };
  static constexpr uint16_t kNothing = UINT16_MAX, kAnywhere = UINT16_MAX;
  // All that is asked of a word at once, like a node.
  struct First {
    WordBits next;        // of the second words
    uint32_t visits = 0;  // in visits: the first of its own
    uint32_t alone = 0;   // in alone: the first of the terms that have the word for a phrase
    uint32_t needs = 0;   // in needs: the first of the sets of needed words and terms that have this one
    bool begins = false;  // some phrase begins with the word
  };
  // Nodes after two words: a hash table with open addressing, its size a power of two.
  struct Pair {
    uint64_t key = 0;  // 0 = free
    Range nodes;       // in pair_nodes
  };
  static uint64_t pair_key(Edge::On first_on, uint32_t first, Edge::On second_on, uint32_t second) {
    const auto word = [](Edge::On on, uint32_t id) { return (uint64_t{id} << 1) | (on == Edge::On::exact ? 1 : 0); };
    return word(first_on, first) << 32 | word(second_on, second);
  }
  static uint64_t pair_hash(uint64_t key) { return key * 0x9E3779B97F4A7C15ull; }
  static size_t pair_slot(uint64_t key) { return pair_hash(key) >> 32; }
  // A bit for each pair: most of those that a text has are in no phrase, and the bits stay in the nearest cache.
  static constexpr int kPairBits = 18;  // as a power of two
  static size_t pair_bit(uint64_t key) { return pair_hash(key) >> (64 - kPairBits); }
  // How phrases begin that begin with a {term}.
  struct FirstTerm {
    Range visits;        // in term_visits
    uint8_t levels = 0;  // a bit for each that they are on
    Range needs;         // as those of a word
  };

  // Of<T> is a vector of T while it is built, and then a view of the bytes that was written as.
  template <template <typename> typename Of>
  struct Tables {
    Of<Node> nodes;             // level by level, and one behind the last
    Of<uint32_t> level_begins;  // the first node of each level, and the one behind the last
    Of<Edge> edges;
    Of<TermId> accepts;
    Of<First> first_stem, first_exact;  // by word id, and one behind the last
    Of<TermId> alone;
    Of<FirstTerm> first_term;   // by term
    Of<Visit> term_visits;      // after a term at the beginning of a phrase
    Of<uint32_t> number_nodes;  // after a number there
    Of<Visit> visits;
    Of<uint16_t> needs;
    uint32_t need_sets = 0;
    Of<Pair> pairs;
    Of<uint64_t> pair_bits;
    Of<uint32_t> pair_nodes;

    template <typename Archive>
    void archive(Archive& a) {
      a(nodes, level_begins, edges, accepts, first_stem, first_exact, alone, first_term, term_visits, number_nodes,
        visits, needs, need_sets, pairs, pair_bits, pair_nodes);
    }
  };
  template <typename T>
  using Made = std::vector<T>;
  template <typename T>
  using View = std::span<const T>;
  struct Scratch;
  class Walk;

  const TermTable* terms_;
  Tables<View> t_;
};

}  // namespace caveat::norm
