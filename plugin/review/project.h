// What each text of a run is reviewed with: the built-in checklist and its own, the configuration found upwards from
// the text, and the command line, which wins.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "checklist/config.h"
#include "checklist/select.h"
#include "review/checklists.h"
#include "review/engine.h"

namespace caveat::review {

// What the command line asks for; "" and empty = nothing is said.
struct Wishes {
  checklist::Selection selection;
  std::vector<std::string> checklists;  // folders; with one, those of the configuration are left aside
  std::string language, fail_on, trace;
  std::string config;      // a configuration file to use for every text
  bool no_config = false;  // use none
  std::string cache;       // a folder to keep results in
};

struct Reviewer {
  const Engine* engine = nullptr;
  const std::vector<std::string>* checks = nullptr;  // that the engine runs
  std::vector<checklist::Suppression> suppressions;
  std::string fail_on;
};

// Not for many threads at once; the engines are.
class Project {
 public:
  // Errors: the command line names a folder or configuration that cannot be read.
  static Expected<std::unique_ptr<Project>> open(Wishes wishes);
  // The same, and mistake_for() this text.
  static Expected<std::unique_ptr<Project>> open(Wishes wishes, const std::string& path);

  // That the command line names a check, profile, tag or language that is neither built in nor in the checklist of one
  // of these texts.
  std::optional<Error> mistake_for(const std::vector<std::string>& paths);

  const checklist::Config& config_for(const std::string& path);
  // The configuration with the command line on top.
  checklist::Settings settings_for(const std::string& path);
  const ChecklistInUse& checklist_for(const checklist::Settings& settings);
  // One engine for all texts with the same options.
  Reviewer reviewer_for(const std::string& path);

  // For printing: every checklist of the reviewers so far in one, and the checks that any of them runs.
  const checklist::Checklist& checklist();
  std::vector<std::string> checks() const;

  // Those of every configuration read so far.
  std::vector<checklist::Suppression> suppressions() const;

  // Mistakes in configurations and checklists found since the last call.
  std::vector<Error> take_errors();

 private:
  explicit Project(Wishes wishes) : wishes_(std::move(wishes)) {}
  void add_error(Error error);
  std::optional<Error> mistake_in(const checklist::Checklist& known) const;

  using Folders = std::vector<std::string>;
  struct Named {
    std::unique_ptr<Engine> engine;
    std::vector<std::string> checks;
  };

  Wishes wishes_;
  std::optional<Cache> cache_;
  std::map<std::string, checklist::Config> configs_;  // by path of the configuration
  std::map<std::string, std::string> config_of_;      // by folder of the text
  std::map<Folders, std::unique_ptr<ChecklistInUse>> checklists_;
  std::map<std::string, Named> engines_;  // by what they do
  std::unique_ptr<ChecklistInUse> all_;   // what checklist() gives, where there are several
  std::vector<Error> errors_;
  std::set<std::string> said_;
};

}  // namespace caveat::review
