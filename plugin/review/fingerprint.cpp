#include "review/fingerprint.h"

#include <fmt/format.h>

#include <cstdint>

#include "text/words.h"

namespace caveat::review {
namespace {

// FNV-1a, 64 bits.
void mix(uint64_t& hash, std::string_view bytes) {
  for (unsigned char byte : bytes) hash = (hash ^ byte) * 0x100000001B3ull;
  hash = (hash ^ 0xFF) * 0x100000001B3ull;
}

bool is_number(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

}  // namespace

std::string fingerprint(std::string_view check, std::string_view sentence, int repeat) {
  uint64_t hash = 0xCBF29CE484222325ull;
  mix(hash, check);
  for (Span word = text::next_word(sentence, 0); !word.empty(); word = text::next_word(sentence, word.end)) {
    const std::string folded = text::fold(word.in(sentence));
    if (!is_number(folded)) mix(hash, folded);
  }
  if (repeat > 0) mix(hash, std::to_string(repeat));
  return fmt::format("{:016x}", hash);
}

}  // namespace caveat::review
