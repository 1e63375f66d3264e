// A provision that alone seems to give a power, in laws about it and about something else; over texts of our own.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>

#include "checklist/builtin.h"
#include "document/document.h"
#include "review/engine.h"
#include "text/contains.h"

namespace caveat::review {
namespace {

struct Row {
  const char* name;
  std::string text;
  const char* check;
  Level expected;
};

const std::string kSecrecy =
    "4. Notices\nA person who receives a notice from an inspector must not disclose the existence of the notice to "
    "anybody.\n";

const Row kRows[] = {
    {"a law about something else", "Dairy Herds Act 2011\n\n" + kSecrecy, "gag-secrecy-order", Level::note},
    {"a law about communications", "Telecommunications Act 2011\n\n" + kSecrecy, "gag-secrecy-order",
     Level::warning},
    {"the sentence itself speaks of data",
     "Dairy Herds Act 2011\n\n4. Samples\nAn inspector may take the fingerprints of any person.\n",
     "biometric-surveillance", Level::error},
    {"some articles without the title of their law", kSecrecy, "gag-secrecy-order", Level::warning},
    {"one of several powers",
     "Dairy Herds Act 2011\n\n" + kSecrecy +
         "5. Samples\nAn inspector may take the fingerprints of any person.\n\n6. Computers\nAn inspector may search "
         "any computer and copy the data in it.\n",
     "gag-secrecy-order", Level::warning},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(stray)

BOOST_AUTO_TEST_CASE(doubts_what_stands_alone_in_a_law_about_something_else) {
  const Engine engine(checklist::builtin(), {});
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.name) {
      const Review review = engine.review(*document::read("bill.txt", row.text));
      const auto finding = std::find_if(review.findings.begin(), review.findings.end(),
                                        [&](const Finding& one) { return one.check == row.check; });
      BOOST_REQUIRE((finding != review.findings.end()));
      BOOST_TEST((finding->level == row.expected));
      BOOST_TEST((finding->message.find("may mean something else") != std::string::npos) ==
                 (row.expected == Level::note));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::review
