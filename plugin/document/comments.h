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
  bool comment = true;   // false: the format has no comments, so these words are part of the text
};

// In order. In a format without comments, "caveat: ignore …" as it stands in the text, so that it can be said that it
// does nothing.
std::vector<Directive> directives(const Document& document);

}  // namespace caveat::document
