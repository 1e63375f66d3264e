#include "document/office_pieces.h"

#include <algorithm>

namespace caveat::document {
namespace {

class OfficePlaces : public Places {
 public:
  OfficePlaces(const std::vector<OfficePiece>& pieces, const XmlPart* body) {
    pieces_.reserve(pieces.size());
    for (const OfficePiece& piece : pieces) {
      uint32_t part = 0;
      if (piece.part != body) {
        const auto known = std::find(parts_.begin(), parts_.end(), piece.part->name);
        part = static_cast<uint32_t>(known - parts_.begin()) + 1;
        if (known == parts_.end()) parts_.push_back(piece.part->name);
      }
      pieces_.push_back({piece.text, piece.paragraph, piece.run, part});
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

}  // namespace

size_t raw_offset(const OfficePiece& piece, uint32_t offset) {
  const size_t start = xml_offset(piece.words);
  return start + raw_length(piece.part->xml, start, piece.skipped + (offset - piece.text.begin));
}

Anchor anchor_of(const std::vector<OfficePiece>& pieces, Span span) {
  const auto first =
      std::partition_point(pieces.begin(), pieces.end(), [&](const auto& p) { return p.text.end <= span.begin; });
  const auto last =
      std::partition_point(pieces.begin(), pieces.end(), [&](const auto& p) { return p.text.begin < span.end; });
  const OfficePiece* from = first == pieces.end() ? &pieces.back() : &*first;
  if (last <= first) return {from, from, from->text.begin, from->text.end};
  const OfficePiece* to = &*std::prev(last);
  return {from, to, std::max(span.begin, from->text.begin), std::min(span.end, to->text.end)};
}

std::shared_ptr<const Places> places_of(const std::vector<OfficePiece>& pieces, const XmlPart* body) {
  return std::make_shared<OfficePlaces>(pieces, body);
}

uint32_t ParagraphNumbers::of(pugi::xml_node paragraph) const {
  const auto at = std::lower_bound(bytes_.begin(), bytes_.end(), xml_offset(paragraph));
  return static_cast<uint32_t>(at - bytes_.begin()) + 1;
}

}  // namespace caveat::document
