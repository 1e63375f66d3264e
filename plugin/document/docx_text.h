// The words of a Word file in reading order, each tied to the run that holds it.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/docx_file.h"
#include "text/span.h"

namespace caveat::document {

// Words that stand together in one run. Between pieces stands what Word generates: numbers of lists, line breaks.
struct DocxPiece {
  Span text;             // in DocxText::text
  const XmlPart* part;   // where the words are
  uint32_t paragraph;    // counted from 1 through the part
  uint32_t number;       // of the run in the paragraph, from 1
  pugi::xml_node run;    // of the body: theirs, or the one that holds their footnote or text box
  pugi::xml_node words;  // the text node of the body that holds them; null = commented on with their whole run
  uint32_t skipped;      // bytes at the beginning of `words` that come before
};

struct DocxText {
  std::string text;               // paragraphs apart by an empty line; footnotes at the end
  std::vector<DocxPiece> pieces;  // ascending
};

// The nodes are those of `file`. Left out: what the version has not, hidden text, tables of contents, headers and
// footers, comments, formulas.
DocxText docx_text(const DocxFile& file, Version version);

}  // namespace caveat::document
