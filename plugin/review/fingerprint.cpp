#include "review/fingerprint.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdint>

#include "provision/spelled_references.h"
#include "text/words.h"

namespace caveat::review {
namespace {

constexpr size_t kLongestNumeral = 6;  // "xxviii"

}  // namespace

bool is_provision_number(std::string_view folded) {
  if (folded.find_first_of("0123456789") != std::string_view::npos) return true;
  const auto all = [&](std::string_view letters) {
    return folded.find_first_not_of(letters) == std::string_view::npos && folded.size() <= kLongestNumeral;
  };
  const bool one_letter_again_and_again = all(folded.substr(0, 1)) && folded.size() <= 3;
  return one_letter_again_and_again || all("ivxlc") || folded == "bis" || folded == "ter" || folded == "quater";
}

std::string stable_words(std::string_view text, const provision::Outline& outline, provision::Index from,
                         const std::vector<Span>& pieces) {
  std::string words;
  for (const Span piece : pieces) {
    const std::vector<provision::Reference> references = provision::read_references(text, outline, from, piece);
    const std::vector<provision::SpelledReference> spelled = provision::read_spelled_references(text, piece);
    const auto in_reference = [&](Span word) {
      return std::any_of(references.begin(), references.end(),
                         [&](const auto& one) { return one.span.contains(word); });
    };
    const auto is_spelled_number = [&](Span word) {
      return std::any_of(spelled.begin(), spelled.end(),
                         [&](const auto& one) { return one.span.contains(word) && !one.kind.contains(word); });
    };
    for (Span word = text::next_word(text, piece.begin); !word.empty() && word.end <= piece.end;
         word = text::next_word(text, word.end)) {
      const std::string folded = text::fold(word.in(text));
      if (is_spelled_number(word) || (in_reference(word) && is_provision_number(folded))) continue;
      words += " " + folded;
    }
  }
  return words;
}

std::string fingerprint(std::string_view check, std::string_view words) {
  WordHash hash;
  hash.add(check);
  hash.add(words);
  return fmt::format("{:016x}", hash.value());
}

std::string repeated(const std::string& fingerprint, int times) { return fmt::format("{}:{}", fingerprint, times); }

std::string without_times(const std::string& fingerprint) { return fingerprint.substr(0, fingerprint.find(':')); }

}  // namespace caveat::review
