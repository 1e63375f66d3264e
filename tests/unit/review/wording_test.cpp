// Edits that only spell, cite or count in another way, and edits whose number is a turn rather than a term.
#include <boost/test/unit_test.hpp>
#include <string>

#include "review/comparing.h"

namespace caveat::review {
namespace {

BOOST_AUTO_TEST_CASE(spelling_and_citation) {
  const std::string head = "BILL\n\nSection 1. Powers\n\n(1) The police may collect the traffic data of a person";
  const std::string tail = ".\n\n(2) A fee may be charged.\n\nSection 2. Warrants\n\nA judge may issue a warrant.";
  const struct {
    std::string before, after, effects;
  } rows[] = {
      {" suspected of an offence", " suspected of an offense", ""},
      {" who organised a defence", " who organized a defense", ""},
      {" whose behaviour is dishonourable", " whose behavior is dishonorable", ""},
      {" with a licence for travelling", " with a license for traveling", ""},
      {" at the centre after a judgment", " at the center after a judgement", ""},
      {" who enrolls in a programme to fulfill it", " who enrols in a program to fulfil it", ""},
      {" who keeps a dialogue or a catalogue", " who keeps a dialog or a catalog", ""},
      {" for a fraud", " for a theft", "reworded realtime-traffic-data"},
      {" with a warrant under section 2", " with a warrant under section 2 of this Act", ""},
      {" with a warrant under section 2", " with a warrant under section 2 of the present Act", ""},
  };
  for (const auto& row : rows) {
    BOOST_TEST_INFO(row.after);
    BOOST_TEST(effects(review_of(head + row.before + tail), review_of(head + row.after + tail)) == row.effects);
    BOOST_TEST(effects(review_of(head + row.after + tail), review_of(head + row.before + tail)) == row.effects);
  }
}

// The lexicon knows a word in one spelling only: what is read in the other is not said to be lost.
BOOST_AUTO_TEST_CASE(a_safeguard_that_is_read_in_one_spelling) {
  const std::string power =
      "BILL\n\nSection 1. Powers\n\n(1) The police may, with a warrant issued by a judge, intercept the communications "
      "of "
      "a person.\n\n(2) The data protection authority shall ";
  const Review one = review_of(power + "scrutinise each warrant."),
               other = review_of(power + "scrutinize each warrant.");
  BOOST_TEST(effects(one, other) == "");
  BOOST_TEST(effects(other, one) == "");
}

}  // namespace
}  // namespace caveat::review
