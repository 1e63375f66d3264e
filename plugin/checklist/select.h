// Which checks a run takes: a profile, tags, and checks by name. The options of every command and the configuration
// choose by this.
#pragma once

#include <string>
#include <vector>

#include "checklist/model.h"
#include "text/expected.h"

namespace caveat::checklist {

inline constexpr const char* kDefaultProfile = "core";

// What was asked for. A check runs when any of these takes it; when nothing is asked for, the
// profile "core" does (every check, in a checklist that has no such profile).
struct Selection {
  std::string profile;
  std::vector<std::string> tags, checks;

  bool empty() const { return profile.empty() && tags.empty() && checks.empty(); }
};

// Ids in the checklist's order, never none. Errors, without a place: an unknown profile, tag or check (with the nearest
// known one), and a selection that takes no check.
Expected<std::vector<std::string>> select(const Checklist& checklist, Selection selection);

}  // namespace caveat::checklist
