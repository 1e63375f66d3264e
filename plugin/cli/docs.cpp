// caveat docs: the checklist as a reference site.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "cli/app.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/say.h"
#include "report/site.h"
#include "review/checklists.h"

namespace caveat::cli {
namespace {

namespace fs = std::filesystem;

struct DocsOptions {
  std::string output;
  std::vector<std::string> checklists;
};

std::optional<Error> make_folder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (!failed && fs::is_directory(folder, failed)) return std::nullopt;
  return Error{"the folder cannot be made" + (failed ? ": " + failed.message() : std::string()),
               "choose another with --output", folder.string()};
}

std::optional<Error> write(const fs::path& path, const std::string& content) {
  if (std::optional<Error> error = make_folder(path.parent_path())) return error;
  Expected<std::unique_ptr<Output>> output = Output::open(path.string());
  if (!output) return output.error();
  (*output)->stream() << content;
  return (*output)->close();
}

int run(const DocsOptions& options) {
  Expected<review::ChecklistInUse> loaded = review::ChecklistInUse::load(options.checklists, true);
  if (!loaded) {
    say(loaded.error());
    return kTrouble;
  }
  for (const Error& error : loaded->errors()) say(error);
  const fs::path folder = options.output;
  const std::vector<report::SiteFile> files = report::reference_site(**loaded, CAVEAT_VERSION);
  size_t pages = 0;
  for (const report::SiteFile& file : files) {
    pages += file.path.ends_with(".html");
    if (const std::optional<Error> error = write(folder / file.path, file.content)) {
      say(*error);
      return kTrouble;
    }
  }
  std::cout << fmt::format("{} pages; begin with {}\n", pages, (folder / "index.html").string());
  return finish_stdout(loaded->errors().empty() ? kFine : kTrouble);
}

}  // namespace

void add_docs(CLI::App& app, int& status) {
  auto options = std::make_shared<DocsOptions>();
  CLI::App* command = app.add_subcommand("docs", "Write the checklist as a reference site, to be read in a browser");
  command->add_option("-o,--output", options->output, "Folder for the pages; made where it does not exist")
      ->required()
      ->type_name("DIR");
  add_checklist_option(*command, options->checklists);
  command->footer(
      "The pages need no server and no network. Pages that are there already are written anew; other files in the "
      "folder stay as they "
      "are.\n\nExample:\n  caveat docs --output reference");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
