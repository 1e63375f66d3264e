// "12 of 340" on standard error while many texts are reviewed, if that is a terminal.
#pragma once

#include <cstddef>

namespace caveat::cli {

class Progress {
 public:
  Progress(size_t count, bool wanted);
  void step();
  // Takes the line away; call it before anything else is written to the terminal.
  void clear();

 private:
  size_t count_;
  size_t done_ = 0;
  bool shown_ = false;
  bool enabled_;
};

}  // namespace caveat::cli
