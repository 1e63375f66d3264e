// Options that several commands have.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "checklist/select.h"
#include "cli/terminal.h"
#include "document/document.h"
#include "review/project.h"

namespace caveat::cli {

void add_checklist_option(CLI::App& command, std::vector<std::string>& folders);
// What tells the configuration of each text: --profile, --checks, --tags, --language, --checklist, --config.
void add_project_options(CLI::App& command, review::Wishes& wishes);
// --profile, --checks and --tags.
void add_selection_options(CLI::App& command, checklist::Selection& selection);
// What is taken from a file: --as, and the limits that a hostile file runs into.
void add_reading_options(CLI::App& command, document::Options& reading);
void add_screen_options(CLI::App& command, ScreenOptions& screen);

}  // namespace caveat::cli
