#include "document/reader.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

bool claims(std::string_view) { return true; }

Expected<Document> read_text(std::string_view bytes, const Options&) {
  auto decoded = text::decode(bytes);
  if (!decoded) return decoded.error();
  Document document;
  document.text = std::move(decoded->text);
  document.notes = std::move(decoded->notes);
  return document;
}

}  // namespace

Reader text_reader() { return {"text", {".txt", ".text", ".law", ".bill", ".treaty"}, nullptr, claims, read_text}; }

}  // namespace caveat::document
