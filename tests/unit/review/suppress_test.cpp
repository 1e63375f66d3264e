// What comments and the configuration suppress, and what is said about those that do not.
#include "review/suppress.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "checklist/builtin.h"
#include "document/document.h"

namespace caveat::review {
namespace {

const std::string kHead = "# Act\n\n1. Title\n\nThis Act may be cited as the Act.\n\n";
const std::string kRetain =
    "5. Keeping\n\n(1) Every provider shall retain the traffic data of all its subscribers for two years.\n\n";
const std::string kProduce =
    "6. Handing over\n\n(1) The Director may order any person to produce stored computer data.\n";

Review review_of(const std::string& text, const std::vector<checklist::Suppression>& accepted = {}) {
  const Engine engine(checklist::builtin(), {{"blanket-data-retention", "production-order"}, "en", {}});
  return engine.review(*document::read("bill.md", text), accepted);
}

// Findings by check and line: "-" before one that is suppressed; then problems.
std::string print(const Review& review) {
  std::string all;
  for (const Finding& finding : review.findings) {
    all += (all.empty() ? "" : " ") + std::string(finding.suppressed ? "-" : "") + finding.check;
    if (finding.suppressed)
      all += "(" + finding.suppressed->reason + ":" + std::to_string(finding.suppressed->line) + ")";
  }
  for (const Problem& problem : review.problems) all += "\n" + std::to_string(problem.line) + ": " + problem.message;
  return all;
}

BOOST_AUTO_TEST_SUITE(suppressions)

BOOST_AUTO_TEST_CASE(comments) {
  struct Row {
    std::string text;
    std::string found;
  };
  const std::string ignore = "<!-- caveat: ignore blanket-data-retention -- known -->";
  const Row rows[] = {
      {kHead + kRetain + kProduce, "blanket-data-retention production-order"},
      {kHead + ignore + "\n" + kRetain + kProduce, "-blanket-data-retention(known:7) production-order"},
      {kHead + ignore + "\n\n" + kRetain + kProduce, "-blanket-data-retention(known:7) production-order"},
      {kHead + "5. Keeping\n\n" + ignore +
           "\n(1) Every provider shall retain the traffic data of all its subscribers.\n\n",
       "-blanket-data-retention(known:9)"},
      {kHead + "5. Keeping\n\n(1) Every provider shall retain the traffic data of all its subscribers. " + ignore +
           "\n",
       "-blanket-data-retention(known:9)"},
      {ignore + "\n" + kHead + kRetain + kProduce, "-blanket-data-retention(known:1) production-order"},
      {kHead + "<!-- caveat: ignore production-order, blanket-data-retention — known -->\n" + kRetain,
       "-blanket-data-retention(known:7)\n7: the suppression of \"production-order\" is not needed: it covers no such "
       "finding; take it out"},
      {kHead + kRetain + ignore + "\n" + kProduce,
       "blanket-data-retention production-order\n11: the suppression of \"blanket-data-retention\" is not needed: it "
       "covers no such finding; take it out"},
      {kHead + "<!-- caveat: ignore blanket-data-retention -->\n" + kRetain,
       "blanket-data-retention\n7: \"blanket-data-retention\" is not suppressed, because no reason is given; write "
       "\"caveat: ignore blanket-data-retention -- reason\""},
      {kHead + "<!-- caveat: ignore blanket-retention -- known -->\n" + kRetain,
       "blanket-data-retention\n7: there is no check \"blanket-retention\"; did you mean \"blanket-data-retention\"? "
       "`caveat "
       "list checks` names them all"},
      {kHead + "<!-- caveat: ignore -- known -->\n" + kRetain,
       "blanket-data-retention\n7: \"caveat: ignore\" names no check; write \"caveat: ignore CHECK -- reason\""},
      {kHead + "<!-- caveat: skip blanket-data-retention -- known -->\n" + kRetain,
       "blanket-data-retention\n7: caveat knows no \"skip\" in a comment; write \"caveat: ignore CHECK -- reason\""},
      {kHead + "<!-- caveat: ignore blanket-data-retention -- -->\n" + kRetain,
       "blanket-data-retention\n7: \"blanket-data-retention\" is not suppressed, because no reason is given; write "
       "\"caveat: ignore blanket-data-retention -- reason\""},
      {kHead + "<!-- caveat: ignore blanket-data-retention: the committee knows -->\n" + kRetain,
       "blanket-data-retention\n7: \"blanket-data-retention\" is not suppressed, because \":\" stands where \"--\" "
       "should; write \"caveat: ignore blanket-data-retention -- the committee knows\""},
      {kHead + "<!-- caveat: ignore blanket-data-retention - known -->\n" + kRetain,
       "blanket-data-retention\n7: \"blanket-data-retention\" is not suppressed, because \"-\" stands where \"--\" "
       "should; write \"caveat: ignore blanket-data-retention -- known\""},
      {kHead + "<!-- caveat: ignore blanket-data-retention -- known: see the report -->\n" + kRetain,
       "-blanket-data-retention(known: see the report:7)"},
      // At the end there is nothing that it could cover.
      {kHead + kRetain + ignore + "\n",
       "blanket-data-retention\n11: the suppression of \"blanket-data-retention\" is not needed: it covers no such "
       "finding; take it out"},
      // Of a check that did not run nothing is said.
      {kHead + "<!-- caveat: ignore government-hacking -- known -->\n" + kRetain, "blanket-data-retention"},
      {kHead + "<!-- caveat:\n  ignore blanket-data-retention\n  -- known -->\n" + kRetain,
       "-blanket-data-retention(known:7)"},
  };
  for (const Row& row : rows) BOOST_TEST(print(review_of(row.text)) == row.found, row.text);
}

BOOST_AUTO_TEST_CASE(a_format_without_comments_has_none) {
  const Engine engine(checklist::builtin(), {{"production-order"}, "en", {}});
  const Review review = engine.review(
      *document::read("bill.txt", "<!-- caveat: ignore production-order -- known -->\n" + kHead + kProduce));
  BOOST_TEST(
      print(review) ==
      "production-order\n1: this suppresses nothing, because a text of this format cannot carry comments; write it "
      "under \"suppressions\" in .caveat.yaml");
}

BOOST_AUTO_TEST_CASE(configuration) {
  struct Row {
    checklist::Suppression suppression;
    std::string found;
  };
  const auto suppression = [](const char* provision, const char* expires = "") {
    checklist::Suppression one;
    one.check = "blanket-data-retention";
    one.provision = provision;
    one.reason = "known";
    one.expires = expires;
    one.origin = {"config", 9, 5};
    return one;
  };
  const std::string on = "-blanket-data-retention(known:9) production-order",
                    off = "blanket-data-retention production-order";
  const Row rows[] = {
      {suppression(""), on},
      {suppression("sec_5"), on},
      {suppression("sec_5__subsec_1"), off},
      {suppression("Section 5"), on},
      {suppression("section 5(1)"), on},
      {suppression("5(1)"), on},
      {suppression("5"), on},
      {suppression("Article 5"), off},
      {suppression("5(2)"), off},
      {suppression("6"), off},
      {suppression("", "2999-12-31"), on},
      {suppression("5", "2001-01-31"),
       off + "\n9: the suppression of \"blanket-data-retention\" ended on 2001-01-31; look at the "
             "finding again, then set a new date or take the suppression out"},
      {suppression("6", "2001-01-31"), off},
  };
  for (const Row& row : rows)
    BOOST_TEST(print(review_of(kHead + kRetain + kProduce, {row.suppression})) == row.found, row.suppression.provision);
}

BOOST_AUTO_TEST_CASE(levels_change_what_lacks_something_and_leave_notes) {
  Options options{{"production-order"}, "en", {}};
  for (const Level level : {Level::note, Level::warning, Level::error}) {
    options.levels = {{"production-order", level}};
    const Review review = Engine(checklist::builtin(), options).review(*document::read("bill.md", kHead + kProduce));
    BOOST_REQUIRE(review.findings.size() == 1u);
    BOOST_TEST((review.findings[0].level == level));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::review
