// Hyphens at the ends of lines: whether one belongs to the word, as in "cross-border", or only parts it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "document/pdf_words.h"

namespace caveat::document {

// Bytes of the hyphen that ends the first of two words which stand at the end of a line and the beginning of the next
// and are one; 0 = they are two.
size_t hyphen_between(const PageWord& first, const PageWord& second);

class Hyphens {
 public:
  explicit Hyphens(const std::vector<std::vector<PageLine>>& pages);

  // Of the hyphen between two such words: true where it belongs to the word. That is as the word is elsewhere in the
  // file; a compound of two words that are elsewhere has one. Otherwise "-" only parts the word where the file is seen
  // to part words, as justified print does: in others, only compounds break. What programs alone write (U+2010 and the
  // soft hyphen) parts words unless the file is seen to write compounds with it.
  bool belongs(const PageWord& first, const PageWord& second) const;

 private:
  enum class Evidence { parts, belongs, none };
  Evidence evidence(const PageWord& first, const PageWord& second) const;
  void add(std::string_view word);
  bool knows(std::string_view word) const;

  std::unordered_set<std::string> known_;  // words in small letters, with their hyphens, and what stands between these
  bool parts_words_[4] = {};               // by the bytes of the hyphen
};

}  // namespace caveat::document
