// What tells one build of the program from another.
#pragma once

#include <string>

namespace caveat::review {

// The version, and the build id that the linker wrote; where there is none, a sum of the executable.
std::string program_id();

}  // namespace caveat::review
