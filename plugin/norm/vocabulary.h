// The words that a lexicon speaks of, and a cache that tells for each word form of a text which they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checklist/model.h"
#include "text/words.h"

namespace caveat::norm {

using WordId = uint32_t;  // 0 = not in any phrase

// Immutable once built.
struct Vocabulary {
  std::string stemmer;  // Snowball name
  std::unordered_map<std::string, WordId> stems;
  std::unordered_map<std::string, WordId> exact;
  std::unordered_map<std::string, double> numbers;
  std::unordered_map<std::string, double> units;  // days
  std::unordered_map<std::string, bool> light;
  std::unordered_map<std::string, bool> function_words;
  std::unordered_map<std::string, bool> noun_leads;  // "of", "the": what follows is a noun
  std::unordered_map<std::string, bool> joint;       // "and": joins the words of a number

  template <typename Archive>
  void archive(Archive& a) {
    a(stemmer, stems, exact, numbers, units, light, function_words, noun_leads, joint);
  }

  static WordId intern(std::unordered_map<std::string, WordId>& words, const std::string& word);
};

// A set of words as 128 bits: two sets without a common bit have no common word.
struct WordBits {
  uint64_t low = 0, high = 0;

  static WordBits of_stem(WordId stem) { return one(stem * 0x9E3779B97F4A7C15ull); }
  static WordBits of_exact(WordId exact) { return one(exact * 0xD6E8FEB86659FD93ull); }
  static WordBits of_number() { return {1, 0}; }
  WordBits operator|(WordBits other) const { return {low | other.low, high | other.high}; }
  WordBits& operator|=(WordBits other) { return *this = *this | other; }
  bool meets(WordBits other) const { return ((low & other.low) | (high & other.high)) != 0; }

 private:
  static WordBits one(uint64_t hash) {
    const uint64_t bit = uint64_t{1} << (hash >> 58);
    return (hash >> 57) & 1 ? WordBits{0, bit} : WordBits{bit, 0};
  }
};

// What is known of one word form.
struct Form {
  WordBits bits;  // of stem and exact, where the vocabulary has them, and of being a number
  WordId stem = 0;
  WordId exact = 0;
  bool light = false;
  bool noun_lead = false;
  bool small = false;  // a function word: nothing is defined by it
  bool joint = false;
  bool number = false;
  float value = 0;  // number: its value; unit of time: its days
  bool unit = false;
};

using FormId = uint32_t;

// Word forms seen so far. Stemming and folding are done once a form, so reading a text costs one hash look-up a word.
// One a thread; may be reused for any number of texts of the same vocabulary.
class Forms {
 public:
  explicit Forms(const Vocabulary& vocabulary);

  FormId of(std::string_view word);
  const Form& operator[](FormId id) const { return forms_[id]; }

 private:
  struct Slot {
    uint64_t hash = 0;
    uint32_t text = 0, length = 0;  // in arena_
    FormId form = 0;
  };
  FormId read(std::string_view word);
  void grow();

  const Vocabulary* vocabulary_;
  text::Stemmer stemmer_;
  std::vector<Form> forms_;
  std::vector<Slot> slots_;
  size_t used_ = 0;
  std::string arena_;
};

}  // namespace caveat::norm
