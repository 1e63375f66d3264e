// From the structure of a text to provisions. repair.h then mends what only a view of the whole text can tell.
#pragma once

#include <string_view>

#include "provision/outline.h"
#include "provision/syntax.h"

namespace caveat::provision {

// What is read from the structure, with the lines that may be its title.
Outline build_outline(std::string_view text, const Structure& structure);

// All of a text's outline but the names of provisions, what is found by number, and definitions.
Outline unnamed_outline(std::string_view text, const Structure& structure);

// With those.
Outline named(std::string_view text, Outline outline);

}  // namespace caveat::provision
