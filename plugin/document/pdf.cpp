// PDF files.
#include <fmt/format.h>

#include <algorithm>

#include "document/pdf_layout.h"
#include "document/pdf_pages.h"
#include "document/reader.h"

namespace caveat::document {
namespace {

constexpr size_t kStart = 1024;  // a PDF may begin with other bytes

bool is_sure(std::string_view bytes) {
  const size_t at = bytes.substr(0, kStart).find("%PDF-");
  return at == 0 ||
         (at != std::string_view::npos && bytes.substr(at, 2 * kStart).find(" obj") != std::string_view::npos);
}

Error no_text_layer() {
  return {"has no text layer: its pages are pictures",
          "recognise their text first (OCR), for example: ocrmypdf FILE FILE-ocr.pdf", "", 0, 0};
}

Expected<Document> read_pdf(std::string_view bytes, const Options& options) {
  auto read = read_pages(bytes, options.limits);
  if (!read) return read.error();
  const size_t count = read->pages.size();
  if (count == 0)
    return Error{"has no pages: it is damaged", "open it in a PDF reader and save or print it as a new PDF"};
  const auto empty = static_cast<size_t>(std::count_if(read->pages.begin(), read->pages.end(),
                                                       [](const PageWords& page) { return page.words.empty(); })) -
                     read->damaged;
  if (empty + read->damaged == count) return no_text_layer();
  Document document;
  if (read->damaged > 0)
    document.notes.push_back(fmt::format("{} of its {} pages are damaged and were not read", read->damaged, count));
  if (empty * 4 > count)
    document.notes.push_back(fmt::format(
        "{} of its {} pages have no text layer and were not read; where they are scans, OCR is needed", empty, count));
  lay_out(std::move(read->pages), document);
  if (document.text.empty()) return no_text_layer();
  document.original = std::make_shared<Original>(Original{std::string(bytes), options.version, options.limits});
  return document;
}

}  // namespace

Reader pdf_reader() { return {"pdf", {".pdf"}, is_sure, nullptr, read_pdf}; }

}  // namespace caveat::document
