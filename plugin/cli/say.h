// Messages to the person at the terminal, on standard error.
#pragma once

#include "text/expected.h"

namespace caveat::cli {

// "caveat: file:line:column: message; remedy".
void say(const Error& error);

}  // namespace caveat::cli
