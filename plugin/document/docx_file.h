// A Word file (DOCX) opened: its parts that hold text, and what the text depends on.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "document/limits.h"
#include "document/office_xml.h"
#include "document/package.h"
#include "text/expected.h"

namespace caveat::document {

struct DocxFile {
  Package package;
  std::unique_ptr<XmlPart> document;                                // the body
  std::unique_ptr<XmlPart> styles, numbering, footnotes, endnotes;  // null where there is none

  // `bytes` must outlive the file. Errors: as Package and read_xml(); an Office file that is no text.
  static Expected<DocxFile> open(std::string_view bytes, const Limits& limits);
};

// The name of the part that says what `part` refers to: "word/document.xml" gives "word/_rels/document.xml.rels".
std::string relationships_of(std::string_view part);

// The name of the part that `target`, as it stands in the relationships of `part`, means.
std::string resolve_target(std::string_view part, std::string_view target);

}  // namespace caveat::document
