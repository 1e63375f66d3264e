// From what a configuration says to the options of the engine.
#include "review/configure.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <boost/test/unit_test.hpp>

namespace caveat::review {
namespace {

checklist::Checklist checklist() {
  checklist::Checklist checklist;
  for (const auto& [id, tag] : {std::pair("export", "data-sharing"), {"insult", "offences"}, {"tap", "surveillance"}}) {
    checklist::Check check;
    check.id = id;
    check.tags = {tag};
    checklist.checks.push_back(check);
  }
  checklist.profiles = {{"core", "Core", {"surveillance", "data-sharing"}, {}, {}}, {"all", "All", {}, {}, {}}};
  checklist::Language language;
  language.code = "en";
  checklist.languages = {language};
  return checklist;
}

using checklist::CheckSetting;
using checklist::Origin;
using checklist::Settings;

const Origin kAt{"config", 3, 4};

std::string print(const Settings& settings) {
  const Configured configured = configure(settings, checklist());
  std::string all = fmt::format("{}", fmt::join(configured.options.checks, " "));
  if (!configured.options.language.empty()) all += " in " + configured.options.language;
  for (const auto& [id, level] : configured.options.levels) all += fmt::format(" {}={}", id, static_cast<int>(level));
  for (const Error& error : configured.errors) all += "\n" + error.to_string();
  return all;
}

Settings with(const std::string& profile, const std::vector<std::string>& tags,
              const std::map<std::string, CheckSetting>& checks) {
  Settings settings;
  if (!profile.empty()) settings.profile = {profile, kAt};
  if (!tags.empty()) settings.tags = {tags, kAt};
  for (const auto& [id, setting] : checks) settings.checks[id] = {setting, kAt};
  return settings;
}

BOOST_AUTO_TEST_SUITE(configure_settings)

BOOST_AUTO_TEST_CASE(checks_that_run) {
  struct Row {
    Settings settings;
    const char* options;
  };
  const CheckSetting on{true, {}}, off{false, {}}, error{true, Level::error}, only_level{{}, Level::note};
  const Row rows[] = {
      {{}, "export tap"},
      {with("all", {}, {}), "export insult tap"},
      {with("", {"offences"}, {}), "insult"},
      {with("", {}, {{"insult", on}}), "export insult tap"},
      {with("", {}, {{"insult", error}, {"tap", off}}), "export insult insult=2"},
      {with("", {}, {{"insult", only_level}}), "export tap insult=0"},
      {with("", {"offences"}, {{"tap", on}}), "insult tap"},
      {with("al", {}, {}), "export tap\nconfig:3:4: there is no profile \"al\"; did you mean \"all\"? `caveat list profiles` names them all"},
      {with("", {}, {{"tapp", on}}), "export tap\nconfig:3:4: there is no check \"tapp\"; did you mean \"tap\"? `caveat list checks` names them all"},
      {with("", {"offences"}, {{"insult", off}}),
       "insult\nconfig:3:4: every check is turned off; leave one on, or exclude the text by \"exclude\""},
      {with("", {"identity"}, {}),
       "export insult tap\nconfig:3:4: no check of this checklist is chosen; choose another profile or more tags; "
       "`caveat list` shows them"},
  };
  for (const Row& row : rows) BOOST_TEST(print(row.settings) == row.options);
}

BOOST_AUTO_TEST_CASE(languages) {
  Settings settings;
  settings.languages = {{"en"}, kAt};
  BOOST_TEST(print(settings) == "export tap in en");
  settings.languages = {{"eng"}, kAt};
  BOOST_TEST(print(settings) == "export tap\nconfig:3:4: there is no language \"eng\"; did you mean \"en\"? there are lexicons for en");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::review
