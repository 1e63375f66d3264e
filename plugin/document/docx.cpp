// Word files (DOCX).
#include <algorithm>

#include "document/docx_text.h"
#include "document/reader.h"
#include "document/xml.h"

namespace caveat::document {
namespace {

bool is_docx(std::string_view bytes) {
  constexpr size_t kSample = 256 * 1024;  // the names of the parts stand at both ends of an archive
  return bytes.starts_with("PK\x03\x04") &&
         (bytes.substr(0, kSample).find("word/") != std::string_view::npos ||
          bytes.substr(bytes.size() - std::min(bytes.size(), kSample)).find("word/") != std::string_view::npos);
}

Expected<Document> read_docx(std::string_view bytes, const Options& options) {
  const auto file = DocxFile::open(bytes, options.limits);
  if (!file) return file.error();
  DocxText text = docx_text(*file, options.version);
  Document document;
  document.places = places_of(text.pieces, file->document.get());
  document.text = std::move(text.text);
  document.notes = std::move(text.notes);
  note_own_entities(file->document->xml, document.notes);
  document.original = std::make_shared<Original>(Original{std::string(bytes), options.version, options.limits});
  return document;
}

}  // namespace

Reader docx_reader() { return {"docx", {".docx", ".docm", ".dotx"}, is_docx, nullptr, read_docx}; }

}  // namespace caveat::document
