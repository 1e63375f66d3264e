// Which sentences of a draft became which of the next one, wherever they stand there: first those with the same words,
// then those with most words in common, then pieces of what was split or merged.
#pragma once

#include <cstdint>
#include <vector>

#include "review/sentences.h"
#include "review/word_diff.h"

namespace caveat::review {

inline constexpr uint32_t kNoGroup = UINT32_MAX;  // into Alignment::groups

// Sentences that became one another: one on each side, several where one was split or merged, none on a side where they
// are new or gone.
struct Group {
  std::vector<uint32_t> before, after;  // indices of sentences, ascending
  std::vector<Hunk> hunks;              // in the words of all of a side's sentences, one after the other

  bool whole() const { return !before.empty() && !after.empty(); }
  bool same() const { return whole() && hunks.empty(); }
};

struct Alignment {
  std::vector<Group> groups;                        // every sentence is in one
  std::vector<uint32_t> group_before, group_after;  // by sentence
};

// Costs time in proportion to the texts, as long as words that stand together come again only so often.
Alignment align(const std::vector<Sentence>& before, const std::vector<Sentence>& after);

// Takes two groups that are not whole for one: something else than their words tells that one became the other.
void join(Alignment& alignment, uint32_t gone, uint32_t added, const std::vector<Sentence>& before,
          const std::vector<Sentence>& after);

// The words of sentences, one after the other.
std::vector<uint32_t> words_of(const std::vector<Sentence>& sentences, const std::vector<uint32_t>& which);
// The tokens of those words.
std::vector<uint32_t> tokens_of(const std::vector<Sentence>& sentences, const std::vector<uint32_t>& which);

}  // namespace caveat::review
