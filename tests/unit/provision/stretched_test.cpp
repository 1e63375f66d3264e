// An outline that is stretched with its text is the one that a fresh look gives, and more than words is never
// stretched.
#include "provision/stretched.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "document/edited.h"
#include "provision/kept.h"
#include "provision/print.h"
#include "text/change.h"

namespace caveat::provision {
namespace {

const std::string kLaw =
    "Signals Act\n\nAn Act to regulate signals.\n\nPART I\nPowers\n\n1. Title\nThis is the Signals Act.\n\n2. "
    "Definitions\nIn this Act, “signal” means any "
    "sound or "
    "sign that is sent, and whatever is sent with it, by wire, by light or by radio, from one place to another.\n\n"
    "3. Orders\n(1) The officer may order a provider to keep signals for a month, where he has grounds to believe that "
    "they will be needed, and shall tell the judge.\n(2) The order must be in writing, and has to name the officer, "
    "the "
    "provider, the signals that are to be kept, and for how long they are.\n\nSee overleaf\n";

struct Row {
  const char* at;  // the words before the change
  size_t taken;    // bytes
  const char* put;
  const char* changed;  // the number of the provision whose words change; "" = the outline is built anew
};
const Row kRows[] = {
    {"The off", 0, "x", "1"},
    {"tell the judge.", 0, " Soon", "1"},
    {"tell the judge", 1, "", "1"},
    {"and has to name", 9, "", "2"},
    {"in writing, ", 0, "on paper, ", "2"},
    {"tell the judge.", 0, " ", "1"},
    {"tell the judge.", 0, "\n", "2"},
    {"from one place", 0, " or time", "2"},  // and what “signal” means
    {"Signals ", 0, "x", ""},
    {"An Act to ", 0, "x", ""},
    {"Ord", 0, "x", ""},
    {"\n2", 0, "2", ""},
    {"(", 1, "4", ""},
    {"tell the judge.", 0, "\n(1a) He may go on.", ""},
    {"in writing, ", 0, "\n\nPART II\n\n", ""},
    {"See over", 0, "x", ""},                // might be a page's heading
    {"will be needed, ", 124 + 16, "", ""},  // the section is short then
    {"In this Act, “signal” means", 0, " in sections 1 and 2 that", "2"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(stretched_outline)

BOOST_AUTO_TEST_CASE(only_words_are_stretched) {
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT("after \"" << row.at << "\": \"" << row.put << "\" for " << row.taken << " bytes") {
      const size_t found = kLaw.find(row.at);
      BOOST_REQUIRE(found != std::string::npos);
      const size_t at = found + std::string(row.at).size();
      std::string text = kLaw;
      text.replace(at, row.taken, row.put);

      Outline outline = read_outline(kLaw);
      const text::Change change = text::change_between(kLaw, text);
      Structure structure(kLaw);
      const std::optional<Stretch> stretch = structure.follow(text, change);
      Kept kept;
      const document::Document document = document::of_source("signals.txt", text, "text");
      const Outline followed = follow(outline, kLaw, document, structure, change, stretch, kept);
      BOOST_TEST(kept.only_words == (*row.changed != '\0'));
      if (kept.only_words) BOOST_TEST(followed.provisions[kept.head].number.in(text) == row.changed);

      const Outline fresh = read_outline(text);
      BOOST_TEST(print(followed, text, true) == print(fresh, text, true));
      BOOST_TEST(followed.title == fresh.title);
      BOOST_REQUIRE(followed.definitions.size() == fresh.definitions.size());
      for (size_t i = 0; i < fresh.definitions.size(); ++i) {
        BOOST_TEST(followed.definitions[i].term.in(text) == fresh.definitions[i].term.in(text));
        BOOST_TEST(followed.definitions[i].meaning.in(text) == fresh.definitions[i].meaning.in(text));
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::provision
