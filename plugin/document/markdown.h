// Markdown as legal text: its markup is blanked in place, so that every byte that stays keeps its offset. Headings'
// "#", list marks, numbers and quote marks stay: they are the structure of the law.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace caveat::document {

// The size in bytes of the front matter (YAML or TOML) that `text` begins with, with its last line break; 0 = none.
size_t front_matter(std::string_view text);

// A copy of `text` (valid UTF-8), of the same size and with the same line breaks, without inline markup, HTML, link
// targets and front matter. Entities are decoded where they stand, and punctuation that lost its word to markup is
// moved to it ("**data**," gives "  data,  "); words never move. nullopt: lines of over
// 1 MiB or brackets nested over 50 deep, which would take too long.
std::optional<std::string> blank_markup(std::string_view text);

}  // namespace caveat::document
