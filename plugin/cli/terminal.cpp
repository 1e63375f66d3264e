#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>

namespace caveat::cli {
namespace {

constexpr unsigned kDefaultWidth = 100;
constexpr unsigned kWidestByItself = 120;  // longer lines are hard to read
constexpr unsigned kWidest = 1000;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

bool colored(const std::string& wish, bool terminal) {
  if (wish != "auto") return wish == "always";
  if (!environment("NO_COLOR").empty()) return false;
  if (const std::string force = environment("CLICOLOR_FORCE"); !force.empty() && force != "0") return true;
  return terminal && environment("TERM") != "dumb" && environment("CLICOLOR") != "0";
}

unsigned width(unsigned wish, bool terminal) {
  if (wish > 0) return std::min(wish, kWidest);
  const std::string columns = environment("COLUMNS");
  if (!columns.empty() &&
      std::all_of(columns.begin(), columns.end(), [](unsigned char c) { return std::isdigit(c); }) &&
      columns.size() < 5) {
    if (const int value = std::atoi(columns.c_str()); value > 0) return std::min(static_cast<unsigned>(value), kWidest);
  }
  winsize size{};
  if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return std::min<unsigned>(size.ws_col, kWidestByItself);
  return kDefaultWidth;
}

bool utf8_locale() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string value = environment(name);
    if (value.empty()) continue;
    std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return std::tolower(c); });
    return value.find("utf-8") != std::string::npos || value.find("utf8") != std::string::npos;
  }
  return false;
}

}  // namespace

report::Screen screen(const ScreenOptions& options, bool to_stdout) {
  const bool terminal = to_stdout && isatty(STDOUT_FILENO) != 0;
  return {colored(options.color, terminal), utf8_locale(), width(options.width, terminal)};
}

bool stderr_is_terminal() { return isatty(STDERR_FILENO) != 0; }

}  // namespace caveat::cli
