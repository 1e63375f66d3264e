#include "cli/options.h"

#include <CLI/CLI.hpp>

namespace caveat::cli {

void add_checklist_option(CLI::App& command, std::vector<std::string>& folders) {
  command
      .add_option("--checklist", folders, "A folder of your own checks, on top of the built-in ones; may be repeated")
      ->type_name("DIR")
      ->allow_extra_args(false);
}

void add_selection_options(CLI::App& command, checklist::Selection& selection) {
  command
      .add_option("--profile", selection.profile,
                  "The checks of this profile; `caveat list profiles` tells which there are (default: core)")
      ->type_name("PROFILE");
  command.add_option("--checks", selection.checks, "These checks; with --profile or --tags, these too")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("ID,…");
  command
      .add_option("--tags", selection.tags, "The checks with one of these tags; with --profile or --checks, these too")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("TAG,…");
}

void add_project_options(CLI::App& command, Wishes& wishes) {
  add_selection_options(command, wishes.selection);
  command.add_option("--language", wishes.language, "Language of the texts, as a code (default: told from each text)")
      ->type_name("CODE");
  add_checklist_option(command, wishes.checklists);
  CLI::Option* config = command
                            .add_option("--config", wishes.config,
                                        "Use this configuration (default: .caveat.yaml, found upwards from each text)")
                            ->type_name("FILE");
  command.add_flag("--no-config", wishes.no_config, "Use no configuration")->excludes(config);
}

void add_screen_options(CLI::App& command, ScreenOptions& screen) {
  command.add_option("--color", screen.color, "Colours: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
  command.add_option("--width", screen.width, "Columns (default: COLUMNS, else the terminal's, else 100)")
      ->type_name("N")
      ->check(CLI::Range(40u, 1000u).description(""));
}

}  // namespace caveat::cli
