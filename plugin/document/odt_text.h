// The words of an OpenDocument text in reading order, each tied to where it stands in content.xml.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/office_pieces.h"
#include "document/office_xml.h"

namespace caveat::document {

struct OdtFile {
  Package package;
  std::unique_ptr<XmlPart> content;
  std::unique_ptr<XmlPart> styles;  // null where there are none

  // `bytes` must outlive the file. Errors: as Package and read_xml(); a password; a drawing or a table and no text.
  static Expected<OdtFile> open(std::string_view bytes, const Limits& limits);
};

struct OdtText {
  std::string text;  // paragraphs apart by an empty line; notes at the end
  std::vector<OfficePiece> pieces;
  std::vector<std::string> notes;  // what may not be as it is in print, to be said
};

// Left out: what the version has not, hidden text, tables of contents and other indexes, headers and footers, comments.
OdtText odt_text(const OdtFile& file, Version version);

}  // namespace caveat::document
