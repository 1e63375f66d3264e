#include "provision/spelled_references.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "provision/reference_tokens.h"
#include "text/contains.h"
#include "text/words.h"
#include "words.h"  // of grammars/legal

namespace caveat::provision {
namespace {

constexpr size_t kLongestNumeral = 6;  // "xxviii"

bool is_number_word(const std::string& folded) {
  return std::any_of(std::begin(number_words), std::end(number_words),
                     [&](const NumberWord& one) { return folded == one.word; });
}

// "third", "2nd"
bool is_ordinal(const std::string& folded) {
  const size_t digits = folded.find_first_not_of("0123456789");
  if (digits != std::string::npos && digits > 0)
    return text::contains(ordinal_ends, std::string_view(folded).substr(digits));
  return is_number_word(folded) && !text::contains(counting_words, folded);
}

bool is_small_roman(const std::string& word) {
  return word.size() <= kLongestNumeral && word.find_first_not_of("ivxlc") == std::string::npos && word != "c";
}

class Reader {
 public:
  Reader(std::string_view text, Span where) : text_(text.substr(0, where.end)), at_(where.begin) {}

  std::vector<SpelledReference> read() {
    for (Span word = text::next_word(text_, at_); !word.empty(); word = text::next_word(text_, at_)) {
      at_ = word.end;
      if (const uint32_t end = std::max(kind_first(word), abbreviated(word)); end > 0) {
        add({{word.begin, end}, word});
      } else if (const Span kind = next(word.end); is_kind(kind) && is_ordinal(text::fold(word.in(text_)))) {
        add({{word.begin, kind.end}, kind});
      }
    }
    return std::move(found_);
  }

 private:
  // The word behind `end`, if only blanks stand between.
  Span next(uint32_t end) const {
    const auto begin = end + static_cast<uint32_t>(blanks(text_.substr(end)));
    const Span word = text::next_word(text_, begin);
    return begin > end && word.begin == begin ? word : Span{end, end};
  }

  // Each word is asked for as the next one and then for itself.
  bool is_kind(Span word) {
    if (word.empty()) return false;
    if (word.begin != asked_.begin || word.end != asked_.end) {
      asked_ = word;
      asked_is_kind_ = unit_word(text_.substr(word.begin)) == word.size();
    }
    return asked_is_kind_;
  }

  void add(SpelledReference one) {
    at_ = one.span.end;
    found_.push_back(one);
  }

  // Where "Part Two" or "paragraph iv" ends, 0 where there is none.
  uint32_t kind_first(Span word) {
    if (!is_kind(word)) return 0;
    const Span number = next(word.end);
    if (number.empty()) return 0;
    const std::string shown(number.in(text_));
    return is_number_word(text::fold(shown)) || is_small_roman(shown) ? number.end : 0;
  }

  // Where "s. 9(2)" or "ss 4 and 5" ends, 0 where there is none.
  uint32_t abbreviated(Span word) const {
    if (!text::contains(short_reference_words, text::fold(word.in(text_)))) return 0;
    uint32_t at = word.end, end = 0;
    if (text_.substr(at, 1) == ".") ++at;
    for (;;) {
      at += static_cast<uint32_t>(blanks(text_.substr(at)));
      const std::string_view rest = text_.substr(at);
      const auto length = static_cast<uint32_t>(number(rest));
      if (length == 0 || length < word_run(rest) || !(rest[0] >= '0' && rest[0] <= '9')) return end;
      end = at += length;
      const auto gap = static_cast<uint32_t>(blanks(text_.substr(at)));
      const auto join = static_cast<uint32_t>(joint(text_.substr(at + gap)));
      if (join == 0) return end;
      at += gap + join;
    }
  }

  std::string_view text_;
  uint32_t at_;
  Span asked_;
  bool asked_is_kind_ = false;
  std::vector<SpelledReference> found_;
};

}  // namespace

std::vector<SpelledReference> read_spelled_references(std::string_view text, Span where) {
  return Reader(text, where).read();
}

}  // namespace caveat::provision
