// Outputs: what a review looks like when it is printed. A Writer takes the reviews one by one, in a stable order, and
// writes as they come, so that a thousand files need the memory of one.
//
// To add an output: one file NAME.cpp with a Writer and its make function, and its line in formats() (writer.cpp).
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "report/screen.h"
#include "review/baseline.h"
#include "review/engine.h"
#include "text/expected.h"

namespace caveat::report {

struct Settings {
  const checklist::Checklist* checklist = nullptr;  // the one that the reviews were made with; must outlive the writer
  std::string version;                              // of caveat
  std::vector<std::string> checks;                  // ids that were run; empty = all
  Screen screen;                                    // for people
  bool quiet = false;                               // findings only: no notes, tables and totals
  std::string date;                                 // of the review, UTC: "2026-11-25T10:00:00Z"
};

struct Totals {
  size_t files = 0;                            // reviewed
  size_t unreadable = 0;                       // named, but not reviewed
  size_t errors = 0, warnings = 0, notes = 0;  // findings that count
  size_t suppressed = 0;
  size_t known = 0;  // in the baseline already

  void add(const review::Review& review);
};

struct Outcome {
  Totals totals;
  int exit_status = 0;
  std::vector<review::Problem> problems = {};   // of no one text
  std::vector<review::KnownFinding> gone = {};  // in the baseline, and not met again
};

// Writes UTF-8. Whether the stream took it is the caller's to check.
class Writer {
 public:
  virtual ~Writer() = default;
  virtual void begin() {}
  virtual void add(const review::Review& review) = 0;
  virtual void add_unreadable(const Error& /*error*/) {}
  virtual void end(const Outcome& /*outcome*/) {}
  // Why the last review could not be written, for formats that can fail.
  virtual std::optional<Error> failure() const { return std::nullopt; }
};

struct Format {
  const char* name;
  const char* what;  // for --help
  std::unique_ptr<Writer> (*make)(std::ostream& out, const Settings& settings);
  bool shows_known = false;    // whether it is given what the baseline has already
  const char* extension = "";  // of formats that are a file for each text, and not to be read on a screen: ".docx"
  bool tells_problems = true;  // else they have to be told beside it
};

const std::vector<Format>& formats();
// nullptr when there is none of that name.
const Format* format_named(std::string_view name);

}  // namespace caveat::report
