#include "cli/progress.h"

#include <iostream>

#include "cli/terminal.h"

namespace caveat::cli {

Progress::Progress(size_t count, bool wanted) : count_(count), enabled_(wanted && count > 1 && stderr_is_terminal()) {}

void Progress::step() {
  ++done_;
  if (!enabled_ || done_ >= count_) return;
  std::cerr << "\r" << done_ << " of " << count_ << " texts reviewed" << std::flush;
  shown_ = true;
}

void Progress::clear() {
  if (shown_) std::cerr << "\r\033[K" << std::flush;
  shown_ = false;
}

}  // namespace caveat::cli
