// The words of a word processor's file in reading order, each tied to the element that holds it. Between pieces stands
// what is generated: numbers of lists, line breaks.
#pragma once

#include <memory>
#include <vector>

#include "document/office_xml.h"
#include "document/place.h"
#include "text/span.h"

namespace caveat::document {

struct OfficePiece {
  Span text;             // in the plain text
  const XmlPart* part;   // where the words are
  uint32_t paragraph;    // counted from 1 through the part
  uint32_t run;          // in the paragraph, from 1; 0 where the format has none
  pugi::xml_node host;   // of the body: the run, or the element that holds the footnote or text box; may be null
  pugi::xml_node words;  // the text node of the body that holds them; null = commented on with their whole host
  uint32_t skipped;      // bytes at the beginning of `words` that come before
};

// The byte of the part that gives the byte `offset` of the text; `piece` has words.
size_t raw_offset(const OfficePiece& piece, uint32_t offset);

// The pieces (one or two) and the bytes of the text at which a comment on a span begins and ends. Where the span has no
// words of its own, those after it stand for it.
struct Anchor {
  const OfficePiece* from;
  const OfficePiece* to;
  uint32_t begin, end;
};
Anchor anchor_of(const std::vector<OfficePiece>& pieces, Span span);

// `body`: the part that needs no name.
std::shared_ptr<const Places> places_of(const std::vector<OfficePiece>& pieces, const XmlPart* body);

// The byte of every paragraph of a part, to count them.
class ParagraphNumbers {
 public:
  // `is_paragraph` says which elements are.
  template <typename IsParagraph>
  ParagraphNumbers(pugi::xml_node root, IsParagraph is_paragraph) {
    find(root, is_paragraph);
  }
  uint32_t of(pugi::xml_node paragraph) const;

 private:
  template <typename IsParagraph>
  void find(pugi::xml_node node, IsParagraph is_paragraph) {
    for (const pugi::xml_node child : node.children()) {
      if (is_paragraph(child)) bytes_.push_back(xml_offset(child));
      find(child, is_paragraph);
    }
  }

  std::vector<uint32_t> bytes_;  // ascending
};

}  // namespace caveat::document
