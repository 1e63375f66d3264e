// The words of a Word file in reading order, each tied to the run that holds it.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/docx_file.h"
#include "document/office_pieces.h"

namespace caveat::document {

struct DocxText {
  std::string text;                 // paragraphs apart by an empty line; footnotes at the end
  std::vector<OfficePiece> pieces;  // ascending
  std::vector<std::string> notes;   // what was not read, to be said
};

// The nodes are those of `file`. Left out: what the version has not, hidden text, tables of contents, headers and
// footers, comments, pictures.
DocxText docx_text(const DocxFile& file, Version version);

}  // namespace caveat::document
