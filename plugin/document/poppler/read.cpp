#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <memory>

#include "document/poppler/parts.h"

namespace caveat::document {
namespace {

using Kind = PdfPiece::Kind;

bool put(const TakePiece& take, PdfPiece piece, std::string_view text = {}) {
  piece.size = static_cast<uint32_t>(text.size());
  return take(piece, text);
}

bool put_page(const TakePiece& take, const poppler::page* page) {
  PdfPiece head;
  if (!page) {
    head.kind = Kind::damaged_page;
    return put(take, head);
  }
  const poppler::rectf whole = page->page_rect();
  head.box = {0, 0, whole.width(), whole.height()};
  if (!put(take, head)) return false;
  for (const poppler::text_box& box : page->text_list()) {
    const poppler::byte_array bytes = box.text().to_utf8();
    const poppler::rectf at = box.bbox();
    PdfPiece word;
    word.kind = Kind::word;
    word.box = {at.left(), at.top(), at.right(), at.bottom()};
    word.space_after = box.has_space_after();
    word.turns = static_cast<uint8_t>(box.rotation() & 3);
    if (!put(take, word, {bytes.data(), bytes.size()})) return false;
  }
  return true;
}

}  // namespace

void put_pages(std::string_view bytes, uint32_t most_pages, const TakePiece& take) {
  const auto say = [&](Kind kind, uint32_t count = 0) {
    PdfPiece piece;
    piece.kind = kind;
    piece.count = count;
    put(take, piece);
  };
  const std::unique_ptr<poppler::document> pdf(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!pdf) return say(Kind::broken);
  if (pdf->is_locked()) return say(Kind::locked);
  const auto count = static_cast<uint32_t>(std::max(pdf->pages(), 0));
  if (count > most_pages) return say(Kind::too_many_pages, count);
  for (uint32_t i = 0; i < count; ++i) {
    const std::unique_ptr<poppler::page> page(pdf->create_page(static_cast<int>(i)));
    if (!put_page(take, page.get())) return;
  }
}

}  // namespace caveat::document
