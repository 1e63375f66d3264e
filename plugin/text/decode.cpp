#include "text/decode.h"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

namespace caveat::text {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr const char* kFallback = "windows-1252";
constexpr size_t kSample = 64 * 1024;     // bytes looked at to tell a charset
constexpr int32_t kLeastConfidence = 40;  // of ICU's 100, to believe in anything but windows-1252
constexpr size_t kRareAbove = 20;         // with fewer than one byte in 20 beyond ASCII, text is of a western language
constexpr size_t kFewestNuls = 10;        // fewer than one NUL in 10 bytes is no UTF-16 of a language with spaces
constexpr size_t kMostControls = 100;     // more than one control character in 100 is not text

Error binary(std::string message) {
  return {std::move(message), "save or export the document as plain text in UTF-8, then try again", "", 0, 0};
}

// The end of the valid UTF-8 that begins at `at`.
size_t skip_valid(std::string_view bytes, size_t at) {
  constexpr uint64_t kHighs = 0x8080808080808080ull;
  while (at < bytes.size()) {
    uint64_t chunk;
    while (at + sizeof chunk <= bytes.size()) {
      std::memcpy(&chunk, bytes.data() + at, sizeof chunk);
      if (chunk & kHighs) break;
      at += sizeof chunk;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80) {
      int32_t i = 0;
      UChar32 c;
      const auto left = static_cast<int32_t>(std::min<size_t>(bytes.size() - at, 4));
      U8_NEXT(bytes.data() + at, i, left, c);
      if (c < 0) return at;
      at += static_cast<size_t>(i);
    }
  }
  return at;
}

// The end of the broken sequence at `at`: what one U+FFFD replaces, as Unicode advises.
size_t skip_broken(std::string_view bytes, size_t at) {
  int32_t i = 0;
  UChar32 c;
  const auto left = static_cast<int32_t>(std::min<size_t>(bytes.size() - at, 4));
  U8_NEXT(bytes.data() + at, i, left, c);
  return at + static_cast<size_t>(std::max(i, 1));
}

struct Repaired {
  std::string text;
  size_t broken = 0;         // sequences replaced
  size_t characters = 0;     // whole ones beyond ASCII
  bool only_at_end = false;  // the one broken sequence is a character cut off by the end
};

Repaired repair(std::string_view bytes) {
  Repaired out;
  out.text.reserve(bytes.size());
  for (size_t at = 0; at < bytes.size();) {
    const size_t end = skip_valid(bytes, at);
    for (size_t i = at; i < end; ++i) out.characters += static_cast<unsigned char>(bytes[i]) >= 0xC0;
    out.text.append(bytes, at, end - at);
    if (end == bytes.size()) break;
    at = skip_broken(bytes, end);
    ++out.broken;
    out.only_at_end = out.broken == 1 && at == bytes.size() && at - end > 1;
    out.text += kReplacement;
  }
  return out;
}

size_t count_of(std::string_view text, std::string_view what) {
  size_t found = 0;
  for (size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) ++found;
  return found;
}

bool is_control(unsigned char c) { return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F; }

// Whether text has more control characters, C1 ones among them, than any text has.
bool looks_binary(std::string_view text) {
  text = text.substr(0, kSample);
  size_t controls = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool c1 = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    controls += is_control(c) || c1;
  }
  return controls * kMostControls > text.size();
}

// ICU's conversion, without NUL characters; "" when ICU does not know the charset. Broken sequences become U+FFFD.
std::string convert(std::string_view bytes, const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(charset, &status), &ucnv_close);
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status), &ucnv_close);
  if (U_FAILURE(status)) return "";
  std::string out;
  char buffer[16 * 1024];
  UChar pivot[4 * 1024];
  UChar* pivot_source = pivot;
  UChar* pivot_target = pivot;
  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  bool first = true;
  do {
    char* target = buffer;
    status = U_ZERO_ERROR;
    ucnv_convertEx(to.get(), from.get(), &target, buffer + sizeof buffer, &source, source_end, pivot, &pivot_source,
                   &pivot_target, pivot + std::size(pivot), first, true, &status);
    out.append(buffer, target);
    first = false;
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  std::erase(out, '\0');
  return U_FAILURE(status) ? "" : out;
}

struct Shape {
  std::string_view mark;
  const char* charset;
};

constexpr Shape kMarked[] = {
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {{"\xFF\xFE", 2}, "UTF-16LE"},
    {{"\xFE\xFF", 2}, "UTF-16BE"},
};

