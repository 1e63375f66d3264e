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
  // To be filled from an archive.
  explicit Matcher(const TermTable& terms) : terms_(&terms) {}

  template <typename Archive>
  void archive(Archive& a) {
    a(nodes_, edges_, accepts_, levels_, visits_, needs_stem_, needs_exact_, needs_, stem_levels_, exact_levels_,
      number_levels_);
  }

  // Hits in order of their first token; of hits of one term at one place, the longest. Of kinds other than safeguard,
  // condition and phrase, a hit inside a longer one of its kind is dropped: "content data" is not "data".
  std::vector<Hit> find(const Tokens& tokens, const Forms& forms) const;
  // Only in tokens [begin, end), which are whole provisions.
  std::vector<Hit> find(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end) const;

  // Room to work in, which a caller keeps from one call to the next.
  struct Scratch {
    // What matching asks of a token again and again, side by side.
    struct Word {
      WordBits bits;
      WordId stem = 0, exact = 0;
      uint32_t sentence_end = 0;
      bool light = false, number = false;
      bool fresh = false;  // the first of its sentence
    };
    // A node to go on from.
    struct Due {
      uint32_t first, at, node;
      bool past_words;  // not with a word at `at`
    };
    std::vector<Word> words;            // by token, and one behind the last
    std::vector<WordBits> near;         // by token: the words that a phrase may meet next
    std::vector<std::vector<Due>> due;  // by level
    std::vector<uint32_t> active;       // by visit: when a word that it needs was last met, reading backwards
    uint32_t clock = 0;                 // words read
    std::vector<Hit> found, fresh, kept;
    std::vector<uint32_t> first_hit;
  };

  // The same for tokens [begin, end) alone, where an earlier matcher found `known` (all hits of the text, sorted);
  // gives both.
  std::vector<Hit> find_more(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end,
                             const std::vector<Hit>& known, Scratch& scratch) const;

 private:
  struct Edge {
    enum class On : uint8_t { stem, exact, term } on;
    uint32_t key;
    uint32_t to;
    auto operator<=>(const Edge&) const = default;
  };
  // A piece of one of the flat tables below.
  struct Range {
    uint32_t begin = 0, end = 0;
  };
  // Up to `most` words, then what `node` expects; node 0 = none.
  struct Gap {
    uint32_t node = 0;
    uint8_t most = 0;
  };
  // A node stands for the elements read so far; phrases share it as far as they are alike. Several edges of a node may
  // bear one key.
  struct Node {
    WordBits bits;        // of the words its edges bear
    Range edges;          // in edges_, sorted
    Range accepts;        // in accepts_: the terms whose phrases end here
    uint32_t number = 0;  // node after a number; 0 = none
    Gap gap[2];
    bool on_terms = false;  // some edge bears a term
  };
  // How phrases begin. Most begin with two words, so those are looked up as a pair; the first words after which
  // something else may come (the end of the phrase, a gap, a number, a {term}) lead to nodes that are visited.
  struct Visit {
    uint32_t node = 0;
    bool always = false;  // else only where its sentence goes on with a word that every phrase from there on needs
  };
  struct First {
    WordBits next;  // of the second words
    Range visits;   // in visits_
  };
  // Nodes after two words: a hash table with open addressing, its size a power of two.
  class Pairs {
   public:
    void build(std::vector<std::pair<uint64_t, uint32_t>> entries);  // key, node
    std::span<const uint32_t> find(uint64_t key) const {
      for (size_t at = slot(key); slots_[at].key != 0; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].key == key)
          return {nodes_.data() + slots_[at].nodes.begin, nodes_.data() + slots_[at].nodes.end};
      }
      return {};
    }

    template <typename Archive>
    void archive(Archive& a) {
      a(slots_, nodes_);
    }

   private:
    struct Slot {
      uint64_t key = 0;  // 0 = free
      Range nodes;
    };
    size_t slot(uint64_t key) const { return (key * 0x9E3779B97F4A7C15ull >> 32) & (slots_.size() - 1); }
    std::vector<Slot> slots_ = std::vector<Slot>(1);
    std::vector<uint32_t> nodes_;
  };
  struct Level {
    bool on_terms = false;                 // some phrase holds a {term}
    bool terms_first = false;              // some phrase begins with one
    uint32_t number = 0;                   // node after a number at the beginning; 0 = none
    std::vector<First> by_stem, by_exact;  // by word id
    std::vector<std::vector<uint32_t>> by_term;
    Pairs pairs;

    template <typename Archive>
    void archive(Archive& a) {
      a(on_terms, terms_first, number, by_stem, by_exact, by_term, pairs);
    }
  };
  static uint64_t pair_key(Edge::On first_on, uint32_t first, Edge::On second_on, uint32_t second);
  class Builder;
  class Walk;

  const TermTable* terms_;
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;
  std::vector<TermId> accepts_;
  std::vector<Level> levels_;
  std::vector<Visit> visits_;
  std::vector<Range> needs_stem_, needs_exact_;      // by word id, in needs_: the visits that need the word
  std::vector<uint32_t> needs_;                      // indices into visits_
  std::vector<uint8_t> stem_levels_, exact_levels_;  // by word id: the levels at which it begins a phrase, as bits
  unsigned number_levels_ = 0;                       // those at which a number does
};

// The hits whose first token is in [begin, end).
std::span<const Hit> hits_in(const std::vector<Hit>& hits, uint32_t begin, uint32_t end);

}  // namespace caveat::norm
