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
  std::unordered_map<std::string, bool> noun_leads;  // "of", "the": what follows is a noun

  static WordId intern(std::unordered_map<std::string, WordId>& words, const std::string& word);
};

// One bit for a word, so that a set of words can be tested for "surely not in it" at once.
inline uint64_t stem_bit(WordId stem) { return uint64_t{1} << ((stem * 0x9E3779B97F4A7C15ull) >> 58); }
inline uint64_t exact_bit(WordId exact) { return uint64_t{1} << ((exact * 0xD6E8FEB86659FD93ull) >> 58); }

// What is known of one word form.
struct Form {
  uint64_t bits = 0;  // of stem and exact, where the vocabulary has them
  WordId stem = 0;
  WordId exact = 0;
  bool light = false;
  bool noun_lead = false;
  bool number = false;
  float value = 0;  // number: its value; unit of time: its days
  bool unit = false;
};

using FormId = uint32_t;

// Word forms seen so far. Stemming and folding are done once a form, so reading a text costs one hash look-up a word. One a thread;
// may be reused for any number of texts of the same vocabulary.
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
