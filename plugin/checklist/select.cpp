#include "checklist/select.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

#include "checklist/keys.h"
#include "text/contains.h"
#include "text/nearest.h"

namespace caveat::checklist {
namespace {

std::optional<Error> unknown(const char* what, const std::string& given, const std::vector<std::string>& known,
                             const std::string& all) {
  if (text::contains(known, given)) return std::nullopt;
  return text::unknown(what, given, known, all);
}

std::optional<Error> mistake_in(const Selection& selection, const Checklist& checklist) {
  if (!selection.profile.empty()) {
    const auto known = text::ids(checklist.profiles);
    if (auto error = unknown("profile", selection.profile, known, "`caveat list profiles` names them all"))
      return error;
  }
  for (const std::string& tag : selection.tags) {
    const std::string all = fmt::format("the tags are {}", fmt::join(tag_names(), ", "));
    if (auto error = unknown("tag", tag, tag_names(), all)) return error;
  }
  const auto known = text::ids(checklist.checks);
  for (const std::string& id : selection.checks)
    if (auto error = unknown("check", id, known, "`caveat list checks` names them all")) return error;
  return std::nullopt;
}

bool shares(const std::vector<std::string>& tags, const Check& check) {
  return std::any_of(check.tags.begin(), check.tags.end(),
                     [&](const std::string& tag) { return text::contains(tags, tag); });
}

bool takes(const Profile& profile, const Check& check) {
  if (profile.tags.empty() && profile.checks.empty()) return true;
  return check.tags.empty() || shares(profile.tags, check) || text::contains(profile.checks, check.id);
}

}  // namespace

Expected<std::vector<std::string>> select(const Checklist& checklist, Selection selection) {
  if (auto mistake = mistake_in(selection, checklist)) return *mistake;
  if (selection.empty()) selection.profile = kDefaultProfile;
  const Profile* profile = checklist.profile(selection.profile);
  const bool every = !profile && selection.tags.empty() && selection.checks.empty();
  std::vector<std::string> chosen;
  for (const Check& check : checklist.checks) {
    if (every || (profile && takes(*profile, check)) || shares(selection.tags, check) ||
        text::contains(selection.checks, check.id))
      chosen.push_back(check.id);
  }
  if (!chosen.empty()) return chosen;
  return Error{"no check of this checklist is chosen", "choose another profile or more tags; `caveat list` shows them"};
}

}  // namespace caveat::checklist
