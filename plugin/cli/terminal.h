// What the terminal can show, from the options, the environment and the terminal itself.
#pragma once

#include <string>

#include "report/screen.h"

namespace caveat::cli {

struct ScreenOptions {
  std::string color = "auto";  // auto, always, never
  unsigned width = 0;          // 0 = the terminal's
};

// `to_stdout`: the text goes to standard output and not to a file. Colour when that is a terminal, unless NO_COLOR is
// set; or when CLICOLOR_FORCE is. Width: as asked, else COLUMNS, else the terminal's up to 120, else 100. ASCII where
// LC_ALL, LC_CTYPE or LANG name another encoding than UTF-8.
report::Screen screen(const ScreenOptions& options, bool to_stdout);

bool stderr_is_terminal();

}  // namespace caveat::cli
