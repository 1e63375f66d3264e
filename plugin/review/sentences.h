// A text cut into sentences, with their words as numbers that do not change when the text is renumbered, reflowed or
// punctuated anew: what two drafts are compared by.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "provision/outline.h"
#include "review/text_model.h"

namespace caveat::review {

struct Sentence {
  provision::Index provision = 0;
  provision::Index unit = 0;                          // 0 = outside of all
  uint32_t unit_name = 0;                             // the number of WordNumbers for "section 12"
  uint32_t begin = 0, end = 0;                        // tokens of the model
  std::vector<uint32_t> words;                        // what counts
  std::vector<uint32_t> tokens;                       // of each word
  std::vector<std::pair<uint32_t, Span>> references;  // the words that are one, and how it is printed
};

// A folded word as Language::spellings would have it: alike for "behaviour" and "behavior". Short words stay.
std::string in_one_spelling(std::string folded, const checklist::Language& language);

// Numbers for words, the same for two texts: case and spelling do not count, "30" is "thirty".
class WordNumbers {
 public:
  // It must outlive it.
  explicit WordNumbers(const checklist::Language& language) : language_(language) {}

  uint32_t of(const TextModel& model, uint32_t token);
  uint32_t of(const std::string& folded);

 private:
  const checklist::Language& language_;
  std::unordered_map<std::string, uint32_t> numbers_;
  std::vector<uint32_t> of_form_;  // 0 = not known yet
};

// In reading order, without tables of contents. A reference ("section 12(3)", "section 12 of this Act") is one word,
// the same for all; numbers of items ("(a)") are none. The models of both texts have to share their forms.
std::vector<Sentence> read_sentences(const TextModel& model, WordNumbers& numbers);

}  // namespace caveat::review
