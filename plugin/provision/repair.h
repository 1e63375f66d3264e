// Mends an outline with a view of the whole text: what the grammar, which reads forward, cannot know.
#pragma once

#include <string_view>

#include "provision/outline.h"

namespace caveat::provision {

// A list of headings that come again later becomes a table of contents; a heading with nothing under it is the
// provision's words; a section that holds articles is a division; a line that comes on page after page is dropped.
void repair(std::string_view text, Outline& outline);

// What repair() looks at in a provision beside its kind, number and place among others; where neither changes, it does
// the same. `size` in bytes, with all that stands under it.
enum class Bulk : uint8_t { entry, heading, full };
Bulk bulk(uint32_t size);
// `run`: words of the provision.
bool may_be_page_heading(std::string_view text, const Provision& provision, Span run);

}  // namespace caveat::provision
