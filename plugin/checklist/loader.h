// Reads and validates checklist folders (the layout of checklists/). One bad entry never disables the others.
#pragma once

#include <string>
#include <vector>

#include "checklist/model.h"
#include "text/expected.h"

namespace caveat::checklist {

struct Loaded {
  Checklist checklist;
  std::vector<Error>
      errors;  // each with file, line, column and a remedy; entries in error are left out of the checklist
};

// Reads `directory` on top of `base`: an entry with an id that exists replaces it, new ones are added. A folder that
// cannot be read is one Error. Every reference (terms, safeguards, citations, checks) is resolved; an unknown id
// suggests the nearest known one.
Loaded load(const std::string& directory, Checklist base = {});

// One file of a checklist folder: its kind is told by the end of `path` ("powers/x.yaml", "lexicon/en/actions.yaml",
// …), which messages print.
struct SourceFile {
  std::string path;
  std::string text;  // UTF-8
};

// The same for files that are in memory.
Loaded load_files(const std::vector<SourceFile>& files, Checklist base = {});

}  // namespace caveat::checklist
