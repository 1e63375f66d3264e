// An outline that is moved and stretched with its text instead of being built again.
#pragma once

#include <string_view>

#include "provision/outline.h"
#include "provision/syntax.h"
#include "text/change.h"

namespace caveat::provision {

// Makes of the outline of `text_before` that of `text`, which differs by `change` in one leaf at most. Gives the one
// provision whose own words may have changed; kNone, and nothing is done, where more may have: words that could be the
// title, a page's heading, an entry of the contents.
Index stretched(Outline& outline, std::string_view text_before, std::string_view text, const Stretch& stretch,
                text::Change change);

}  // namespace caveat::provision
