// Asks git which files changed.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "text/expected.h"

namespace caveat::cli {

// Absolute paths of the files that differ from the last commit that HEAD and `revision` have in common, whether
// committed, staged, or neither, new ones included (of a repository inside another, its folder); of the repositories
// that `paths` (files or folders; "-" is skipped) are in. Errors: git is not installed, a path is in no repository, git
// knows no such revision, no commit in common.
Expected<std::set<std::string>> changed_since(const std::string& revision, const std::vector<std::string>& paths);

}  // namespace caveat::cli
