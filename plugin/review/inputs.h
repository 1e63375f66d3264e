// From the files and folders on the command line to the texts to review.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "text/expected.h"

namespace caveat::review {

struct Input {
  std::string path;            // "-" is standard input
  std::optional<Error> error;  // why there is nothing to review
};

// Folders are walked: files with one of `extensions` (lower case, with the dot), sorted by path; names that begin with
// a dot are skipped, links to folders are not followed. A file named by itself is taken whatever its extension. A path
// that comes twice is taken once.
// `ruling` may say of a file in a folder whether it is taken; where it says nothing, the extension decides.
std::vector<Input> find_inputs(const std::vector<std::string>& paths, const std::vector<std::string>& extensions,
                               const std::function<std::optional<bool>(const std::string&)>& ruling = {});

}  // namespace caveat::review
