#include "review/configure.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "checklist/select.h"
#include "text/nearest.h"

namespace caveat::review {
namespace {

using checklist::Origin;

Error at(const Origin& origin, Error error) {
  error.file = origin.file;
  error.line = origin.line;
  error.column = origin.column;
  return error;
}

void read_languages(const checklist::Settings& settings, const checklist::Checklist& checklist, Configured& into) {
  std::vector<std::string> codes;
  for (const checklist::Language& language : checklist.languages) codes.push_back(language.code);
  for (const std::string& code : settings.languages.value) {
    if (std::find(codes.begin(), codes.end(), code) != codes.end()) {
      into.options.languages.push_back(code);
    } else {
      into.errors.push_back(
          at(settings.languages.origin,
             text::unknown("language", code, codes, fmt::format("there are lexicons for {}", fmt::join(codes, ", ")))));
    }
  }
  if (into.options.languages.size() == 1) into.options.language = into.options.languages.front();
}

}  // namespace

std::vector<Error> unknown_checks(const std::vector<checklist::Suppression>& suppressions,
                                  const checklist::Checklist& checklist) {
  std::vector<Error> errors;
  for (const checklist::Suppression& one : suppressions) {
    if (!checklist.check(one.check))
      errors.push_back(at(one.origin, text::unknown("check", one.check, text::ids(checklist.checks),
                                                    "`caveat list checks` names them all")));
  }
  return errors;
}

Configured configure(const checklist::Settings& settings, const checklist::Checklist& checklist) {
  Configured configured;
  read_languages(settings, checklist, configured);
  checklist::Selection selection{settings.profile.value, settings.tags.value, {}};
  if (!selection.profile.empty() && !checklist.profile(selection.profile)) {
    configured.errors.push_back(
        at(settings.profile.origin, text::unknown("profile", selection.profile, text::ids(checklist.profiles),
                                                  "`caveat list profiles` names them all")));
    selection.profile.clear();
  }
  const std::vector<std::string> known = text::ids(checklist.checks);
  std::vector<std::string> off;
  for (const auto& [id, setting] : settings.checks) {
    if (!checklist.check(id)) {
      configured.errors.push_back(
          at(setting.origin, text::unknown("check", id, known, "`caveat list checks` names them all")));
      continue;
    }
    if (setting.value.on) (*setting.value.on ? selection.checks : off).push_back(id);
    if (setting.value.level) configured.options.levels[id] = *setting.value.level;
  }
  // Checks that are turned on run beside a profile, and that is the default one when none was named.
  const bool named = settings.profile.given() || settings.tags.given();
  if (!named && checklist.profile(checklist::kDefaultProfile)) selection.profile = checklist::kDefaultProfile;
  Expected<std::vector<std::string>> chosen = checklist::select(checklist, selection);
  if (!chosen) {
    configured.errors.push_back(
        at(settings.tags.given() ? settings.tags.origin : settings.profile.origin, chosen.error()));
    chosen = known;
  }
  for (const std::string& id : *chosen)
    if (std::find(off.begin(), off.end(), id) == off.end()) configured.options.checks.push_back(id);
  if (configured.options.checks.empty()) {
    configured.errors.push_back(at(settings.checks.begin()->second.origin,
                                   {"every check is turned off", "leave one on, or exclude the text by \"exclude\""}));
    configured.options.checks = *chosen;
  }
  return configured;
}

}  // namespace caveat::review
