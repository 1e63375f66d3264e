// Mends an outline with a view of the whole text: what the grammar, which reads forward, cannot know.
#pragma once

#include <string_view>

#include "provision/outline.h"

namespace caveat::provision {

// A list of headings that come again later becomes a table of contents; a heading with nothing under it is the
// provision's words; a section that holds articles is a division; a line that comes on page after page is dropped.
void repair(std::string_view text, Outline& outline);

}  // namespace caveat::provision
