#include "document/pdf_pages.h"

#include <fmt/format.h>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <cstring>
#include <memory>

#include "document/apart.h"
#include "text/unicode.h"

namespace caveat::document {
namespace {

constexpr size_t kMemory = 4;  // times the limit of what is unpacked: what Poppler may take for that

enum class Kind : uint8_t { page, damaged_page, word, too_many_pages, locked, broken };

// What one process tells the other, followed by `size` bytes of text.
struct Piece {
  Kind kind = Kind::page;
  bool space_after = false, turned = false;
  uint32_t size = 0;
  uint32_t count = 0;
  Box box;  // of a page: right and bottom are its width and height
};

bool put(Handover& handover, Piece piece, std::string_view text = {}) {
  piece.size = static_cast<uint32_t>(text.size());
  return handover.put(&piece, sizeof piece) && handover.put(text.data(), text.size());
}

bool put_page(Handover& handover, const poppler::page* page) {
  Piece head;
  if (!page) {
    head.kind = Kind::damaged_page;
    return put(handover, head);
  }
  const poppler::rectf whole = page->page_rect();
  head.box = {0, 0, whole.width(), whole.height()};
  if (!put(handover, head)) return false;
  for (const poppler::text_box& box : page->text_list()) {
    const poppler::byte_array bytes = box.text().to_utf8();
    const poppler::rectf at = box.bbox();
    Piece word;
    word.kind = Kind::word;
    word.box = {at.left(), at.top(), at.right(), at.bottom()};
    word.space_after = box.has_space_after();
    word.turned = box.rotation() != 0;
    if (!put(handover, word, {bytes.data(), bytes.size()})) return false;
  }
  return true;
}

// Ends with a piece that says why where no page can be put.
void put_pages(Handover& handover, std::string_view bytes, const Limits& limits) {
  const auto say = [&](Kind kind, uint32_t count = 0) {
    Piece piece;
    piece.kind = kind;
    piece.count = count;
    put(handover, piece);
  };
  const std::unique_ptr<poppler::document> pdf(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!pdf) return say(Kind::broken);
  if (pdf->is_locked()) return say(Kind::locked);
  const auto count = static_cast<uint32_t>(std::max(pdf->pages(), 0));
  if (count > limits.pages) return say(Kind::too_many_pages, count);
  for (uint32_t i = 0; i < count; ++i) {
    const std::unique_ptr<poppler::page> page(pdf->create_page(static_cast<int>(i)));
    if (!put_page(handover, page.get())) return;
  }
}

PageWord word_of(const Piece& piece, std::string_view text) {
  PageWord word;
  word.text = text::valid(text);
  word.rtl = text::is_right_to_left(word.text);
  if (word.rtl) word.text = text::reading_order(word.text);  // Poppler has it as it stands on the page
  word.text = text::without_presentation_forms(word.text);
  word.box = piece.box;
  word.space_after = piece.space_after;
  word.turned = piece.turned;
  return word;
}

Error error_of(const Piece& piece, const Limits& limits) {
  switch (piece.kind) {
    case Kind::locked:
      return {"is encrypted with a password",
              "save a copy without it, for example: qpdf --password=… --decrypt FILE COPY"};
    case Kind::too_many_pages:
      return {fmt::format("has {} pages, over the limit of {}", piece.count, limits.pages),
              "split it, or raise --max-pages"};
    default:
      return {"is damaged, or no PDF", "open it in a PDF reader and save or print it as a new PDF"};
  }
}

Expected<Pages> taken(std::string_view pieces, const Limits& limits) {
  Pages out;
  while (pieces.size() >= sizeof(Piece)) {
    Piece piece;
    std::memcpy(&piece, pieces.data(), sizeof piece);
    pieces.remove_prefix(sizeof piece);
    const std::string_view text = pieces.substr(0, piece.size);
    pieces.remove_prefix(text.size());
    if (piece.kind == Kind::page || piece.kind == Kind::damaged_page) {
      out.pages.push_back({piece.box.right, piece.box.bottom, {}});
      out.damaged += piece.kind == Kind::damaged_page;
    } else if (piece.kind == Kind::word && !out.pages.empty()) {
      PageWord word = word_of(piece, text);
      if (text::display_width(word.text) > 0) out.pages.back().words.push_back(std::move(word));
    } else {
      return error_of(piece, limits);
    }
  }
  return out;
}

}  // namespace

Expected<Pages> read_pages(std::string_view bytes, const Limits& limits) {
  // Poppler's complaints about a damaged file are not for the terminal, then or when comments are written; set once,
  // before the first file.
  static const bool silenced = [] {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    return true;
  }();
  (void)silenced;
  Handover handover(limits.unpacked_size);
  const auto work = [&] { put_pages(handover, bytes, limits); };
  Ending ending = Ending::done;
  if (limits.seconds == 0)
    work();
  else
    ending = apart(limits.seconds, limits.unpacked_size * kMemory, work);
  if (ending == Ending::too_slow)
    return Error{fmt::format("takes over {} seconds to read, far more than any law", limits.seconds),
                 "print it as a new PDF, or raise --max-seconds if you trust it"};
  if (ending == Ending::failed)
    return Error{"cannot be read: it is damaged, or takes far more memory than any law",
                 "print it as a new PDF, or raise --max-unpacked-size if you trust it"};
  if (handover.full())
    return Error{fmt::format("has over {} MiB of text", limits.unpacked_size >> 20),
                 "split it, or raise --max-unpacked-size"};
  return taken(handover.bytes(), limits);
}

}  // namespace caveat::document
