#include "document/edited.h"

#include <string_view>
#include <utility>

#include "document/reader.h"

namespace caveat::document {
namespace {

constexpr std::string_view kPlain = "text";

}  // namespace

Document of_source(std::string path, std::string source, const std::string& format) {
  const auto reader = find_reader(path, source, format);
  Document document;
  document.path = std::move(path);
  document.format = reader ? (*reader)->format : kPlain;
  document.source_lines = text::Lines(source);
  document.text = std::move(source);
  refresh(document);
  return document;
}

void refresh(Document& document) {
  if (document.format == kPlain) return;
  std::string source = std::move(document.source.empty() ? document.text : document.source);
  Document fresh;
  const auto reader = find_reader(document.path, source, document.format);
  if (Expected<Document> read = reader ? (*reader)->read(source, {}) : reader.error(); !read) {
    fresh.notes.push_back("read as plain text: " + read.error().message);
  } else if (read->source_text() == source) {
    fresh = *std::move(read);
  }
  if (fresh.text.empty()) fresh.text = std::move(source);
  fresh.path = std::move(document.path);
  fresh.format = std::move(document.format);
  fresh.source_lines = std::move(document.source_lines);
  document = std::move(fresh);
}

}  // namespace caveat::document
