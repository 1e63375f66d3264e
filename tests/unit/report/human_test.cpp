#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "report/fixture.h"
#include "report/human_finding.h"
#include "report/table.h"
#include "report/writer.h"
#include "text/unicode.h"

BOOST_AUTO_TEST_SUITE(human)

using namespace caveat;
using namespace caveat::report;

std::string written(const std::vector<review::Review>& reviews, Screen screen, bool quiet = false) {
  static const checklist::Checklist checklist = test::small_checklist();
  std::ostringstream out;
  const auto writer = format_named("human")->make(out, {&checklist, "1.2.3", {}, screen, quiet});
  Outcome outcome;
  writer->begin();
  for (const review::Review& review : reviews) {
    outcome.totals.add(review);
    writer->add(review);
  }
  writer->end(outcome);
  return out.str();
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

BOOST_AUTO_TEST_CASE(a_whole_text) {
  BOOST_TEST(written({test::small_review()}, {false, true, 80}) ==
             R"(bills/small bill.txt                      text, English, 2 articles and sections
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

Article 7 – Production of data
────────────────────────────────────────────────────────────────────────────────
  error  Production order, by “The Director”
  Chapter II › Article 7 › paragraph 1 › (a)
  bills/small bill.txt:4:8  production-order

      (1) The Director may, by notice, require a service provider: (a) to hand
                                                                          ^^^^
      over stored data, including “drafts”, that it holds; and
      ^^^^^^^^^^^^^^^^

    ✗ missing    prior judicial authorisation
    ~ weak       time limits: “for as long as necessary”, Article 7(1)(b).
                 Weakened by “as necessary”.
    ✓ present    independent oversight: “within 30 days”, Article 8
      ask for    Only a judge may order it.
      sources    EFF 2024 · A v. B 2015

  warning  Secrecy order
  Chapter II › Article 7 › paragraph 1 › (b)   bills/small bill.txt:5:8  secrecy

      (1) The Director may, by notice, require a service provider: (b) to keep
                                                                          ^^^^
      the notice secret for as long as necessary.
      ^^^^^^^^^^^^^^^^^

    ~ weak       time limits: “for as long as necessary”, Article 7(1)(b).
                 Weakened by “as necessary”.

Article 8 – Review
────────────────────────────────────────────────────────────────────────────────
  ✓ Production order (bills/small bill.txt:8:18): has prior judicial
    authorisation, time limits, independent oversight. Check that they are
    enough.

────────────────────────────────────────────────────────────────────────────────
                        a b c
  Production order (2)  ✗ ~ ✓
  Secrecy order         · ~ ·

  a Prior judicial authorisation   b Time limits   c Independent oversight

  ✓ present   ~ weak   ✗ missing   · not asked of this power; where a power is
  given more than once, the worst counts

  1 error, 1 warning, 1 note
)");
}

BOOST_AUTO_TEST_CASE(ascii_where_the_locale_has_no_more) {
  const std::string text = written({test::small_review()}, {false, false, 80});
  BOOST_TEST(has(text, "x missing"));
  BOOST_TEST(has(text, "+ present"));
  BOOST_TEST(has(text, "Chapter II > Article 7"));
  BOOST_TEST(has(text, "\"drafts\""));
  BOOST_TEST(std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; }));
}

BOOST_AUTO_TEST_CASE(colour_underlines_and_needs_no_carets) {
  const std::string text = written({test::small_review()}, {true, true, 100});
  BOOST_TEST(has(text, "\033[1;4mhand over stored"));
  BOOST_TEST(has(text, "\033[1;31merror\033[0m"));
  BOOST_TEST(!has(text, "^^"));
}

BOOST_AUTO_TEST_CASE(no_line_is_wider_than_the_screen) {
  for (const unsigned width : {40u, 57u, 80u, 100u, 200u}) {
    std::istringstream lines(written({test::small_review(), test::small_review("/a/b.txt")}, {false, true, width}));
    std::string line;
    while (std::getline(lines, line)) BOOST_TEST(text::display_width(line) <= width, line << " at " << width);
  }
}

