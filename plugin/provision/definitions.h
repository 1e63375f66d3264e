// The definitions of a text: “term” means …; term means … in a provision that defines.
#pragma once

#include <string_view>

#include "provision/outline.h"

namespace caveat::provision {

// Fills Outline::definitions. The verbs that define and the headings of defining provisions are data of the grammar
// (words.h).
void read_definitions(std::string_view text, Outline& outline);

// The same where only own words of `provision`, or the reach of what it stands in, have changed.
void read_definitions_again(std::string_view text, Outline& outline, Index provision);

}  // namespace caveat::provision
