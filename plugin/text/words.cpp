#include "text/words.h"

#include <libstemmer.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/stringoptions.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <array>

namespace caveat::text {
namespace {

enum class Kind : uint8_t {
  gap,
  letter,      // letters and digits, which run together
  mark,        // combining marks and joiners: part of a word that has begun
  alone,       // a word by itself, with the marks after it
  apostrophe,  // part of a word between two letters
  beyond,      // not ASCII: ask ICU
};

constexpr std::array<Kind, 256> kKinds = [] {
  std::array<Kind, 256> kinds{};
  for (int c = 0; c < 256; ++c) {
    const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    kinds[c] = c >= 0x80 ? Kind::beyond : letter ? Kind::letter : c == '\'' ? Kind::apostrophe : Kind::gap;
  }
  return kinds;
}();

constexpr UChar32 kRightQuote = 0x2019, kModifierApostrophe = 0x02BC, kSoftHyphen = 0x00AD;
constexpr UChar32 kZeroWidthNonJoiner = 0x200C, kZeroWidthJoiner = 0x200D;

bool stands_alone(UChar32 c) {
  if (c < 0x0E00) return false;
  if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF)) return true;
  if (c >= 0xAC00 && c <= 0xD7A3) return false;
  for (const UScriptCode script :
       {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI, USCRIPT_LAO, USCRIPT_MYANMAR, USCRIPT_KHMER}) {
    if (uscript_hasScript(c, script)) return true;
  }
  return false;
}

Kind kind_of(UChar32 c) {
  if (c == kRightQuote || c == kModifierApostrophe) return Kind::apostrophe;
  if (c == kSoftHyphen || c == kZeroWidthNonJoiner || c == kZeroWidthJoiner) return Kind::mark;
  const uint32_t category = U_GET_GC_MASK(c);
  if (category & U_GC_M_MASK) return Kind::mark;
  if (!(category & (U_GC_L_MASK | U_GC_ND_MASK | U_GC_NL_MASK))) return Kind::gap;
  return stands_alone(c) ? Kind::alone : Kind::letter;
}

struct Character {
  Kind kind;
  uint32_t end;
};

Character beyond_ascii(std::string_view text, uint32_t at) {
  UChar32 c;
  int32_t i = 0;
  const auto left = static_cast<int32_t>(text.size() - at < 4 ? text.size() - at : 4);
  U8_NEXT_OR_FFFD(text.data() + at, i, left, c);
  return {kind_of(c), at + static_cast<uint32_t>(i)};
}

inline Character character(std::string_view text, uint32_t at) {
  const Kind kind = kKinds[static_cast<uint8_t>(text[at])];
  return kind == Kind::beyond ? beyond_ascii(text, at) : Character{kind, at + 1};
}

// The end of a word that has begun before `end`.
uint32_t end_of_word(std::string_view text, uint32_t end, bool alone) {
  const auto size = static_cast<uint32_t>(text.size());
  while (end < size) {
    const Character here = character(text, end);
    const bool goes_on = here.kind == Kind::mark || (!alone && here.kind == Kind::letter);
    const bool inner =
        !alone && here.kind == Kind::apostrophe && here.end < size && character(text, here.end).kind == Kind::letter;
    if (!goes_on && !inner) break;
    end = here.end;
  }
  return end;
}

Span word_beyond_ascii(std::string_view text, uint32_t begin) {
  const auto size = static_cast<uint32_t>(text.size());
  while (begin < size) {
    const Character first = character(text, begin);
    if (first.kind == Kind::letter || first.kind == Kind::alone) {
      return {begin, end_of_word(text, first.end, first.kind == Kind::alone)};
    }
    begin = first.end;
  }
  return {size, size};
}

bool drop_end(std::string& word, std::string_view end) {
  if (word.size() <= end.size() || !word.ends_with(end)) return false;
  word.resize(word.size() - end.size());
  return true;
}

// Removes soft hyphens and makes typographic apostrophes plain.
std::string plain(std::string_view word) {
  std::string out;
  for (size_t at = 0; at < word.size();) {
    const std::string_view rest = word.substr(at);
    if (rest.starts_with("\u2019")) {
      out += '\'';
      at += 3;
    } else if (rest.starts_with("\u02BC")) {
      out += '\'';
      at += 2;
    } else if (rest.starts_with("\u00AD")) {
      at += 2;
    } else {
      out += word[at++];
    }
  }
  return out;
}

}  // namespace

Span next_word(std::string_view text, uint32_t from) {
  const auto size = static_cast<uint32_t>(text.size());
  const auto kind_at = [&](uint32_t at) { return kKinds[static_cast<uint8_t>(text[at])]; };
  uint32_t begin = from;
  while (begin < size && (kind_at(begin) == Kind::gap || kind_at(begin) == Kind::apostrophe)) ++begin;
  if (begin >= size) return {size, size};
  if (kind_at(begin) != Kind::letter) return word_beyond_ascii(text, begin);
  uint32_t end = begin + 1;
  while (end < size && kind_at(end) == Kind::letter) ++end;
  if (end == size || kind_at(end) == Kind::gap) return {begin, end};
  return {begin, end_of_word(text, end, false)};
}

std::string fold(std::string_view word) {
  std::string out;
  bool ascii = true;
  for (const char c : word) ascii &= static_cast<unsigned char>(c) < 0x80;
  if (ascii) {
    out = word;
    for (char& c : out) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
  } else {
    const std::string input = plain(word);
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, icu::StringPiece(input.data(), static_cast<int32_t>(input.size())),
                           sink, nullptr, status);
    if (U_FAILURE(status)) out = input;
  }
  drop_end(out, "'s");
  return out;
}

bool is_possessive(std::string_view word) {
  return word.ends_with("'s") || word.ends_with("’s") || word.ends_with("'S") || word.ends_with("’S");
}

struct Stemmer::Snowball {
  sb_stemmer* handle = nullptr;

  explicit Snowball(sb_stemmer* made) : handle(made) {}
  Snowball(const Snowball&) = delete;
  Snowball& operator=(const Snowball&) = delete;
  ~Snowball() { sb_stemmer_delete(handle); }
};

Stemmer::Stemmer(const std::string& algorithm) {
  if (algorithm.empty()) return;
  if (sb_stemmer* made = sb_stemmer_new(algorithm.c_str(), "UTF_8")) snowball_ = std::make_unique<Snowball>(made);
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

bool Stemmer::knows(const std::string& algorithm) { return algorithm.empty() || Stemmer(algorithm).snowball_; }

std::string Stemmer::stem(std::string_view folded) const {
  if (!snowball_) return std::string(folded);
  const auto* word = reinterpret_cast<const sb_symbol*>(folded.data());
  const sb_symbol* stem = sb_stemmer_stem(snowball_->handle, word, static_cast<int>(folded.size()));
  if (!stem) return std::string(folded);
  const int length = sb_stemmer_length(snowball_->handle);
  return {reinterpret_cast<const char*>(stem), static_cast<size_t>(length)};
}

}  // namespace caveat::text
