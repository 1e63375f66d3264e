// Reads and validates checklist folders (the layout of checklists/). One bad entry never disables the others.
#pragma once

#include <string>
#include <vector>

#include "checklist/model.h"
#include "text/expected.h"

namespace caveat::checklist {

struct Loaded {
  Checklist checklist;
  std::vector<Error> errors;  // each with file, line, column and a remedy; entries in error are left out of the checklist
};

// Reads `directory` on top of `base`: an entry with an id that exists replaces it, new ones are added. A folder that cannot be read is one
// Error. Every reference (terms, safeguards, citations, checks) is resolved; an unknown id suggests the nearest known one.
Loaded load(const std::string& directory, Checklist base = {});

}  // namespace caveat::checklist
