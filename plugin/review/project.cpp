#include "review/project.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "review/configure.h"
#include "review/program_id.h"
#include "text/nearest.h"

namespace caveat::review {
namespace {

const checklist::Origin kCommandLine{"the command line", 0, 0};

// Everything that makes one engine differ from another.
std::string key(const std::vector<std::string>& folders, const Options& options) {
  std::string levels;
  for (const auto& [id, level] : options.levels) levels += fmt::format("{}={} ", id, static_cast<int>(level));
  return fmt::format("{}|{}|{}|{}|{}", fmt::join(folders, ":"), fmt::join(options.checks, ","), options.language,
                     fmt::join(options.languages, ","), levels);
}

}  // namespace

Expected<std::unique_ptr<Project>> Project::open(Wishes wishes) {
  std::unique_ptr<Project> project(new Project(std::move(wishes)));
  const Wishes& asked = project->wishes_;
  for (const std::string& folder : asked.checklists)
    if (std::error_code failed; !std::filesystem::is_directory(folder, failed)) return no_checklist_folder(folder);
  if (!asked.cache.empty()) {
    Expected<Cache> cache = Cache::open(asked.cache, program_id());
    if (!cache) return cache.error();
    project->cache_ = *std::move(cache);
  }
  if (!asked.config.empty()) {
    Expected<checklist::Config> config = checklist::read_config(asked.config);
    if (!config) return config.error();
    for (const Error& error : config->errors) project->add_error(error);
    project->configs_[asked.config] = *std::move(config);
  }
  return project;
}

Expected<std::unique_ptr<Project>> Project::open(Wishes wishes, const std::string& path) {
  Expected<std::unique_ptr<Project>> project = open(std::move(wishes));
  if (!project) return project;
  if (std::optional<Error> mistake = (*project)->mistake_for({path})) return *std::move(mistake);
  return project;
}

std::optional<Error> Project::mistake_for(const std::vector<std::string>& paths) {
  std::optional<Error> first;
  for (const std::string& path : paths) {
    std::optional<Error> mistake = mistake_in(*checklist_for(settings_for(path)));
    if (!mistake) return std::nullopt;
    if (!first) first = std::move(mistake);
  }
  return first;
}

std::optional<Error> Project::mistake_in(const checklist::Checklist& known) const {
  if (const auto chosen = checklist::select(known, wishes_.selection); !chosen) return chosen.error();
  if (!wishes_.trace.empty() && !known.check(wishes_.trace))
    return text::unknown("check", wishes_.trace, text::ids(known.checks), "`caveat list checks` names them all");
  std::vector<std::string> codes;
  for (const checklist::Language& language : known.languages) codes.push_back(language.code);
  if (!wishes_.language.empty() && std::find(codes.begin(), codes.end(), wishes_.language) == codes.end())
    return text::unknown("language", wishes_.language, codes,
                         fmt::format("there are lexicons for {}", fmt::join(codes, ", ")));
  return std::nullopt;
}

void Project::add_error(Error error) {
  if (said_.insert(error.to_string()).second) errors_.push_back(std::move(error));
}

std::vector<Error> Project::take_errors() { return std::exchange(errors_, {}); }

const checklist::Config& Project::config_for(const std::string& path) {
  if (wishes_.no_config) return configs_[""];
  if (!wishes_.config.empty()) return configs_[wishes_.config];
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const auto [of_folder, is_new] = config_of_.try_emplace(folder);
  if (is_new) of_folder->second = checklist::find_config(path);
  const auto [known, unread] = configs_.try_emplace(of_folder->second);
  if (!unread || of_folder->second.empty()) return known->second;
  Expected<checklist::Config> config = checklist::read_config(of_folder->second);
  if (!config) {
    add_error(config.error());
    return known->second;
  }
  for (const Error& error : config->errors) add_error(error);
  known->second = *std::move(config);
  return known->second;
}

checklist::Settings Project::settings_for(const std::string& path) {
  checklist::Settings settings = config_for(path).settings_for(path);
  const checklist::Selection& selection = wishes_.selection;
  if (!selection.empty()) {
    settings.profile = {selection.profile, kCommandLine};
    settings.tags = {selection.tags, kCommandLine};
    for (auto& [id, setting] : settings.checks)
      if (setting.value.on.value_or(false)) setting.value.on.reset();
    for (const std::string& id : selection.checks) {
      settings.checks[id].value.on = true;
      settings.checks[id].origin = kCommandLine;
    }
  }
  if (!wishes_.checklists.empty()) settings.checklists = {wishes_.checklists, kCommandLine};
  if (!wishes_.language.empty()) settings.languages = {{wishes_.language}, kCommandLine};
  if (!wishes_.fail_on.empty()) settings.fail_on = {wishes_.fail_on, kCommandLine};
  return settings;
}

const ChecklistInUse& Project::checklist_for(const checklist::Settings& settings) {
  const Folders& folders = settings.checklists.value;
  std::unique_ptr<ChecklistInUse>& known = checklists_[folders];
  if (known) return *known;
  Expected<ChecklistInUse> loaded = ChecklistInUse::load(folders, false);
  if (!loaded) {
    const checklist::Origin& at = settings.checklists.origin;
    add_error({fmt::format("there is no checklist folder \"{}\"", loaded.error().file), loaded.error().remedy, at.file,
               at.line, at.column});
    loaded = ChecklistInUse::load({}, false);
  }
  for (const Error& error : loaded->errors()) add_error(error);
  known = std::make_unique<ChecklistInUse>(*std::move(loaded));
  return *known;
}

Reviewer Project::reviewer_for(const std::string& path) {
  const checklist::Settings settings = settings_for(path);
  const ChecklistInUse& checklist = checklist_for(settings);
  Configured configured = configure(settings, *checklist);
  for (Error& error : configured.errors) {
    if (error.file == kCommandLine.file) {
      const std::string& config = config_for(path).path;
      error.message += config.empty() ? " for texts without a configuration" : " for the texts of " + config;
    }
    add_error(std::move(error));
  }
  std::vector<checklist::Suppression> suppressions = config_for(path).suppressions_for(path);
  for (Error& error : unknown_checks(suppressions, *checklist)) add_error(std::move(error));
  Options& options = configured.options;
  options.trace = wishes_.trace;
  if (!options.trace.empty() &&
      std::find(options.checks.begin(), options.checks.end(), options.trace) == options.checks.end())
    options.checks.push_back(options.trace);
  Named& named = engines_[key(settings.checklists.value, options)];
  if (!named.engine) {
    named.checks = options.checks;
    named.engine = std::make_unique<Engine>(*checklist, std::move(options), cache_ ? &*cache_ : nullptr);
  }
  const std::string& fail_on = settings.fail_on.value;
  return {named.engine.get(), &named.checks, std::move(suppressions), fail_on.empty() ? "warning" : fail_on};
}

const checklist::Checklist& Project::checklist() {
  if (checklists_.size() == 1) return **checklists_.begin()->second;
  if (!all_) {
    Folders every;
    for (const auto& [folders, loaded] : checklists_)
      for (const std::string& folder : folders)
        if (std::find(every.begin(), every.end(), folder) == every.end()) every.push_back(folder);
    Expected<ChecklistInUse> loaded = ChecklistInUse::load(every, false);
    if (!loaded) return **checklists_.begin()->second;
    all_ = std::make_unique<ChecklistInUse>(*std::move(loaded));
  }
  return **all_;
}

std::vector<checklist::Suppression> Project::suppressions() const {
  std::vector<checklist::Suppression> every;
  for (const auto& [path, config] : configs_)
    every.insert(every.end(), config.suppressions.begin(), config.suppressions.end());
  return every;
}

std::vector<std::string> Project::checks() const {
  std::set<std::string> every;
  for (const auto& [what, named] : engines_) every.insert(named.checks.begin(), named.checks.end());
  return {every.begin(), every.end()};
}

}  // namespace caveat::review
