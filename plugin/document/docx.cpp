// Word files (DOCX).
#include <fmt/format.h>

#include <algorithm>

#include "document/docx_text.h"
#include "document/reader.h"

namespace caveat::document {
namespace {

// Runs are numbered as the file has them; those without words of their own (list numbers) have no place.
class DocxPlaces : public Places {
 public:
  DocxPlaces(const DocxText& text, const XmlPart* body) {
    pieces_.reserve(text.pieces.size());
    for (const DocxPiece& piece : text.pieces) {
      const bool beside = piece.part != body;
      if (beside && std::find(parts_.begin(), parts_.end(), piece.part->name) == parts_.end())
        parts_.push_back(piece.part->name);
      const auto part = std::find(parts_.begin(), parts_.end(), piece.part->name) - parts_.begin();
      pieces_.push_back({piece.text, piece.paragraph, piece.number, beside ? static_cast<uint32_t>(part) + 1 : 0});
    }
  }

  std::vector<Place> at(Span span) const override {
    std::vector<Place> found;
    auto piece = std::partition_point(pieces_.begin(), pieces_.end(),
                                      [&](const Piece& one) { return one.text.end <= span.begin; });
    for (; piece != pieces_.end() && piece->text.begin < span.end; ++piece) {
      Place place;
      if (piece->part > 0) place.part = parts_[piece->part - 1];
      place.paragraph = piece->paragraph;
      place.run = piece->run;
      if (found.empty() || found.back() != place) found.push_back(std::move(place));
    }
    return found;
  }

 private:
  struct Piece {
    Span text;
    uint32_t paragraph, run;
    uint32_t part;  // 0 = the body, else 1 + an index of parts_
  };
  std::vector<Piece> pieces_;
  std::vector<std::string> parts_;
};

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
  document.places = std::make_shared<DocxPlaces>(text, file->document.get());
  document.text = std::move(text.text);
  document.original = std::make_shared<Original>(Original{std::string(bytes), options.version, options.limits});
  return document;
}

}  // namespace

Reader docx_reader() { return {"docx", {".docx", ".docm", ".dotx"}, is_docx, nullptr, read_docx}; }

}  // namespace caveat::document
