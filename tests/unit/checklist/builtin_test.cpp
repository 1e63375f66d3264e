// What every built-in entry owes its readers, beyond what the loader asks.
#include "checklist/builtin.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

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

BOOST_AUTO_TEST_CASE(every_citation_is_used_and_can_be_looked_up) {
  std::set<std::string> used;
  for (const Check& check : builtin_full().checks)
    for (const CitationUse& use : check.citations) used.insert(use.id);
  const std::regex address("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#][!-~]*)?");
  for (const Citation& citation : builtin_full().citations) {
    BOOST_TEST(used.contains(citation.id), citation.id << " is cited by no check");
    BOOST_TEST(std::regex_match(citation.url, address), citation.id << " has the address \"" << citation.url << "\"");
    BOOST_TEST(!citation.title.empty(), citation.id << " has no title");
    BOOST_TEST(!citation.author.empty(), citation.id << " has no author");
    BOOST_TEST(!citation.year.empty(), citation.id << " has no year");
    BOOST_TEST(!citation.kind.empty(), citation.id << " is of no kind");
  }
}

BOOST_AUTO_TEST_CASE(the_standards_that_every_reader_expects) {
  const std::pair<const char*, const char*> expected[] = {
      {"International Covenant on Civil and Political Rights", "1966"},
      {"General Comment No. 16", "1988"},
      {"General comment No. 34", "2011"},
      {"International Principles on the Application of Human Rights to Communications Surveillance", "2013"},
      {"The right to privacy in the digital age (A/HRC/27/37)", "2014"},
      {"The right to privacy in the digital age (A/HRC/39/29)", "2018"},
      {"the right to privacy in the digital age (2022) (A/HRC/51/17)", "2022"},
      {"Convention for the Protection of Human Rights and Fundamental Freedoms", "1950"},
      {"Klass and Others v. Germany", "1978"},
      {"Weber and Saravia v. Germany", "2006"},
      {"Roman Zakharov v. Russia", "2015"},
      {"Szabó and Vissy v. Hungary", "2016"},
      {"Big Brother Watch and Others v. the United Kingdom", "2021"},
      {"Centrum för rättvisa v. Sweden", "2021"},
      {"Ekimdzhiev and Others v. Bulgaria", "2022"},
      {"Podchasov v. Russia", "2024"},
      {"Digital Rights Ireland", "2014"},
      {"Tele2 Sverige AB", "2016"},
      {"Maximillian Schrems v Data Protection Commissioner", "2015"},
      {"Data Protection Commissioner v Facebook Ireland Ltd and Maximillian Schrems", "2020"},
      {"La Quadrature du Net and Others", "2020"},
      {"Prokuratuur", "2021"},
      {"Convention 108+", "2018"},
      {"Tshwane Principles", "2013"},
  };
  const std::vector<Citation>& citations = builtin_full().citations;
  for (const auto& [title, year] : expected)
    BOOST_TEST(std::any_of(citations.begin(), citations.end(),
                           [&, title = title, year = year](const Citation& one) {
                             return one.title.find(title) != std::string::npos && one.year == year;
                           }),
               title << " (" << year << ") is not there");
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
