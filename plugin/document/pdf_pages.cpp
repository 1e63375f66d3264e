#include "document/pdf_pages.h"

#include <fmt/format.h>

#include <cstring>

#include "document/apart.h"
#include "document/poppler/module.h"
#include "text/unicode.h"

namespace caveat::document {
namespace {

using Kind = PdfPiece::Kind;

PageWord word_of(const PdfPiece& piece, std::string_view text) {
  PageWord word;
  word.text = text::valid(text);
  word.rtl = text::is_right_to_left(word.text);
  if (word.rtl) word.text = text::reading_order(word.text);  // Poppler has it as it stands on the page
  word.text = text::without_presentation_forms(word.text);
  word.box = piece.box;
  word.space_after = piece.space_after;
  word.turns = piece.turns;
  return word;
}

Error error_of(const PdfPiece& piece, const Limits& limits) {
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
  while (pieces.size() >= sizeof(PdfPiece)) {
    PdfPiece piece;
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
  const auto poppler = poppler_module();
  if (!poppler) return poppler.error();
  // What one process tells the other: pieces, followed by their text.
  Handover handover(limits.unpacked_size);
  const auto work = [&] {
    (*poppler)->put_pages(bytes, limits.pages, [&](const PdfPiece& piece, std::string_view text) {
      return handover.put(&piece, sizeof piece) && handover.put(text.data(), text.size());
    });
  };
  Ending ending = Ending::done;
  if (limits.seconds == 0)
    work();
  else
    ending = apart(limits.seconds, limits.unpacked_size * kPopplerMemory, work);
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
