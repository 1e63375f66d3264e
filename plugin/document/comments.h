// What comments in a text's source say to caveat: "<!-- caveat: ignore CHECK -- reason -->". The comments of a format
// are those of its Reader.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace caveat::document {

struct Directive {
  std::string words;     // after "caveat:", one line, trimmed
  uint32_t source = 0;   // where the comment begins, in Document::source_text()
  uint32_t text = 0;     // the first place of Document::text that comes after it
  bool own_line = true;  // nothing but comment on its line
};

// In order. None in a format without comments.
std::vector<Directive> directives(const Document& document);

}  // namespace caveat::document
