// Texts that an editor holds and changes: kept byte for byte, whatever is in them, and never refused.
#pragma once

#include <string>

#include "document/document.h"

namespace caveat::document {

// `source`: valid UTF-8. `format` ("" = told from the content and the path's extension) is meant for formats whose
// files are text themselves; what cannot be read as that is read as plain text, with the reader's reason in a note.
Document of_source(std::string path, std::string source, const std::string& format = "");

// Makes text, map and structure anew after source_text() was edited; source_lines has to follow the edit already.
void refresh(Document& document);

}  // namespace caveat::document
