// Which checks a profile, tags and names choose.
#include "checklist/select.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <boost/test/unit_test.hpp>

namespace caveat::checklist {
namespace {

Check check(const std::string& id, std::vector<std::string> tags) {
  Check check;
  check.id = id;
  check.tags = std::move(tags);
  return check;
}

Checklist checklist() {
  Checklist checklist;
  checklist.checks = {check("export", {"data-sharing", "cooperation"}), check("insult", {"offences"}), check("own", {}),
                      check("tap", {"surveillance"})};
  checklist.profiles = {{"all", "Everything", {}, {}, {}},
                        {"core", "Core", {"surveillance", "data-sharing"}, {}, {}},
                        {"speech", "Speech", {"expression"}, {"insult"}, {}}};
  return checklist;
}

std::string print(const Expected<std::vector<std::string>>& chosen) {
  return chosen ? fmt::format("{}", fmt::join(*chosen, " ")) : chosen.error().to_string();
}

BOOST_AUTO_TEST_SUITE(checklist_select)

BOOST_AUTO_TEST_CASE(selections) {
  struct Row {
    Selection selection;
    const char* chosen;
  };
  const Row rows[] = {
      {{}, "export own tap"},
      {{"core", {}, {}}, "export own tap"},
      {{"all", {}, {}}, "export insult own tap"},
      {{"speech", {}, {}}, "insult own"},
      {{"speech", {"cooperation"}, {"tap"}}, "export insult own tap"},
      {{"", {"cooperation", "offences"}, {}}, "export insult"},
      {{"", {}, {"tap", "insult"}}, "insult tap"},
      {{"", {"offences"}, {"tap"}}, "insult tap"},
      {{"", {"identity"}, {}},
       "no check of this checklist is chosen; choose another profile or more tags; `caveat list` shows them"},
      {{"cor", {}, {}}, "there is no profile \"cor\"; did you mean \"core\"? `caveat list profiles` names them all"},
      {{"", {"ofences"}, {}},
       "there is no tag \"ofences\"; did you mean \"offences\"? the tags are surveillance, data-sharing, encryption, "
       "retention, expression, offences, identity, cooperation, data-protection-exemptions"},
      {{"all", {}, {"tapp"}}, "there is no check \"tapp\"; did you mean \"tap\"? `caveat list checks` names them all"},
  };
  for (const Row& row : rows) BOOST_TEST(print(select(checklist(), row.selection)) == row.chosen);
}

BOOST_AUTO_TEST_CASE(a_checklist_without_core_runs_whole_by_default) {
  Checklist own = checklist();
  own.profiles.clear();
  BOOST_TEST(print(select(own, {})) == "export insult own tap");
  BOOST_TEST(!select(own, {"core", {}, {}}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
