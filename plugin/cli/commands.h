// One function a command: it adds the subcommand and says what running it does. Each sets `status` when its command
// ran.
#pragma once

#include <CLI/App.hpp>

namespace caveat::cli {

void add_check(CLI::App& app, int& status);
void add_compare(CLI::App& app, int& status);
void add_complete(CLI::App& app, int& status);
void add_config(CLI::App& app, int& status);
void add_convert(CLI::App& app, int& status);
void add_docs(CLI::App& app, int& status);
void add_explain(CLI::App& app, int& status);
void add_init(CLI::App& app, int& status);
void add_list(CLI::App& app, int& status);
void add_lsp(CLI::App& app, int& status);
void add_manual(CLI::App& app, int& status);
void add_new(CLI::App& app, int& status);
void add_outline(CLI::App& app, int& status);
void add_test(CLI::App& app, int& status);

}  // namespace caveat::cli
