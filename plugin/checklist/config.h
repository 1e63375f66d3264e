// The configuration of a project: .caveat.yaml, found upwards from each text. It says which checks run on which texts,
// how grave they are, and what is known and accepted. Command line and language server find it by find_config() and read it by
// read_config().
//
// To add a key: its line in config_keys() or override_keys() (keys.cpp), its member here, its reading in
// read_config.cpp, its line in checklists/schema/config.schema.json and in the README.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checklist/model.h"
#include "text/expected.h"

namespace caveat::checklist {

inline constexpr const char* kConfigName = ".caveat.yaml";

// A value and where it was given; an Origin without a file is the default.
template <typename T>
struct Sourced {
  T value{};
  Origin origin;

  bool given() const { return !origin.file.empty(); }
};

// What is said of one check.
struct CheckSetting {
  std::optional<bool> on;      // nullopt: says nothing of whether it runs
  std::optional<Level> level;  // of its findings that lack a safeguard; notes stay notes
};

// What holds for a text.
struct Settings {
  Sourced<std::string> profile;  // "" = core
  Sourced<std::vector<std::string>> tags;
  std::map<std::string, Sourced<CheckSetting>> checks;  // on: beside those of profile and tags
  Sourced<std::vector<std::string>> checklists;         // folders, to be opened from the current folder
  Sourced<std::vector<std::string>> languages;          // that the text may be in; none = any that has a lexicon
  Sourced<std::string> fail_on;                         // "" = warning

  // Takes over what `other` gives; of its checks, each by itself.
  void put(const Settings& other);
};

// A finding that is known and accepted.
struct Suppression {
  std::string check;
  std::string provision;           // eId or printed place, with all that is in it; "" = the whole text
  std::vector<std::string> files;  // globs; none = every text
  std::string reason;
  std::string expires;  // the last day that it holds, "2027-01-31"; "" = for good
  Origin origin;
  size_t index = 0;  // among those of its configuration
};

struct Config {
  std::string path;  // of the file, as messages name it; "" = there is none
  Settings settings;
  std::vector<std::string> include, exclude;  // globs, for folders that are walked
  struct Override {
    std::vector<std::string> files;
    Settings settings;
  };
  std::vector<Override> overrides;  // later ones win
  std::vector<Suppression> suppressions;
  std::vector<Error> errors;  // mistakes in the file; what is in error is left out
  std::string folder;         // absolute; globs are matched from here

  // What holds for a text: the settings, then every override that names it.
  Settings settings_for(const std::string& file) const;
  std::vector<Suppression> suppressions_for(const std::string& file) const;
  bool excludes(const std::string& file) const;
  // Whether `include` names it. With no `include`: nothing is said.
  std::optional<bool> includes(const std::string& file) const;

 private:
  bool any(const std::vector<std::string>& globs, const std::string& file) const;
};

// The path of the nearest .caveat.yaml in the folder of `file` (an existing or future file or folder) or above; "" =
// none.
std::string find_config(const std::string& file);

// Reads one configuration file. Errors: it cannot be read, or is no YAML at all; other mistakes are in Config::errors,
// with line, column and the nearest key.
Expected<Config> read_config(const std::string& path);

// Whether `path` (with /) is named by a glob as .gitignore has them: * and ? stay inside a folder, ** does not; a glob
// without / names a file or folder at any depth, and a folder means all that is in it.
bool glob_matches(std::string_view glob, std::string_view path);

// 'YYYY-MM-DD' of a day that exists.
bool is_date(std::string_view text);

}  // namespace caveat::checklist