BOOST_AUTO_TEST_CASE(control_characters_of_a_text_never_reach_the_terminal) {
  review::Review review = test::small_review("evil\033[2Jname.txt");
  review.notes = {"read \u202Eas\x07 text"};
  for (char& c : review.document.text) {
    if (c == 'h') c = '\033';
  }
  const std::string text = written({review}, {false, true, 100});
  BOOST_TEST(!has(text, "\033"));
  BOOST_TEST(!has(text, "\x07"));
  BOOST_TEST(!has(text, "\u202E"));
  BOOST_TEST(has(text, "evil [2Jname.txt"));
}

BOOST_AUTO_TEST_CASE(advice_is_given_once_for_each_check) {
  review::Review review = test::small_review();
  review.findings[2] = review.findings[0];
  review.findings[2].unit = review.findings[2].provision = 6;
  const std::string text = written({review}, {false, true, 100});
  BOOST_TEST(text.find("Only a judge") == text.rfind("Only a judge"));
  BOOST_TEST(has(text, "ask for    as at Article 7 above"));
}

BOOST_AUTO_TEST_CASE(quiet_is_findings_only) {
  review::Review nothing = test::small_review("nothing.txt");
  nothing.findings.clear();
  review::Review review = test::small_review("some.txt");
  review.notes = {"a note"};
  const std::string quiet = written({nothing, review}, {false, true, 100}, true);
  BOOST_TEST(!has(quiet, "nothing.txt"));
  BOOST_TEST(!has(quiet, "a note"));
  BOOST_TEST(!has(quiet, "1 error"));
  BOOST_TEST(has(quiet, "error  Production order"));
  const std::string loud = written({nothing, review}, {false, true, 100});
  BOOST_TEST(has(loud, "Nothing found"));
  BOOST_TEST(has(loud, "note  a note"));
  BOOST_TEST(has(loud, "1 error, 1 warning, 1 note in 2 texts"));
}

BOOST_AUTO_TEST_CASE(a_finding_without_safeguards_shows_its_message) {
  review::Review review = test::small_review();
  review.findings.resize(1);
  review.findings[0].safeguards.clear();
  BOOST_TEST(has(written({review}, {false, true, 100}), "\n      Production order by “Director”. Missing:"));
}

BOOST_AUTO_TEST_CASE(a_table_with_more_columns_than_fit_is_split) {
  checklist::Checklist checklist;
  review::Finding finding;
  finding.check = "x";
  for (int i = 0; i < 35; ++i) {
    checklist::Safeguard safeguard;
    safeguard.id = safeguard.title = "safeguard " + std::to_string(i);
    checklist.safeguards.push_back(safeguard);
    finding.safeguards.push_back(
        {safeguard.id, i % 2 ? review::Strength::weak : review::Strength::missing, std::nullopt, ""});
  }
  std::ostringstream out;
  Page page(out, {false, true, 40});
  print_table(page, summarise({finding}, checklist), checklist);
  const std::string text = out.str();
  BOOST_TEST(has(text, "a b c d"));
  BOOST_TEST(has(text, "F G H I"));
  size_t missing = 0;
  for (size_t at = text.find("✗"); at != std::string::npos; at = text.find("✗", at + 1)) ++missing;
  BOOST_TEST(missing == 18 + 1u);  // and one in the key
  std::istringstream lines(text);
  std::string line;
  while (std::getline(lines, line)) BOOST_TEST(text::display_width(line) <= 40u, line);
}

BOOST_AUTO_TEST_CASE(citations_in_short) {
  checklist::Citation citation;
  citation.title = "A v. B";
  BOOST_TEST(short_citation(citation) == "A v. B");
  citation.year = "2015";
  citation.author = "Court";
  BOOST_TEST(short_citation(citation) == "Court 2015");
}

BOOST_AUTO_TEST_SUITE_END()
