// Options that several commands have.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "checklist/select.h"
#include "cli/project.h"
#include "cli/terminal.h"

namespace caveat::cli {

void add_checklist_option(CLI::App& command, std::vector<std::string>& folders);
// What tells the configuration of each text: --profile, --checks, --tags, --language, --checklist, --config.
void add_project_options(CLI::App& command, Wishes& wishes);
// --profile, --checks and --tags.
void add_selection_options(CLI::App& command, checklist::Selection& selection);
void add_screen_options(CLI::App& command, ScreenOptions& screen);

}  // namespace caveat::cli
