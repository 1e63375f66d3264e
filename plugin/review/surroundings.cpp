#include "review/surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "review/fingerprint.h"
#include "text/words.h"

namespace caveat::review {
namespace {

constexpr int kReach = 12;         // words that are looked at on each side
constexpr uint32_t kWindow = 400;  // bytes in which they are looked for
constexpr size_t kDigits = 4;      // of a hash
constexpr size_t kStep = kDigits + 1;

using Words = std::vector<std::string_view>;

// FNV-1a, of which some bits are kept.
std::string hash_of(const Words& words) {
  uint64_t hash = 0xCBF29CE484222325ull;
  for (const std::string_view word : words) {
    const std::string folded = text::fold(word);
    if (is_provision_number(folded)) continue;
    for (unsigned char byte : folded + " ") hash = (hash ^ byte) * 0x100000001B3ull;
  }
  return fmt::format("{:0{}x}", (hash ^ hash >> 32) & 0xFFFF, kDigits);
}

}  // namespace

std::string surroundings(const Review& review, const Finding& finding) {
  if (finding.unit == provision::kNone) return "";
  const std::string_view text = review.document.text;
  const auto words_in = [&](Span where) {
    Words words;
    for (Span word = text::next_word(text, where.begin); !word.empty() && word.end <= where.end;
         word = text::next_word(text, word.end))
      words.push_back(word.in(text));
    return words;
  };
  const auto before = [&](uint32_t at) {
    uint32_t begin = at - std::min(at, kWindow);
    while (begin < at && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
    Words words = words_in({begin, at});
    if (words.size() > kReach) words.erase(words.begin(), words.end() - kReach);
    return hash_of(words);
  };
  const auto behind = [&](uint32_t at) {
    Words words = words_in({at, std::min(at + kWindow, static_cast<uint32_t>(text.size()))});
    if (words.size() > kReach) words.resize(kReach);
    return hash_of(words);
  };
  const provision::Provision& unit = review.outline.provisions[finding.unit];
  const Span own = review.outline.provisions[finding.provision].span;
  return fmt::format("{}-{}-{}-{}-{}", hash_of(words_in(unit.heading)), before(own.begin), behind(own.end),
                     before(unit.span.begin), behind(unit.span.end));
}

int in_common(std::string_view one, std::string_view other) {
  int count = 0;
  for (size_t at = 0; at + kDigits <= one.size() && at + kDigits <= other.size(); at += kStep)
    count += one.substr(at, kDigits) == other.substr(at, kDigits);
  return count;
}

}  // namespace caveat::review
