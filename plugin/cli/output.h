// Where results go: standard output, or a file that appears whole or not at all.
#pragma once

#include <fstream>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "text/expected.h"

namespace caveat::cli {

// That a file to be written is one of the texts that are read, under whatever name.
std::optional<Error> overwrites_a_text(const std::string& output, const std::vector<std::string>& texts);

class Output {
 public:
  // "" and "-" are standard output. A regular file is written beside its place and renamed at close(); a device or a
  // pipe is written to directly. Errors: the folder is missing or cannot be written to, the path is a folder.
  static Expected<std::unique_ptr<Output>> open(const std::string& path);
  // Without close(), a file is left as it was.
  ~Output();

  std::ostream& stream() { return *stream_; }
  bool is_stdout() const { return target_.empty(); }

  // Whether writing still works; flushes first.
  bool flush();
  // Whether the reader of a pipe went away: no error, but nothing more need be written.
  bool reader_is_gone() const { return reader_is_gone_; }

  // Puts a file in its place. Errors: what was written did not all arrive.
  std::optional<Error> close();

 private:
  Output() = default;
  void note_failure();

  std::ostream* stream_ = nullptr;
  std::ofstream file_;
  std::string target_, temporary_;
  std::string failure_;
  bool reader_is_gone_ = false;
};

// Ends a command that wrote to std::cout: `status`, or that of trouble when not everything arrived (which it says).
int finish_stdout(int status);

}  // namespace caveat::cli
