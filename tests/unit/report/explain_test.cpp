#include "report/explain.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "report/catalogue.h"
#include "report/fixture.h"
#include "report/outline.h"

BOOST_AUTO_TEST_SUITE(explain)

using namespace caveat;
using namespace caveat::report;
using nlohmann::json;

checklist::Checklist full_checklist() {
  checklist::Checklist list = test::small_checklist();
  checklist::Pattern pattern;
  pattern.force = {"power"};
  pattern.bearer = {"authority", "court"};
  pattern.phrases["en"] = {"production order"};
  pattern.max_days = 30;
  list.checks[0].when = {pattern};
  list.checks[0].flag = {{"The Director may order it.", "us", "", "An official decides.", {}}};
  list.profiles = {{"core", "The core", {"surveillance"}, {}, {}},
                   {"speech", "Speech", {"expression"}, {"secrecy"}, {}}};
  list.safeguards[0].reach = "unit";
  list.languages[0].terms = {{"authority", "actor", {"=authority|=authorities ?of .. police"}, {}}};
  list.citations[0].url = "https://example.org/an-address-that-is-longer-than-the-line-and-must-stay-in-one-piece";
  return list;
}

BOOST_AUTO_TEST_CASE(a_check) {
  const checklist::Checklist list = full_checklist();
  std::ostringstream out;
  report::explain(out, {false, true, 60}, list, list.checks[0]);
  BOOST_TEST(out.str() ==
             R"(Production order                            production-order
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

Why it matters
  Years of messages in one step.

What it needs
  - Prior judicial authorisation (judge); an error when
    missing
  - Time limits (limits), at least in a weak form
  - Independent oversight (oversight)
  The most it can be is an error.

What to ask for
  Only a judge may order it.

Who said so
  - EFF, A blank check (2024), critique.
    Says so in part 2.
    https://example.org/an-address-that-is-longer-than-the-line-and-must-stay-in-one-piece
  - A v. B (2015), judgment.
    https://example.org/court

Is found in
    “The Director may order it.”
    An official decides.

How it is recognised
  - force: power; by: authority or court; phrases in en:
    production order; at most 30 days.
)");
}

BOOST_AUTO_TEST_CASE(a_safeguard_names_the_powers_that_need_it) {
  const checklist::Checklist list = full_checklist();
  std::ostringstream out;
  report::explain(out, {false, true, 60}, list, list.safeguards[0]);
  const std::string text = out.str();
  BOOST_TEST(text.find("Only its own article or section.") != std::string::npos);
  BOOST_TEST(text.find("  - Production order (production-order)") != std::string::npos);
  BOOST_TEST(text.find("secrecy") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_catalogue_prints_as_text_and_as_json) {
  const checklist::Checklist list = full_checklist();
  const struct {
    std::string name, row;
    size_t entries;
  } cases[] = {
      {"checks", "production-order  Production order [surveillance]\n", 2},
      {"profiles", "core    The core; 2 checks [surveillance], the default\n", 2},
      {"safeguards", "judge      Prior judicial authorisation\n", 3},
      {"citations", "eff    EFF, A blank check (2024)\n", 2},
      {"languages", "en    English, 1 terms\n", 1},
      {"terms", "English\nauthority  actor: authority/authorities [of] … police\n", 1},
  };
  BOOST_TEST(catalogues().size() == std::size(cases));
  for (const auto& c : cases) {
    for (const Catalogue& catalogue : catalogues()) {
      if (c.name != catalogue.name) continue;
      std::ostringstream text, entries;
      Page page(text, {false, true, 80});
      catalogue.print(page, list);
      catalogue.print_json(entries, list);
      BOOST_TEST(text.str().starts_with(c.row), text.str());
      BOOST_TEST(json::parse(entries.str()).size() == c.entries);
    }
  }
}

BOOST_AUTO_TEST_CASE(outlines) {
  const review::Review review = test::small_review("bill.txt");
  std::ostringstream nested, flat;
  print_outline_json(nested, review.document, review.outline);
  const json outline = json::parse(nested.str());
  BOOST_TEST(outline["path"] == "bill.txt");
  const json& chapter = outline["provisions"][0];
  BOOST_TEST(chapter["provisions"].size() == 2u);
  const json& point = chapter["provisions"][0]["provisions"][0]["provisions"][1];
  BOOST_TEST(point["eId"] == "art_7__para_1__point_b");
  BOOST_TEST(point["number"] == "b");
  Page page(flat, {false, true, 100});
  print_outline(page, review.document, review.outline);
  BOOST_TEST(flat.str().find("article 7  Production of data\n") != std::string::npos);
  BOOST_TEST(flat.str().find("point b  to keep the notice secret for as long as necessary.\n") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
