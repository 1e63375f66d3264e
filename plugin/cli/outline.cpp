// caveat outline: how a text is read.
#include "report/outline.h"

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
#include "cli/terminal.h"
#include "cli/usage.h"
#include "review/inputs.h"

namespace caveat::cli {
namespace {

struct OutlineOptions {
  std::vector<std::string> paths;
  std::string format = "text";
  ScreenOptions screen;
  document::Options reading;
};

int run(const OutlineOptions& options) {
  report::Page page(std::cout, screen(options.screen, true));
  const std::vector<review::Input> inputs = review::find_inputs(options.paths, document::extensions());
  int status = kFine;
  for (const review::Input& input : inputs) {
    Expected<document::Document> document = input.error ? *input.error : document::load(input.path, options.reading);
    if (!document) {
      say(document.error());
      status = kTrouble;
      continue;
    }
    const provision::Outline outline = provision::read_outline(*document);
    if (options.format == "json") {
      report::print_outline_json(std::cout, *document, outline);
      continue;
    }
    if (inputs.size() > 1) page.line(page.toned(report::Tone::strong, page.plain(input.path)));
    report::print_outline(page, *document, outline);
  }
  return finish_stdout(status);
}

}  // namespace

void add_outline(CLI::App& app, int& status) {
  auto options = std::make_shared<OutlineOptions>();
  CLI::App* command =
      app.add_subcommand("outline", "Show how a text is read: its parts, articles, paragraphs and points");
  command->add_option("paths", options->paths, "Files; folders, which are walked; - for standard input")
      ->required()
      ->type_name("FILE|DIR|-");
  command->add_option("-f,--format", options->format, "Output; json is one object a line for each text")
      ->check(one_of({"text", "json"}))
      ->capture_default_str();
  add_screen_options(*command, options->screen);
  add_reading_options(*command, options->reading);
  command->footer("Example:\n  caveat outline --format json bill.md");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
