// PDF, read with Poppler.
#include <fmt/format.h>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <memory>

#include "document/pdf_layout.h"
#include "document/reader.h"
#include "text/unicode.h"

namespace caveat::document {
namespace {

constexpr size_t kStart = 1024;  // a PDF may begin with other bytes

bool is_sure(std::string_view bytes) {
  const size_t at = bytes.substr(0, kStart).find("%PDF-");
  return at == 0 ||
         (at != std::string_view::npos && bytes.substr(at, 2 * kStart).find(" obj") != std::string_view::npos);
}

PageWords words_of(const poppler::page& page) {
  PageWords out;
  const poppler::rectf whole = page.page_rect();
  out.width = whole.width();
  out.height = whole.height();
  for (const poppler::text_box& box : page.text_list()) {
    const poppler::byte_array bytes = box.text().to_utf8();
    const poppler::rectf at = box.bbox();
    PageWord word;
    word.text = text::valid({bytes.data(), bytes.size()});
    word.rtl = text::is_right_to_left(word.text);
    if (word.rtl) word.text = text::reading_order(word.text);  // Poppler has it as it stands on the page
    word.text = text::without_presentation_forms(word.text);
    if (text::display_width(word.text) == 0) continue;
    word.box = {at.left(), at.top(), at.right(), at.bottom()};
    word.space_after = box.has_space_after();
    word.turned = box.rotation() != 0;
    out.words.push_back(std::move(word));
  }
  return out;
}

Error no_text_layer() {
  return {"has no text layer: its pages are pictures",
          "recognise their text first (OCR), for example: ocrmypdf FILE FILE-ocr.pdf", "", 0, 0};
}

Expected<Document> read_pages(std::string_view bytes, const Options& options) {
  const std::unique_ptr<poppler::document> pdf(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!pdf)
    return Error{"is damaged, or no PDF", "open it in a PDF reader and save or print it as a new PDF", "", 0, 0};
  if (pdf->is_locked())
    return Error{"is encrypted with a password",
                 "save a copy without it, for example: qpdf --password=… --decrypt FILE COPY", "", 0, 0};
  const auto count = static_cast<uint32_t>(std::max(pdf->pages(), 0));
  if (count > options.limits.pages)
    return Error{fmt::format("has {} pages, over the limit of {}", count, options.limits.pages),
                 "split it, or raise --max-pages", "", 0, 0};
  Document document;
  std::vector<PageWords> pages;
  size_t empty = 0, unread = 0, size = 0;
  for (uint32_t i = 0; i < count; ++i) {
    const std::unique_ptr<poppler::page> page(pdf->create_page(static_cast<int>(i)));
    pages.push_back(page ? words_of(*page) : PageWords{});
    unread += !page;
    empty += page && pages.back().words.empty();
    for (const PageWord& word : pages.back().words) size += word.text.size() + sizeof word;
    if (size > options.limits.unpacked_size)
      return Error{fmt::format("has over {} MiB of text", options.limits.unpacked_size >> 20),
                   "split it, or raise --max-unpacked-size", "", 0, 0};
  }
  if (size == 0) return no_text_layer();
  if (unread > 0)
    document.notes.push_back(fmt::format("{} of its {} pages are damaged and were not read", unread, count));
  if (empty * 4 > count)
    document.notes.push_back(fmt::format(
        "{} of its {} pages have no text layer and were not read; where they are scans, OCR is needed", empty, count));
  lay_out(std::move(pages), document);
  if (document.text.empty()) return no_text_layer();
  document.original = std::make_shared<Original>(Original{std::string(bytes), options.version, options.limits});
  return document;
}

Expected<Document> read_pdf(std::string_view bytes, const Options& options) {
  // Poppler's complaints about a damaged file are not for the terminal; set once, before the first file.
  static const bool silenced = [] {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    return true;
  }();
  (void)silenced;
  try {
    return read_pages(bytes, options);
  } catch (const std::exception& error) {
    return Error{fmt::format("cannot be read: {}", error.what()), "open it in a PDF reader and save it as a new PDF",
                 "", 0, 0};
  }
}

}  // namespace

Reader pdf_reader() { return {"pdf", {".pdf"}, is_sure, nullptr, read_pdf}; }

}  // namespace caveat::document
