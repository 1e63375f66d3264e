// What is left of a line once its markup is blanked, made whole again: list marks put back, punctuation moved to its
// word.
#pragma once

#include <string>
#include <string_view>

namespace caveat::document {

// `out` is as long as `source`; it holds the text of a Markdown document and gaps (kGap) where something else stands in
// source. Puts back the marks that begin lines ("- ", "1. ", "> ", "## "), moves punctuation, and makes spaces of the
// gaps.
void close_gaps(std::string_view source, std::string& out);

}  // namespace caveat::document
