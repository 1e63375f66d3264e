// What every built-in entry owes its readers, beyond what the loader asks.
#include "checklist/builtin.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "checklist/select.h"

namespace caveat::checklist {
namespace {

constexpr size_t kLeastExamples = 3;

BOOST_AUTO_TEST_SUITE(checklist_builtin)

BOOST_AUTO_TEST_CASE(the_two_archives_agree) {
  BOOST_REQUIRE(!builtin().checks.empty());
  BOOST_REQUIRE(builtin().checks.size() == builtin_full().checks.size());
  BOOST_TEST(builtin().safeguards.size() == builtin_full().safeguards.size());
  for (const Check& check : builtin().checks) {
    BOOST_TEST(check.flag.empty());
    BOOST_REQUIRE(builtin_full().check(check.id));
    BOOST_TEST(builtin_full().check(check.id)->title == check.title);
  }
}

BOOST_AUTO_TEST_CASE(no_path_of_the_building_machine) {
  for (const Check& check : builtin_full().checks)
    BOOST_TEST(check.origin.file == "checklists/powers/" + check.id + ".yaml");
}

BOOST_AUTO_TEST_CASE(every_check_cites_a_critique_and_a_standard) {
  for (const Check& check : builtin_full().checks) {
    std::set<std::string> ids, kinds;
    for (const CitationUse& use : check.citations) {
      const Citation* citation = builtin_full().citation(use.id);
      BOOST_REQUIRE_MESSAGE(citation, check.id << " cites " << use.id);
      BOOST_TEST(!use.passage.empty(), check.id << " does not say what " << use.id << " says");
      ids.insert(use.id);
      kinds.insert(citation->kind);
    }
    BOOST_TEST(ids.size() >= 2, check.id << " needs two citations");
    BOOST_TEST(kinds.contains("critique"), check.id << " cites no critique");
    BOOST_TEST((kinds.contains("standard") || kinds.contains("judgment")),
               check.id << " cites no standard or judgment");
  }
}

BOOST_AUTO_TEST_CASE(every_check_has_examples) {
  for (const Check& check : builtin_full().checks) {
    BOOST_TEST(check.flag.size() >= kLeastExamples, check.id << " needs " << kLeastExamples << " texts to flag");
    BOOST_TEST(check.pass.size() >= kLeastExamples, check.id << " needs " << kLeastExamples << " near misses");
  }
}

BOOST_AUTO_TEST_CASE(every_check_is_in_some_profile_by_its_tags) {
  for (const Check& check : builtin().checks) BOOST_TEST(!check.tags.empty(), check.id << " has no tags");
  BOOST_REQUIRE(builtin().profile(kDefaultProfile));
  for (const Profile& profile : builtin().profiles)
    BOOST_TEST(bool(select(builtin(), {profile.id, {}, {}})), profile.id << " takes no check");
  BOOST_TEST(select(builtin(), {"all", {}, {}})->size() == builtin().checks.size());
}

BOOST_AUTO_TEST_CASE(the_first_language_is_the_one_examples_are_in) {
  BOOST_REQUIRE(!builtin().languages.empty());
  BOOST_TEST(builtin().languages.front().code == "en");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
