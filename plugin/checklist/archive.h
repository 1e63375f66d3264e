// A checklist as bytes and back, for compiling it into the program. Only for bytes that the same build wrote: they are
// not checked.
#pragma once

#include <string>
#include <string_view>

#include "checklist/model.h"

namespace caveat::checklist {

std::string to_archive(Checklist checklist);
Checklist from_archive(std::string_view bytes);

// The same checklist without what reviews do not need: its examples, and the phrases of its lexicons, which are
// compiled.
Checklist for_reviews(Checklist checklist);

}  // namespace caveat::checklist
