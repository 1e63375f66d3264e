// caveat convert: the plain legal text that a file is read as, and where each line of it stands in the file.
#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/app.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/say.h"
#include "report/map.h"

namespace caveat::cli {
namespace {

struct ConvertOptions {
  std::string path;
  bool map = false;
  document::Options reading;
};

int run(const ConvertOptions& options) {
  const Expected<document::Document> document = document::load(options.path, options.reading);
  if (!document) {
    say(document.error());
    return kTrouble;
  }
  for (const std::string& note : document->notes) std::cerr << "caveat: " << options.path << ": " << note << "\n";
  if (options.map)
    report::print_map(std::cout, *document);
  else
    std::cout << document->text;
  return finish_stdout(kFine);
}

}  // namespace

void add_convert(CLI::App& app, int& status) {
  auto options = std::make_shared<ConvertOptions>();
  CLI::App* command = app.add_subcommand("convert", "Print the plain text that a file is read as");
  command->add_option("file", options->path, "A file; - for standard input")->required()->type_name("FILE|-");
  command->add_flag("--map", options->map,
                    "Print where each line stands in the file instead: one JSON object a line, with its text, and "
                    "range, offset and places as `check --format json` has them");
  command->add_option("--from", options->reading.format, "Read it as this format (default: told from the file)")
      ->type_name("TEXT-FORMAT");
  add_reading_options(*command, options->reading);
  command->footer("Examples:\n  caveat convert bill.pdf > bill.txt\n  caveat convert --map bill.docx");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
