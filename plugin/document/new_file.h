// Files for word processors made of a plain text, for reviews of texts that came in another format.
#pragma once

#include <string_view>
#include <vector>

#include "document/docx_file.h"
#include "document/odt_text.h"
#include "document/office_pieces.h"
#include "document/package.h"

namespace caveat::document {

struct NewFile {
  std::vector<Part> parts;
  std::vector<Span> lines;  // of the text: what each paragraph holds, in order
};

// A paragraph for each line with words; lines that Markdown marks as headings are headings.
NewFile new_docx(std::string_view text);
NewFile new_odt(std::string_view text);

// What ties the paragraphs of the file, made of these parts, to the text.
std::vector<OfficePiece> pieces_of(const NewFile& made, const DocxFile& file);
std::vector<OfficePiece> pieces_of(const NewFile& made, const OdtFile& file);

struct TextLine {
  Span words;      // without blanks and "#" before them
  size_t heading;  // 1 to 6; 0 = none
};
std::vector<TextLine> lines_of(std::string_view text);

}  // namespace caveat::document
