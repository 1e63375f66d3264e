// Words of a text, and their stems. A word is a run of letters and digits (any script; a Han, Kana, Thai, Khmer, Lao or
// Myanmar character stands alone); an inner apostrophe belongs to the word, a hyphen does not. Folding is ICU's
// full case folding with combining marks kept.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "text/span.h"

namespace caveat::text {

// The next word at or after `from` in text (valid UTF-8), or an empty span at text.size() when there is none.
Span next_word(std::string_view text, uint32_t from);

// Case-folded copy of a word; typographic apostrophes become ', a trailing 's is dropped.
std::string fold(std::string_view word);

// Whether it ends in the 's that fold() drops: "the institution's access".
bool is_possessive(std::string_view word);

// Snowball stemmer. `algorithm` is a Snowball name ("english", "spanish", …) or "" for no stemming. Not thread-safe:
// one a thread.
class Stemmer {
 public:
  explicit Stemmer(const std::string& algorithm);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  // Whether Snowball knows the algorithm (always true for "").
  static bool knows(const std::string& algorithm);

  // Stem of a folded word.
  std::string stem(std::string_view folded) const;

 private:
  struct Snowball;
  std::unique_ptr<Snowball> snowball_;
};

}  // namespace caveat::text
