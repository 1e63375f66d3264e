// What the files of the module have for each other.
#pragma once

#include "document/poppler/module.h"

namespace caveat::document {

void put_pages(std::string_view bytes, uint32_t most_pages, const TakePiece& take);
Expected<std::string> highlighted(const std::string& bytes, const std::vector<PdfHighlight>& highlights,
                                  const std::string& author);

}  // namespace caveat::document
