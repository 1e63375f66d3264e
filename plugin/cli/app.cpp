#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <iostream>

#include "cli/commands.h"

namespace caveat::cli {
namespace {

constexpr auto kCommands = {add_check, add_explain, add_list, add_outline, add_test};

constexpr const char* kFooter = R"(Examples:
  caveat check bill.md                     what the bill allows, and which safeguards it lacks
  caveat check --format sarif -o out.sarif bills/
  caveat explain production-order          why it matters, what it needs, what to ask for, who said so
  caveat list safeguards
  caveat outline bill.md                   how the text is read: articles, paragraphs, points

`caveat COMMAND --help` tells more about each. Nothing is ever sent anywhere, and no file but --output is written.
caveat gives no legal advice: it points a reader at provisions, and the reader judges.)";

}  // namespace

int run(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  int status = kFine;
  CLI::App app(
      "Marks the provisions of a treaty, bill or law that give broad powers of surveillance or data sharing, and says "
      "which "
      "safeguards each of them lacks.",
      "caveat");
  app.set_version_flag("--version", "caveat " CAVEAT_VERSION);
  app.require_subcommand(1);
  app.footer(kFooter);
  for (const auto add : kCommands) add(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kFine : kTrouble;
  } catch (const std::exception& error) {
    std::cerr << "caveat: stopped: " << error.what() << "\n";
    return kTrouble;
  }
  return status;
}

}  // namespace caveat::cli
