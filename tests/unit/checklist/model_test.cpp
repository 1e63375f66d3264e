#include <boost/test/unit_test.hpp>

#include "checklist/archive.h"
#include "checklist/print.h"
#include "folder.h"

namespace caveat::checklist {
namespace {

using testing::print;

const char* const kPrinted =
    R"(language en English stems english; frequent the of; light the any; thirty = 30; two = 2; day = 1 days; month = 30 days
  object any-data: data / {traffic-data} records
  actor authority: authority / inspector
  action collect: collect
  actor court: court|judge
  modal exception: unless
  action order: order
  object traffic-data: traffic data
language aa Another stems ; frequent ka; light 
safeguard judge "A judge decides" reaches unit
  why: Independence.
  ask: Only a judge may order it.
  present: force power|duty; bearer court; action order
  weak: says exception
  present in (us): The judge may order it. -- a judge
  not in (us): The court sits. -- sitting
citation court-2019 (judgment, legal_case): High Court, "Roe v. State", 2019, http://example.org/roe?x=1
citation group-2020 (critique, webpage): The Group, Jo Roe, "What is wrong", 2020, https://example.org/wrong
check traffic "Traffic data" warning [surveillance]
  why: It shows a life.
  ask: Ask a judge.
  when: force power|duty; bearer authority; action collect; object traffic-data; phrases in en metadata of .. users; unless exception; at most note
  when: powers traffic; lacking judge
  unless: says exception
  needs: judge present
  needs: judge weak, at most weak, error when missing
  cites: group-2020 (the second part)
  cites: court-2019 ()
  flag (treaty): 1. The authority may collect traffic data. -- a power
  pass (civil-law, en): 1. The court sits. -- sitting
)";

BOOST_AUTO_TEST_SUITE(checklist_model)

BOOST_AUTO_TEST_CASE(a_good_folder_is_read_whole) {
  const Loaded loaded = load_files(testing::good_folder());
  BOOST_TEST(print(loaded.errors) == "");
  BOOST_TEST(to_string(loaded.checklist) == kPrinted);
}

BOOST_AUTO_TEST_CASE(an_archive_gives_the_same_back) {
  const Checklist checklist = load_files(testing::good_folder()).checklist;
  const std::string bytes = to_archive(checklist);
  const Checklist back = from_archive(bytes);
  BOOST_TEST(to_string(back) == to_string(checklist));
  BOOST_TEST(back.check("traffic")->origin.file == "powers/traffic.yaml");
  BOOST_TEST(back.check("traffic")->when[1].origin.line == 14);
}

BOOST_AUTO_TEST_CASE(the_short_archive_lacks_only_examples) {
  const Checklist brief = for_reviews(load_files(testing::good_folder()).checklist);
  const std::string printed = to_string(brief);
  BOOST_TEST(printed.find("because") == std::string::npos);
  BOOST_TEST(printed.find("  flag (") == std::string::npos);
  BOOST_TEST(printed.find("  not in (") == std::string::npos);
  BOOST_TEST(printed.find("  cites: group-2020 (the second part)\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(entries_are_found_by_id) {
  const Checklist checklist = load_files(testing::good_folder()).checklist;
  BOOST_TEST(checklist.check("traffic")->title == "Traffic data");
  BOOST_TEST(checklist.safeguard("judge")->title == "A judge decides");
  BOOST_TEST(checklist.citation("court-2019")->kind == "judgment");
  BOOST_TEST(checklist.check("judge") == nullptr);
  BOOST_TEST(checklist.safeguard("") == nullptr);
  BOOST_TEST(checklist.citation("court-2018") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
