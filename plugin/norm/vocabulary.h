// The words that a lexicon speaks of, and a cache that tells for each word form of a text which they are.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/word_table.h"
#include "text/words.h"

namespace caveat::norm {

using WordId = uint32_t;  // 0 = not in any phrase

// The words of a lexicon while it is compiled.
struct WordLists {
  std::string stemmer;  // Snowball name
  std::unordered_map<std::string, WordId> stems, exact;
  std::unordered_map<std::string, double> numbers;
  std::unordered_map<std::string, double> units;  // by stem: days
  std::unordered_set<std::string> light, function_words;
  std::unordered_set<std::string> noun_leads;            // "of", "the": what follows is a noun
  std::unordered_set<std::string> qualities;             // "electronic": what a thing is like
  std::unordered_set<std::string> verbs;                 // "disclose": never nouns, whatever stands before
  std::unordered_set<std::string> joint;                 // "and": joins the words of a number
  std::unordered_set<std::string> alternative;           // "or"
  std::unordered_map<std::string, std::string> read_as;  // words that have the stem of another, or none but themselves

  // `folded`: a word as it is written.
  std::string stem_of(const text::Stemmer& family, const std::string& folded) const;

  static WordId intern(std::unordered_map<std::string, WordId>& words, const std::string& word) {
    return words.try_emplace(word, static_cast<WordId>(words.size() + 1)).first->second;
  }
};

// The same, compiled: what is known of a word as it is written, and of its stem.
struct Vocabulary {
  struct Word {
    WordId exact = 0;
    bool light = false, function_word = false, quality = false, noun_lead = false, joint = false, alternative = false,
         number = false;
    bool verb = false;
    bool read_as = false;
    WordId stem = 0;  // of a word that is read as another
    float value = 0;
  };
  struct Stem {
    WordId stem = 0;
    bool unit = false;
    float days = 0;
  };
  struct Made {
    std::string stemmer;
    text::WordTable<Word>::Made words;
    text::WordTable<Stem>::Made stems;

    template <typename Archive>
    void archive(Archive& a) {
      a(stemmer, words, stems);
    }
  };
  static Made compile(const WordLists& lists);

  std::string stemmer;
  text::WordTable<Word> words;  // folded
  text::WordTable<Stem> stems;

  template <typename Archive>
  void archive(Archive& a) {
    a(stemmer, words, stems);
  }
};

// A set of words as 128 bits: two sets without a common bit have no common word.
struct WordBits {
  uint64_t low = 0, high = 0;

  static WordBits of_stem(WordId stem) { return one(stem * 0x9E3779B97F4A7C15ull); }
  static WordBits of_exact(WordId exact) { return one(exact * 0xD6E8FEB86659FD93ull); }
  static WordBits of_number() { return {1, 0}; }
  WordBits operator|(WordBits other) const { return {low | other.low, high | other.high}; }
  WordBits& operator|=(WordBits other) { return *this = *this | other; }
  // The same as 64 bits.
  uint64_t folded() const { return low | high; }
  bool meets(WordBits other) const { return ((low & other.low) | (high & other.high)) != 0; }

 private:
  static WordBits one(uint64_t hash) {
    const uint64_t bit = uint64_t{1} << (hash >> 58);
    return (hash >> 57) & 1 ? WordBits{0, bit} : WordBits{bit, 0};
  }
};

// What is known of one word form. Half a line of the processor's cache, since a text asks for them word by word.
struct alignas(32) Form {
  WordBits bits;  // of stem and exact, where the vocabulary has them, and of being a number
  WordId stem = 0;
  WordId exact = 0;
  float value = 0;  // number: its value; unit of time: its days
  bool light : 1 = false;
  bool noun_lead : 1 = false;
  bool small : 1 = false;  // a function word, or one for a quality: no thing is defined by it
  bool joint : 1 = false;
  bool alternative : 1 = false;
  bool number : 1 = false;
  bool unit : 1 = false;
  bool verb : 1 = false;  // and no noun
};

using FormId = uint32_t;

// Word forms seen so far. Stemming and folding are done once a form, so reading a text costs one hash look-up a word.
// One a thread; may be reused for any number of texts of the same vocabulary.
class Forms {
 public:
  explicit Forms(const Vocabulary& vocabulary);

  FormId of(std::string_view word) {
    const Key key = key_of(word);
    size_t at = slot_of(key);
    for (; slots_[at].key.length != 0; at = (at + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[at];
      if (slot.key == key && (word.size() <= kShort || rest_of(slot) == word.substr(8, word.size() - kShort)))
        return slot.form;
    }
    return add(word, key, at);
  }
  const Form& operator[](FormId id) const { return forms_[id]; }

 private:
  static constexpr size_t kShort = 16;  // bytes of a word that a key holds
  // The first and the last eight bytes of a word, which overlap in a shorter one.
  struct Key {
    uint64_t head = 0, tail = 0;
    uint32_t length = 0;  // 0 = a free slot
    bool operator==(const Key&) const = default;
  };
  struct Slot {
    Key key;
    FormId form = 0;
    uint32_t rest = 0;  // in arena_: what the key lacks of a longer word
  };

  static Key key_of(std::string_view word) {
    Key key{0, 0, static_cast<uint32_t>(word.size())};
    const char* begin = word.data();
    const char* end = begin + word.size();
    if (word.size() >= 8) {
      std::memcpy(&key.head, begin, 8);
      std::memcpy(&key.tail, end - 8, 8);
    } else if (word.size() >= 4) {
      std::memcpy(&key.head, begin, 4);
      std::memcpy(&key.tail, end - 4, 4);
    } else {
      for (const char c : word) key.head = key.head << 8 | static_cast<unsigned char>(c);
    }
    return key;
  }
  size_t slot_of(const Key& key) const {
    const uint64_t mixed = (key.head ^ key.tail * 0x9E3779B97F4A7C15ull ^ key.length) * 0xD6E8FEB86659FD93ull;
    return (mixed >> 32) & (slots_.size() - 1);
  }
  std::string_view rest_of(const Slot& slot) const { return {arena_.data() + slot.rest, slot.key.length - kShort}; }

  FormId add(std::string_view word, const Key& key, size_t at);
  Form read(std::string_view word) const;
  void grow();

  const Vocabulary* vocabulary_;
  text::Stemmer stemmer_;
  std::vector<Form> forms_;
  std::vector<Slot> slots_;
  std::string arena_;
};

}  // namespace caveat::norm
