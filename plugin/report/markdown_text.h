// Words of a text for Markdown (GitHub's and pandoc's), in a paragraph or a cell of a table.
#pragma once

#include <string>
#include <string_view>

namespace caveat::report {

// On one line, with everything that Markdown or HTML would read escaped.
std::string markdown(std::string_view text);

}  // namespace caveat::report
