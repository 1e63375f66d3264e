#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/say.h"
#include "cli/usage.h"
#include "text/nearest.h"

namespace caveat::cli {
namespace {

constexpr auto kCommands = {add_check, add_compare, add_complete, add_config, add_convert, add_docs,    add_explain,
                            add_init,  add_list,    add_lsp,      add_manual, add_new,     add_outline, add_test};

constexpr const char* kFooter = R"(Examples:
  caveat check bill.md                     what the bill allows, and which safeguards it lacks
  caveat check --format sarif -o out.sarif bills/
  caveat compare old.docx new.docx         what a new draft changes, for better and for worse
  caveat explain production-order          why it matters, what it needs, what to ask for, who said so
  caveat init                              a configuration for a folder of bills
  caveat config bill.md                    what holds for a text, and why
  caveat list safeguards
  caveat convert bill.pdf                  the text that is reviewed
  caveat new check drone-filming           a check of your own, to be changed
  caveat docs --output reference           the whole checklist as pages to read in a browser
  caveat outline bill.md                   how the text is read: articles, paragraphs, points

`caveat COMMAND --help` tells more about each. Nothing is ever sent anywhere, and no file is written but where you say.
caveat gives no legal advice: it points a reader at provisions, and the reader judges.)";

std::optional<Error> unknown_command(const CLI::App& app, const std::string& word) {
  std::vector<std::string> known;
  for (const CLI::App* command : app.get_subcommands({})) known.push_back(command->get_name());
  if (word.starts_with('-') || std::find(known.begin(), known.end(), word) != known.end()) return std::nullopt;
  return text::unknown("command", word, known, "`caveat --help` names them all");
}

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
  if (argc < 2) {
    std::cerr << app.help();
    return kTrouble;
  }
  if (const std::optional<Error> mistake = unknown_command(app, argv[1])) {
    say(*mistake);
    return kTrouble;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    say(usage_error(app, error));
    return kTrouble;
  } catch (const std::exception& error) {
    std::cerr << "caveat: stopped: " << error.what() << "\n";
    return kTrouble;
  }
  return status;
}

}  // namespace caveat::cli
