#include "document/reader.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

bool claims(std::string_view) { return true; }

// Old files of the Mac end their lines with a carriage return alone, which ends none for what reads the text.
void break_lines(std::string& text) {
  for (size_t at = 0; (at = text.find('\r', at)) != std::string::npos; ++at) {
    if (at + 1 == text.size() || text[at + 1] != '\n') text[at] = '\n';
  }
}

Expected<Document> read_text(std::string_view bytes, const Options&) {
  auto decoded = text::decode(bytes);
  if (!decoded) return decoded.error();
  Document document;
  document.text = std::move(decoded->text);
  break_lines(document.text);
  document.notes = std::move(decoded->notes);
  return document;
}

}  // namespace

Reader text_reader() { return {"text", {".txt", ".text", ".law", ".bill", ".treaty"}, nullptr, claims, read_text}; }

}  // namespace caveat::document
