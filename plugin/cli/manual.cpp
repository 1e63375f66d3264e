// caveat manual: the help of every command as one page for man(1). The build makes caveat.1 with it.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <string>
#include <string_view>

#include "cli/app.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/output.h"

namespace caveat::cli {
namespace {

constexpr std::string_view kEnd = R"(.SH FILES
.TP
.I .caveat.yaml
What holds for the texts in its folder and below. \fBcaveat init\fR writes one, \fBcaveat config\fR shows what holds.
.SH ENVIRONMENT
.TP
.BR NO_COLOR ,\~ CLICOLOR_FORCE
No colours; colours though the output is no terminal.
.TP
.B COLUMNS
The width of what is printed.
.TP
.B SOURCE_DATE_EPOCH
The time that outputs carry, in seconds since 1970.
)";

// Text as roff prints it, letter by letter.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool begins_line = out.empty() || out.back() == '\n';
    if (begins_line && (c == '.' || c == '\'')) out += "\\&";
    switch (c) {
      case '\\':
        out += "\\e";
        break;
      case '-':
        out += "\\-";
        break;
      case '\'':
        out += "\\(aq";
        break;
      case '`':
        out += "\\(ga";
        break;
      case '^':
        out += "\\(ha";
        break;
      case '~':
        out += "\\(ti";
        break;
      default:
        out += c;
    }
  }
  return out;
}

// Lines that stay as they are.
void print_lines(std::ostream& out, const std::string& text) {
  if (text.empty()) return;
  out << ".PP\n.nf\n";
  for (const std::string& line : CLI::detail::split(text, '\n')) out << (line.empty() ? ".sp" : roff(line)) << "\n";
  out << ".fi\n";
}

std::string shown_value(const CLI::Option& option) {
  std::string value = option.get_type_name();
  // TEXT:{a,b} is a choice of words.
  if (const size_t open = value.find('{'); open != std::string::npos) {
    value = value.substr(open + 1, value.find('}') - open - 1);
    for (size_t comma = 0; (comma = value.find(',', comma)) != std::string::npos;) value[comma] = '|';
  }
  return value;
}

void print_option(std::ostream& out, const CLI::Option& option) {
  std::string names;
  const auto add = [&names](const std::string& name) {
    names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ", roff(name));
  };
  for (const std::string& name : option.get_snames()) add("-" + name);
  for (const std::string& name : option.get_lnames()) add("--" + name);
  if (names.empty()) add(option.get_single_name());
  out << ".TP\n" << names;
  if (option.get_items_expected_max() > 0 && !option.get_type_name().empty())
    out << " \\fI" << roff(shown_value(option)) << "\\fR";
  out << "\n" << roff(option.get_description());
  if (!option.get_default_str().empty()) out << fmt::format(" (default: {})", roff(option.get_default_str()));
  out << "\n";
}

void print_command(std::ostream& out, const CLI::App& command, const std::string& before) {
  const std::string name = before + " " + command.get_name();
  bool own = false;
  for (const CLI::App* below : command.get_subcommands({})) {
    print_command(out, *below, name);
    own = true;
  }
  if (own) return;
  std::string line = fmt::format(".SS \"{}", roff(name));
  for (const CLI::Option* option : command.get_options()) {
    if (!option->get_positional()) continue;
    const std::string argument = roff(option->get_single_name()) + (option->get_items_expected_max() > 1 ? "..." : "");
    line += option->get_required() ? " " + argument : " [" + argument + "]";
  }
  out << line << "\"\n" << roff(command.get_description()) << ".\n";
  for (const bool positional : {true, false})
    for (const CLI::Option* option : command.get_options())
      if (option->get_positional() == positional && option != command.get_help_ptr()) print_option(out, *option);
  print_lines(out, command.get_footer());
}

int run(const CLI::App& app) {
  std::ostream& out = std::cout;
  out << fmt::format(".TH CAVEAT 1 {} \"caveat {}\" \"User Commands\"\n", utc_now().substr(0, 10), CAVEAT_VERSION)
      << ".SH NAME\ncaveat \\- find broad powers and missing safeguards in treaties, bills and laws\n"
      << ".SH SYNOPSIS\n.B caveat\n.I command\n[\\fIoption\\fR ...] [\\fIargument\\fR ...]\n.PP\n"
      << ".B caveat \\-\\-version\n.br\n.B caveat \\-\\-help\n.br\n.BI caveat\\~ command \" \\-\\-help\"\n"
      << ".SH DESCRIPTION\n"
      << roff(app.get_description()) << "\n";
  print_lines(out, app.get_footer());
  out << ".SH COMMANDS\n";
  for (const CLI::App* command : app.get_subcommands({}))
    if (!command->get_group().empty()) print_command(out, *command, "caveat");
  out << ".SH \"EXIT STATUS\"\n.TP\n.B " << kFine << "\nDone, with no finding that counts.\n.TP\n.B " << kFindings
      << "\nThere are such findings, or examples that fail.\n.TP\n.B " << kTrouble
      << "\nUsage, or input that cannot be read; the rest of the work is done.\n"
      << kEnd;
  return finish_stdout(kFine);
}

}  // namespace

void add_manual(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("manual", "Print all this help as a page for man");
  command->footer("Example:\n  caveat manual | man -l -");
  command->callback([&app, &status] { status = run(app); });
}

}  // namespace caveat::cli
