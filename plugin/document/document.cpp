#include "document/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "document/reader.h"
#include "text/words.h"

namespace caveat::document {
namespace {

constexpr size_t kLargest = INT32_MAX;  // bytes: offsets are 32 bits wide, and the libraries' are signed

Error at(const std::string& path, Error error) {
  error.file = path;
  return error;
}

Error no_text(const std::string& path) {
  return {"has no text", "name a file with the text of a law, bill or treaty in it", path, 0, 0};
}

Error too_large(const std::string& path, size_t limit) {
  return {limit == kLargest ? "is larger than 2 GiB" : fmt::format("is larger than {} MiB", limit >> 20),
          "split it into one file a law, or raise --max-file-size", path, 0, 0};
}

}  // namespace

uint32_t SourceMap::to_source(uint32_t offset) const {
  const auto after = std::upper_bound(runs.begin(), runs.end(), offset,
                                      [](uint32_t value, const Run& run) { return value < run.text; });
  if (after == runs.begin()) return offset;
  const Run& run = *std::prev(after);
  return run.source + (offset - run.text);
}

uint32_t SourceMap::to_text(uint32_t offset) const {
  const auto after = std::upper_bound(runs.begin(), runs.end(), offset,
                                      [](uint32_t value, const Run& run) { return value < run.source; });
  if (after == runs.begin()) return runs.empty() ? offset : runs.front().text;
  const Run& run = *std::prev(after);
  const uint32_t at = run.text + (offset - run.source);
  return after == runs.end() ? at : std::min(at, after->text);
}

text::Position Document::position(uint32_t offset, text::Encoding encoding) const {
  return source_lines.position(source_text(), map.to_source(offset), encoding);
}

uint32_t Document::offset(text::Position position, text::Encoding encoding) const {
  const uint32_t at = map.to_text(source_lines.offset(source_text(), position, encoding));
  return std::min(at, static_cast<uint32_t>(text.size()));
}

std::vector<Place> Document::places_of(Span span) const { return places ? places->at(span) : std::vector<Place>(); }

Expected<Document> read(std::string path, std::string_view bytes, const Options& options) {
  if (bytes.empty()) return no_text(path);
  const size_t largest = std::min(options.limits.file_size, kLargest);
  if (bytes.size() > largest) return too_large(path, largest);
  const auto reader = find_reader(path, bytes, options.format);
  if (!reader) return at(path, reader.error());
  Expected<Document> document = (*reader)->read(bytes, options);
  if (!document) return at(path, document.error());
  if (document->text.size() > kLargest) return too_large(path, kLargest);
  if (text::next_word(document->text, 0).empty()) return no_text(path);
  document->path = std::move(path);
  document->format = (*reader)->format;
  document->source_lines = text::Lines(document->source_text());
  return document;
}

}  // namespace caveat::document
