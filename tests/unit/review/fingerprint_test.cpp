// A finding keeps its fingerprint when a text is renumbered, laid out anew or put in another order, and gets another
// when its words change.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "checklist/builtin.h"
#include "document/document.h"
#include "review/baseline.h"
#include "review/engine.h"

namespace caveat::review {
namespace {

// Checks with their fingerprints, sorted.
std::vector<std::string> prints(const std::string& text, const std::string& name = "bill.txt") {
  static const Engine engine(checklist::builtin(), {{}, "en", {}});
  std::vector<std::string> all;
  for (const Finding& finding : engine.review(*document::read(name, text)).findings)
    all.push_back(finding.check + " " + finding.fingerprint);
  std::sort(all.begin(), all.end());
  return all;
}

const std::string kTitle = "COMMUNICATIONS ACT\n\n";
const std::string kPower =
    "Section 4. Production\n\n"
    "(1) The Director may, subject to section 9(2)(b) and paragraph (c) of this section, by notice in writing order "
    "any "
    "person to produce stored computer data within 30 days.\n\n"
    "(2) A provider who gets a notice under subsection (1) shall not disclose it.\n\n";
const std::string kList =
    "Section 5. Traffic\n\n"
    "(1) For the purposes of Part IV the competent authorities may, without a warrant:\n\n"
    "(a) collect or record traffic data in real time;\n\n"
    "(b) compel a service provider to collect or record traffic data in real time.\n\n";
const std::string kTail = "Section 9. Review\n\n(1) The Minister shall lay a report.\n\n(2) It shall be public.\n\n";

struct Row {
  const char* name;
  std::string text;
};

std::string replaced(std::string text, const std::vector<std::pair<std::string, std::string>>& changes) {
  for (const auto& [from, to] : changes) {
    const size_t at = text.find(from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, from);
    text.replace(at, from.size(), to);
  }
  return text;
}

const std::string kPlain = kTitle + kPower + kList + kTail;

BOOST_AUTO_TEST_SUITE(fingerprints)

BOOST_AUTO_TEST_CASE(survive) {
  const std::vector<std::string> plain = prints(kPlain);
  BOOST_REQUIRE(plain.size() >= 3u);
  const Row rows[] = {
      {"renumbered, with its references", replaced(kPlain, {{"Section 4.", "Section 14."},
                                                            {"section 9(2)(b)", "section 19A(3)(d)"},
                                                            {"paragraph (c)", "paragraph (iv)"},
                                                            {"Section 5.", "Section 15."},
                                                            {"Part IV", "Part VI"},
                                                            {"Section 9.", "Section 19A."}})},
      {"paragraphs renumbered", replaced(kPlain, {{"(1) The Director", "(3) The Director"},
                                                  {"(2) A provider", "(4) A provider"},
                                                  {"subsection (1)", "subsection (3)"},
                                                  {"(a) collect", "(c) collect"},
                                                  {"(b) compel", "(d) compel"}})},
      {"another kind of numbering", replaced(kPlain, {{"(a) collect", "(i) collect"}, {"(b) compel", "(ii) compel"}})},
      {"an item that is no longer the last but one",
       replaced(kPlain, {{"in real time;\n\n", "in real time; and\n\n"}})},
      {"moved", kTitle + kList + kTail + kPower},
      {"reflowed", replaced(kPlain, {{"by notice in writing order any ", "by notice\nin writing\n   order any "},
                                     {"collect or record traffic data in real time;",
                                      "collect or\nrecord traffic data\n"
                                      "in real time;"}})},
      {"a provision before it",
       kTitle + "Section 1. Title\n\nThis Act may be cited as the Communications Act.\n\n" + kPower + kList + kTail},
      {"punctuation and capitals", replaced(kPlain, {{"may, subject to", "may subject to"},
                                                     {"by notice in writing order", "by notice in writing, order"},
                                                     {"any person", "any Person"}})},
  };
  for (const Row& row : rows) BOOST_TEST(prints(row.text) == plain, row.name);
  BOOST_TEST(prints(kPlain, "bill.md") == plain);
}

// A power that refers to another provision, in the words that texts have for that.
BOOST_AUTO_TEST_CASE(survive_however_a_provision_is_numbered) {
  const std::pair<const char*, const char*> rows[] = {
      {"s. 9", "s. 10"},
      {"ss. 9 and 10", "ss. 10 and 11"},
      {"s 9(2)", "s 10(3)"},
      {"§ 7", "§ 8"},
      {"§§ 7 and 9", "§§ 8 and 10"},
      {"Art. 5", "Art. 6"},
      {"Art. 5 para. 2", "Art. 6 para. 3"},
      {"Part Two", "Part Three"},
      {"Part II", "Part III"},
      {"Part 2", "Part 3"},
      {"the third paragraph", "the fourth paragraph"},
      {"the First Schedule", "the Second Schedule"},
      {"the 1st Schedule", "the 2nd Schedule"},
      {"subsection (2)", "subsection (3)"},
      {"Subsection (2A)", "Subsection (3A)"},
      {"paragraph iv", "paragraph v"},
      {"Annex B", "Annex C"},
      {"clause 4 (b)", "clause 5 (c)"},
      {"Chapter Three of Title Two", "Chapter Four of Title Three"},
  };
  for (const auto& [was, is] : rows) {
    const std::string before = replaced(kPlain, {{"section 9(2)(b) and paragraph (c) of this section", was}});
    const std::string after = replaced(kPlain, {{"section 9(2)(b) and paragraph (c) of this section", is}});
    BOOST_TEST(prints(before) == prints(after), is);
    const std::string other = replaced(before, {{"within 30 days", "within 40 days"}});
    BOOST_TEST(prints(before) != prints(other), was);
  }
}

BOOST_AUTO_TEST_CASE(change_with_the_words_of_the_power_and_only_its_own) {
  const std::vector<std::string> plain = prints(kPlain);
  const Row rows[] = {
      {"one word more", replaced(kPlain, {{"stored computer data", "stored or transmitted computer data"}})},
      {"another time", replaced(kPlain, {{"within 30 days", "within 90 days"}})},
      {"the words that lead into a list", replaced(kPlain, {{"the competent authorities may", "any public body may"}})},
  };
  for (const Row& row : rows) {
    const std::vector<std::string> changed = prints(row.text);
    std::vector<std::string> kept;
    std::set_intersection(plain.begin(), plain.end(), changed.begin(), changed.end(), std::back_inserter(kept));
    BOOST_TEST(kept.size() < plain.size(), row.name);
    BOOST_TEST(!kept.empty(), row.name);
  }
}

BOOST_AUTO_TEST_CASE(the_same_words_twice_are_two) {
  const std::vector<std::string> twice =
      prints(kTitle + kPower + replaced(kPower, {{"Section 4.", "Section 6."}}) + kTail);
  BOOST_REQUIRE(!twice.empty());
  BOOST_TEST((std::adjacent_find(twice.begin(), twice.end()) == twice.end()));
}

// A copy of a provision, put in before the original: what is new is the copy.
BOOST_AUTO_TEST_CASE(a_copy_before_the_original_is_the_new_one) {
  static const Engine engine(checklist::builtin(), {{"production-order"}, "en", {}});
  const auto review_of = [](const std::string& text) { return engine.review(*document::read("bill.txt", text)); };
  const std::string item =
      "(1) The Director may by notice in writing order any person to produce stored computer data.";
  const std::string fees = "Section 2. Fees\n\n(1) A fee may be charged.\n\n";
  const std::string plain = kTitle + fees + "Section 3. Production\n\n" + item + "\n\n" + kTail;
  const Row rows[] = {
      {"an article before", kTitle + "Section 1. More\n\n" + item + "\n\n" + plain.substr(kTitle.size())},
      {"an article behind", plain + "Section 10. More\n\n" + item + "\n\n"},
      {"a paragraph before",
       replaced(plain, {{"A fee may be charged.\n\n", "A fee may be charged.\n\n" + item + "\n\n"}})},
      {"a paragraph behind", plain + item + "\n\n"},
  };
  for (const Row& row : rows) {
    std::vector<KnownFinding> known;
    for (const Finding& finding : review_of(plain).findings)
      known.push_back({finding.fingerprint, finding.around, "bill.txt", finding.level, {}, false, {}});
    BOOST_REQUIRE(known.size() == 1u);
    Baseline baseline(std::move(known));
    baseline.set_files({"bill.txt"});
    Review review = review_of(row.text);
    baseline.compare("bill.txt", review);
    BOOST_REQUIRE(review.findings.size() == 2u);
    for (const Finding& finding : review.findings) {
      const bool original = review.outline.provisions[finding.unit].heading.in(review.document.text) == "Production";
      BOOST_TEST((finding.compared == (original ? Compared::known : Compared::added)), row.name);
    }
    BOOST_TEST(baseline.gone().empty(), row.name);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::review
