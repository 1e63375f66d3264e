// What an earlier review found, against which a new one is held: only what is new or got worse counts. report/ reads
// one from SARIF.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "review/engine.h"
#include "review/finding.h"

namespace caveat::review {

struct KnownFinding {
  std::string fingerprint;
  std::string around;  // "" where it is not known
  std::string file;  // URI, as in SARIF
  Level level = Level::warning;
  std::map<std::string, Strength> safeguards;
  bool suppressed = false;
  std::string source;  // as it was read
};

// Used by one thread, text by text. Of several findings with the same words, those are taken for one that have most in
// common around them (surroundings.h).
class Baseline {
 public:
  explicit Baseline(std::vector<KnownFinding> known);

  // The URIs of the texts of this run. A finding of another text is taken for one of the same words here (the file was
  // renamed); one of a text of this run is not.
  void set_files(std::set<std::string> files) { files_ = std::move(files); }

  // Sets Finding::compared of every finding of the text at `file` (a URI).
  void compare(const std::string& file, Review& review);
  // What was known of the texts of this run and has not been met again.
  std::vector<KnownFinding> gone() const;

 private:
  struct Entry {
    KnownFinding known;
    bool met = false;
  };
  // Finds what is known of findings that have the same words.
  void match(const std::string& file, const std::vector<Finding*>& alike);

  std::multimap<std::string, Entry> entries_;  // by fingerprint, without a number of times
  std::set<std::string> files_;
};

}  // namespace caveat::review
