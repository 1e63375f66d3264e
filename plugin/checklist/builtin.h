// The checklist compiled into the program at build time.
#pragma once

#include "checklist/model.h"

namespace caveat::checklist {

// Everything but the examples: quick, for start-up. Thread-safe; read once, on first use.
const Checklist& builtin();
// Everything, examples included.
const Checklist& builtin_full();

}  // namespace caveat::checklist
