#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <string>

#include "cli/usage.h"

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

void add_project_options(CLI::App& command, review::Wishes& wishes) {
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

void add_reading_options(CLI::App& command, document::Options& reading) {
  const auto mebibytes = [&command](const char* name, size_t& value, const char* what) {
    command
        .add_option_function<size_t>(
            name, [&value](const size_t& given) { value = given << 20; }, what)
        ->type_name("MIB")
        ->default_str(std::to_string(value >> 20))
        ->check(between(1, 2048))
        ->group("Limits on what a file may hold");
  };
  const auto number = [&command](const char* name, uint32_t& value, uint32_t most, const char* what) {
    command.add_option(name, value, what)
        ->type_name("N")
        ->capture_default_str()
        ->check(between(1, most))
        ->group("Limits on what a file may hold");
  };
  command
      .add_option_function<std::string>(
          "--as",
          [&reading](const std::string& which) {
            reading.version = which == "original" ? document::Version::original : document::Version::accepted;
          },
          "Which text is read where a file tracks its changes: as if they were all accepted, or as it was before")
      ->check(one_of({"accepted", "original"}))
      ->default_str("accepted");
  document::Limits& limits = reading.limits;
  mebibytes("--max-file-size", limits.file_size, "Size of a file");
  mebibytes("--max-unpacked-size", limits.unpacked_size, "Size of what an archive (DOCX, ODT, EPUB) unpacks to");
  number("--max-ratio", limits.ratio, 100'000, "Bytes that a packed byte in an archive unpacks to");
  number("--max-entries", limits.entries, 1'000'000, "Files in an archive");
  number("--max-depth", limits.depth, 5'000, "Elements nested in one another");
  number("--max-pages", limits.pages, 1'000'000, "Pages of a PDF");
  number("--max-seconds", limits.seconds, 86'400, "Seconds of processor time to read a PDF");
}

void add_screen_options(CLI::App& command, ScreenOptions& screen) {
  command.add_option("--color", screen.color, "Colours: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE")
      ->check(one_of({"auto", "always", "never"}))
      ->capture_default_str();
  command.add_option("--width", screen.width, "Columns (default: COLUMNS, else the terminal's, else 100)")
      ->type_name("N")
      ->check(between(40, 1000));
}

}  // namespace caveat::cli
