// Options that several commands have.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "checklist/select.h"
#include "cli/terminal.h"

namespace caveat::cli {

void add_checklist_option(CLI::App& command, std::vector<std::string>& folders);
// --profile, --checks and --tags.
void add_selection_options(CLI::App& command, checklist::Selection& selection);
void add_screen_options(CLI::App& command, ScreenOptions& screen);

}  // namespace caveat::cli
