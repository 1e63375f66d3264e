// Data that is known not to be readable, told by its first bytes, so that the error can name it and the way out.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace caveat::document {

struct Foreign {
  std::string what;    // "a PNG image"
  std::string remedy;  // how to make text of it
};

// Binary formats without a reader.
std::optional<Foreign> foreign_format(std::string_view bytes);

// Markup without a reader of its own: XML of other kinds. Asked only where neither user nor extension names a format.
std::optional<Foreign> foreign_markup(std::string_view bytes, bool called_xml);

}  // namespace caveat::document
