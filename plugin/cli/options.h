// Options that several commands have.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "cli/terminal.h"

namespace caveat::cli {

void add_checklist_option(CLI::App& command, std::vector<std::string>& folders);
void add_screen_options(CLI::App& command, ScreenOptions& screen);

}  // namespace caveat::cli
