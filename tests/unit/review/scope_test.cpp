// Which provisions speak for a power, over texts of our own with the built-in checklist.
#include <boost/test/unit_test.hpp>
#include <string>

#include "checklist/builtin.h"
#include "document/document.h"
#include "review/engine.h"

namespace caveat::review {
namespace {

// "error prior-judicial-authorisation=missing" and so on of the one finding of a check; "" when there is none.
std::string status(const std::string& text, const std::string& check, const std::string& safeguard) {
  const Engine engine(checklist::builtin(), {});
  const Review review = engine.review(*document::read("bill.txt", text));
  for (const Finding& finding : review.findings) {
    if (finding.check != check) continue;
    for (const SafeguardStatus& one : finding.safeguards) {
      if (one.id != safeguard) continue;
      return one.status == Strength::present ? "present" : one.status == Strength::weak ? "weak" : "missing";
    }
    return "not asked";
  }
  return "";
}

const std::string kPower =
    "Article 2\nCollection\n\nThe competent authorities may collect or record traffic data in real time.";
const std::string kJudge =
    "No measure under this article may be carried out unless a judge has issued a warrant in advance.";

struct Row {
  const char* name;
  std::string text;
  const char* expected;
};

const std::string kBegin = "Article 1\nTitle\n\nThis is the Act on data of the Republic.\n\n";

const Row kRows[] = {
    {"nothing says so", kBegin + kPower, "missing"},
    {"the same article", kBegin + kPower + " " + kJudge, "present"},
    {"another article that nobody links", kBegin + kPower + "\n\nArticle 3\nSearch\n\n" + kJudge, "missing"},
    {"expressly subject to it",
     kBegin + "Article 2\nCollection\n\n1. The competent authorities may collect or record traffic data in real "
              "time.\n\n2. The "
              "powers in this article are subject to article 3.\n\nArticle 3\nWarrants\n\nNo measure may be carried "
              "out unless a "
              "judge has issued a warrant in advance.",
     "present"},
    {"a provision that covers it",
     kBegin + kPower +
         "\n\nArticle 3\nWarrants\n\nThe powers in article 2 may be exercised only under a warrant that a judge has "
         "issued "
         "in advance.",
     "present"},
    {"notwithstanding cuts it off",
     kBegin + "Article 2\nCollection\n\nNotwithstanding article 3, the competent authorities may collect or record "
              "traffic data "
              "in real time.\n\nArticle 3\nWarrants\n\nThe powers in article 2 may be exercised only under a warrant "
              "that a judge "
              "has issued in advance.",
     "missing"},
    {"given without it, whatever stands beside it",
     kBegin + "Article 2\nCollection\n\n1. The competent authorities may, without a warrant, collect or record traffic "
              "data in real time.\n\n2. Any other measure needs a warrant issued by a judge in advance.",
     "missing"},
    {"only a definition",
     kBegin + "Article 2\nCollection\n\n1. The competent authorities may collect or record traffic data in real "
              "time.\n\n2. In this article, “judicial measure” means one for which a judge has issued a warrant in "
              "advance.",
     "missing"},
    {"a note says nothing", kBegin + kPower + "\n\nNote: " + kJudge, "missing"},
    {"the section that was broken says nothing",
     kBegin +
         "Article 2\nCollection\n\nThe competent authorities may collect or record traffic data in real time where an "
         "offence under article 3 was committed.\n\nArticle 3\nEavesdropping\n\nNobody shall eavesdrop unless a judge "
         "has issued a warrant in advance.",
     "missing"},
    {"the section that it names as its condition does",
     kBegin +
         "Article 2\nCollection\n\nThe competent authorities may collect or record traffic data in real time as "
         "article "
         "3 provides.\n\nArticle 3\nWarrants\n\nNo measure may be carried out unless a judge has issued a warrant in "
         "advance.",
     "present"},
    {"a schedule is judged by its own division",
     kBegin +
         "Article 2\nFees\n\nA fee is paid.\n\nSCHEDULE\n\nPart 1\n\n1. The competent authorities may collect or "
         "record traffic data in real time.\n\nPart 2\n\n2. No lease may be registered unless a judge has issued a "
         "warrant in advance.",
     "missing"},
    {"left to domestic law",
     kBegin +
         "Article 2\nCollection\n\nThe competent authorities may collect or record traffic data in real time, where "
         "appropriate under a warrant issued by a judge in accordance with domestic law.",
     "weak"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(scope)

BOOST_AUTO_TEST_CASE(a_safeguard_counts_where_it_reaches) {
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.name) {
      BOOST_TEST(status(row.text, "realtime-traffic-data", "prior-judicial-authorisation") == row.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_gives_no_power_is_not_found) {
  for (const char* text : {"Nothing in this Act authorises the police to collect or record traffic data in real time.",
                           "Any person who collects traffic data in real time commits an offence.",
                           "\"Interception\" means to collect or record traffic data in real time."}) {
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(status(kBegin + "Article 2\nCollection\n\n" + text, "realtime-traffic-data",
                        "prior-judicial-authorisation") == "");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::review
