// A Word file made of a plain text.
#pragma once

#include <vector>

#include "document/docx_text.h"
#include "document/package.h"

namespace caveat::document {

struct NewDocx {
  std::vector<Part> parts;
  std::vector<Span> lines;  // of the text: what each run holds, in order
};

// A paragraph for each line; lines that Markdown marks as headings are headings.
NewDocx new_docx(const Document& document);

// What ties the runs of the file, made of these parts, to the text.
std::vector<DocxPiece> pieces_of(const NewDocx& made, const DocxFile& file);

}  // namespace caveat::document
