// OpenDocument texts (ODT).
#include <algorithm>

#include "document/odt_text.h"
#include "document/reader.h"
#include "document/xml.h"

namespace caveat::document {
namespace {

bool is_odt(std::string_view bytes) {
  constexpr size_t kSample = 1024;  // the type is the first part, and not packed
  return bytes.starts_with("PK\x03\x04") &&
         bytes.substr(0, kSample).find("application/vnd.oasis.opendocument.text") != std::string_view::npos;
}

Expected<Document> read_odt(std::string_view bytes, const Options& options) {
  const auto file = OdtFile::open(bytes, options.limits);
  if (!file) return file.error();
  OdtText text = odt_text(*file, options.version);
  Document document;
  document.places = places_of(text.pieces, file->content.get());
  document.text = std::move(text.text);
  document.notes = std::move(text.notes);
  note_own_entities(file->content->xml, document.notes);
  document.original = std::make_shared<Original>(Original{std::string(bytes), options.version, options.limits});
  return document;
}

}  // namespace

Reader odt_reader() { return {"odt", {".odt", ".ott"}, is_odt, nullptr, read_odt}; }

}  // namespace caveat::document
