#include "checklist/config.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace caveat::checklist {
namespace {

namespace fs = std::filesystem;

fs::path absolute(const std::string& path) {
  std::error_code failed;
  const fs::path whole = fs::absolute(path, failed).lexically_normal();
  return whole.has_filename() ? whole : whole.parent_path();
}

using Pieces = std::vector<std::string_view>;

Pieces split(std::string_view path) {
  Pieces pieces;
  while (!path.empty()) {
    const size_t slash = std::min(path.find('/'), path.size());
    if (slash > 0) pieces.push_back(path.substr(0, slash));
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return pieces;
}

// Whether `glob` fits `subject` piece by piece, where a piece for which star() holds fits any number of them. Tries the
// last star again, which is enough: what earlier ones took never has to be given back.
template <typename Glob, typename Subject, typename Star, typename Fits>
bool fits_with_stars(const Glob& glob, const Subject& subject, bool prefix_is_enough, Star star, Fits fits) {
  constexpr size_t kNone = -1;
  size_t g = 0, s = 0, last_star = kNone, retry = 0;
  while (s < subject.size()) {
    if (g < glob.size() && star(glob[g])) {
      last_star = g++;
      retry = s;
    } else if (g < glob.size() && fits(glob[g], subject[s])) {
      ++g;
      ++s;
    } else if (g == glob.size() && prefix_is_enough) {
      return true;
    } else if (last_star != kNone) {
      g = last_star + 1;
      s = ++retry;
    } else {
      return false;
    }
  }
  while (g < glob.size() && star(glob[g])) ++g;
  return g == glob.size();
}

bool name_matches(std::string_view glob, std::string_view name) {
  return fits_with_stars(
      glob, name, false, [](char c) { return c == '*'; }, [](char a, char b) { return a == '?' || a == b; });
}

}  // namespace

bool glob_matches(std::string_view glob, std::string_view path) {
  while (glob.starts_with("./")) glob.remove_prefix(2);
  Pieces pieces = split(glob);
  if (pieces.empty()) return false;
  if (pieces.size() == 1 && !glob.starts_with('/')) pieces.insert(pieces.begin(), "**");
  // A glob that is used up before the path names a folder, and so all that is in it.
  return fits_with_stars(
      pieces, split(path), true, [](std::string_view piece) { return piece == "**"; }, name_matches);
}

void Settings::put(const Settings& other) {
  const auto take = [](auto& mine, const auto& theirs) {
    if (theirs.given()) mine = theirs;
  };
  take(profile, other.profile);
  take(tags, other.tags);
  take(checklists, other.checklists);
  take(languages, other.languages);
  take(fail_on, other.fail_on);
  for (const auto& [id, setting] : other.checks) checks[id] = setting;
}

bool Config::any(const std::vector<std::string>& globs, const std::string& file) const {
  const std::string inside = absolute(file).lexically_relative(folder).generic_string();
  if (inside.starts_with("..")) return false;
  return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return glob_matches(glob, inside); });
}

Settings Config::settings_for(const std::string& file) const {
  Settings held = settings;
  for (const Override& one : overrides)
    if (any(one.files, file)) held.put(one.settings);
  return held;
}

std::vector<Suppression> Config::suppressions_for(const std::string& file) const {
  std::vector<Suppression> found;
  for (const Suppression& one : suppressions)
    if (one.files.empty() || any(one.files, file)) found.push_back(one);
  return found;
}

bool Config::excludes(const std::string& file) const { return any(exclude, file); }

std::optional<bool> Config::includes(const std::string& file) const {
  if (include.empty()) return std::nullopt;
  return any(include, file);
}

std::string find_config(const std::string& file) {
  std::error_code failed;
  fs::path folder = absolute(file);
  if (!fs::is_directory(folder, failed)) folder = folder.parent_path();
  for (;; folder = folder.parent_path()) {
    const fs::path candidate = folder / kConfigName;
    if (fs::is_regular_file(candidate, failed)) {
      const fs::path near = candidate.lexically_proximate(fs::current_path(failed));
      return (near.native().size() < candidate.native().size() ? near : candidate).generic_string();
    }
    if (folder == folder.parent_path()) return {};
  }
}

}  // namespace caveat::checklist
