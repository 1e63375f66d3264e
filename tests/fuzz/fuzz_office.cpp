// Fuzzes what is inside DOCX and ODT files, and the comments that are written into them: bytes that are packed by
// chance hardly ever unpack again, so this packs them. The input is the parts of a package, apart by lines "%%%", each
// beginning with a line that names it. A part "content.xml" makes it an ODT, else it is a DOCX.
//
// Beside crashes: a file with comments is still a file, and has the same words.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/comment.h"
#include "document/package.h"

using namespace caveat;

namespace {

constexpr std::string_view kBetween = "\n%%%\n";
constexpr size_t kMostParts = 8;

void check(bool holds) {
  if (!holds) __builtin_trap();
}

std::vector<document::Part> parts_of(std::string_view input) {
  std::vector<document::Part> parts;
  while (!input.empty() && parts.size() < kMostParts) {
    const size_t end = std::min(input.find(kBetween), input.size());
    const std::string_view part = input.substr(0, end);
    const size_t line = std::min(part.find('\n'), part.size());
    std::string name(part.substr(0, line));
    std::replace(name.begin(), name.end(), '\0', '_');
    if (!name.empty()) parts.push_back({name, std::string(part.substr(std::min(line + 1, part.size())))});
    input.remove_prefix(std::min(end + kBetween.size(), input.size()));
  }
  return parts;
}

// Where the character begins that the byte is of.
uint32_t character(const std::string& text, uint32_t byte) {
  while (byte > 0 && byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) --byte;
  return byte;
}

std::string letters(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::vector<document::Part> parts = parts_of({reinterpret_cast<const char*>(data), size});
  const bool is_odt =
      std::any_of(parts.begin(), parts.end(), [](const document::Part& part) { return part.name == "content.xml"; });
  if (is_odt) parts.insert(parts.begin(), {"mimetype", "application/vnd.oasis.opendocument.text", false});
  const auto packed = document::write_package("", parts);
  if (!packed) return 0;
  for (const auto version : {document::Version::accepted, document::Version::original}) {
    document::Options options;
    options.format = is_odt ? "odt" : "docx";
    options.version = version;
    options.limits.unpacked_size = size_t{4} << 20;
    const auto document = document::read("input", *packed, options);
    if (!document) continue;
    std::vector<document::Comment> comments;
    const auto length = static_cast<uint32_t>(document->text.size());
    for (uint32_t i = 0; i < 4; ++i) {
      const uint32_t begin = character(document->text, length / 4 * i);
      comments.push_back({{begin, character(document->text, std::min(begin + 4 + 7 * i, length))},
                          {{{"Look", true}, {"here", false, "x:y"}}}});
    }
    const document::Commentator commentator{"fuzz", "f", "2026-01-01T00:00:00Z"};
    const auto written = is_odt ? document::write_odt(*document, comments, commentator)
                                : document::write_docx(*document, comments, commentator);
    if (!written) continue;
    const auto again = document::read("input", *written, options);
    check(static_cast<bool>(again));
    check(letters(again->text) == letters(document->text));
  }
  return 0;
}
