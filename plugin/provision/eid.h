// Gives every provision its name after the Akoma Ntoso naming convention; Outline::eid joins them:
// art_29__para_1__point_b.
#pragma once

#include <string_view>

#include "provision/outline.h"

namespace caveat::provision {

// Fills Outline::names. What has no number is counted among its like under one parent; a name that comes again gets
// "-2".
void name_provisions(std::string_view text, Outline& outline);

}  // namespace caveat::provision