// The charset of text with NUL bytes and no byte-order mark, or nullptr: in UTF-16 and UTF-32 the NULs of ASCII
// letters, spaces and line ends all stand in the same place of their unit.
const char* charset_of_nuls(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  size_t nuls[4] = {};
  for (size_t i = 0; i < sample.size(); ++i) nuls[i % 4] += sample[i] == '\0';
  const size_t units = sample.size() / 4;
  if (units > 0 && bytes.size() % 4 == 0) {
    if (nuls[3] == units && nuls[2] > 0 && nuls[0] == 0) return "UTF-32LE";
    if (nuls[0] == units && nuls[1] > 0 && nuls[3] == 0) return "UTF-32BE";
  }
  const size_t even = nuls[0] + nuls[2];
  const size_t odd = nuls[1] + nuls[3];
  if (bytes.size() % 2 == 0 && (even + odd) * kFewestNuls >= sample.size()) {
    if (even * kFewestNuls < odd) return "UTF-16LE";
    if (odd * kFewestNuls < even) return "UTF-16BE";
  }
  return nullptr;
}

Expected<Decoded> convert_unicode(std::string_view bytes, const char* charset, bool marked) {
  Decoded out{convert(bytes, charset), charset, {}};
  const size_t broken = count_of(out.text, kReplacement);
  if ((!marked && broken > 0) || looks_binary(out.text)) return binary("this is not text: it has NUL bytes");
  out.notes.push_back(fmt::format("read as {}", charset));
  if (broken > 0) out.notes.push_back(fmt::format("{} broken characters replaced by U+FFFD", broken));
  return out;
}

// What ICU takes text for that is not UTF-8.
std::string detect_legacy(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  const auto high = static_cast<size_t>(
      std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
  if (high * kRareAbove < sample.size()) return kFallback;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
  int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string name = ucsdet_getName(matches[i], &status);
    if (ucsdet_getConfidence(matches[i], &status) < kLeastConfidence) break;
    if (name == "ISO-8859-1") return kFallback;
    if (!name.starts_with("UTF-") && !name.starts_with("IBM")) return name;
  }
  return kFallback;
}

// Read as the file says it is; nullopt where that cannot be.
std::optional<Decoded> decode_declared(std::string_view bytes, std::string charset) {
  if (charset.empty()) return std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> known(ucnv_open(charset.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status) || ucnv_getType(known.get()) == UCNV_UTF8) return std::nullopt;
  if (ucnv_getMinCharSize(known.get()) > 1) return std::nullopt;  // UTF-16, whose bytes would not have told the charset
  if (const char* name = ucnv_getName(known.get(), &status);
      ucnv_getType(known.get()) == UCNV_LATIN_1 || std::string_view(name) == "US-ASCII")
    charset = kFallback;  // as browsers do
  std::string text = convert(bytes, charset.c_str());
  if (text.empty() || looks_binary(text)) return std::nullopt;
  return Decoded{std::move(text), charset, {}};
}

Expected<Decoded> decode_broken(std::string_view bytes, const std::string& declared) {
  if (auto decoded = decode_declared(bytes, declared)) return *std::move(decoded);
  Repaired repaired = repair(bytes);
  if (repaired.only_at_end || repaired.characters > repaired.broken) {
    return Decoded{std::move(repaired.text),
                   "UTF-8",
                   {fmt::format("not valid UTF-8: {} broken {} replaced by U+FFFD", repaired.broken,
                                repaired.broken == 1 ? "sequence" : "sequences")}};
  }
  std::string charset = detect_legacy(bytes);
  std::string text = convert(bytes, charset.c_str());
  if (text.empty()) {
    charset = kFallback;
    text = convert(bytes, kFallback);
  }
  if (looks_binary(text)) return binary("this is not text: it is neither UTF-8 nor any other encoding of text");
  std::string note = fmt::format("not valid UTF-8: read as {}", charset);
  return Decoded{std::move(text), std::move(charset), {std::move(note)}};
}

}  // namespace

Expected<Decoded> decode(std::string_view bytes, const std::string& declared) {
  for (const Shape& shape : kMarked) {
    if (bytes.starts_with(shape.mark)) {
      return convert_unicode(bytes.substr(shape.mark.size()), shape.charset, true);
    }
  }
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
  if (!bytes.empty() && std::memchr(bytes.data(), '\0', bytes.size())) {
    if (const char* charset = charset_of_nuls(bytes)) return convert_unicode(bytes, charset, false);
    return binary("this is not text: it has NUL bytes");
  }
  if (skip_valid(bytes, 0) == bytes.size()) return Decoded{std::string(bytes), "UTF-8", {}};
  return decode_broken(bytes, declared);
}

std::string from_charset(std::string_view bytes, const std::string& charset) { return convert(bytes, charset.c_str()); }

void repair_in_place(std::string& text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  for (size_t at = skip_valid(text, 0); at < text.size(); at = skip_valid(text, at)) {
    for (const size_t end = skip_broken(text, at); at < end; ++at) text[at] = '?';
  }
}

}  // namespace caveat::text
