// The definitions of a text: “term” means …; term means … in a provision that defines.
#pragma once

#include <string_view>

#include "provision/outline.h"

namespace caveat::provision {

// Fills Outline::definitions. The verbs that define and the headings of defining provisions are data of the grammar
// (words.h).
void read_definitions(std::string_view text, Outline& outline);

}  // namespace caveat::provision
