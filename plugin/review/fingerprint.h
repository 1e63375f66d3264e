// An identity of a finding that survives renumbering, reflowing and moving: it depends on the check and on the words of
// the clause that gives the power (of a list item, with those that lead into it and close the list), not on layout,
// place, or the numbers by which the text refers to its provisions. Other numbers count: 30 days are not 90.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "provision/outline.h"
#include "text/span.h"

namespace caveat::review {

// The words of `pieces` of a text, which stand in provision `from`, each with a blank before it; without the numbers of
// references.
std::string stable_words(std::string_view text, const provision::Outline& outline, provision::Index from,
                         const std::vector<Span>& pieces);

// Whether a word, folded, may be the number of a provision: 12, 12A, b, aa, iv, bis.
bool is_provision_number(std::string_view folded);

// FNV-1a, 64 bits, of words one after the other.
class WordHash {
 public:
  void add(std::string_view word) {
    for (const unsigned char byte : word) mix(byte);
    mix(0xFF);
  }
  uint64_t value() const { return value_; }

 private:
  void mix(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3ull; }

  uint64_t value_ = 0xCBF29CE484222325ull;
};

// 16 hex digits.
std::string fingerprint(std::string_view check, std::string_view words);

// Of the second finding of a text with the same fingerprint, "0123456789abcdef:2".
std::string repeated(const std::string& fingerprint, int times);
// What stands before the colon.
std::string without_times(const std::string& fingerprint);

}  // namespace caveat::review
