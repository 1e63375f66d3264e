// The phrase language of the lexicons. A phrase is a row of elements:
//
//   word     meets every word with the same stem          "collect" meets collects, collecting, collected
//   =word    meets exactly this word
//   a|b      either word (each may carry =)
//   ?word    optional
//   #        a number in digits or words
//   {term}   any phrase of another term
//   ..  ...  up to 3, up to 10 words between, never across the end of a sentence
//
// Hyphens separate words, as they do in texts. Light words of the language (articles, "such", "any") may stand anywhere
// between.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/expected.h"

namespace caveat::checklist {

struct PhraseElement {
  enum class Kind { word, number, term, gap };
  struct Word {
    std::string folded;
    bool exact = false;
  };
  Kind kind = Kind::word;
  std::vector<Word> words;  // kind word: any of these
  std::string term;         // kind term
  int gap = 0;              // kind gap: most words between
  bool optional = false;
};

using Phrase = std::vector<PhraseElement>;

// Errors say which part of the phrase is wrong and how to write it.
Expected<Phrase> parse_phrase(std::string_view source);

}  // namespace caveat::checklist
