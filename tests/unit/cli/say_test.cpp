#include "cli/say.h"

#include <boost/test/unit_test.hpp>

#include "text/nearest.h"

BOOST_AUTO_TEST_SUITE(say)

using namespace caveat;
using namespace caveat::cli;

BOOST_AUTO_TEST_CASE(an_unknown_id_suggests_the_nearest) {
  const Error near = text::unknown("check", "prodution-order", {"production-order", "gag-secrecy-order"},
                                   "`caveat list` names them all");
  BOOST_TEST(near.message == "there is no check \"prodution-order\"");
  BOOST_TEST(near.remedy == "did you mean \"production-order\"? `caveat list` names them all");
  const Error far = text::unknown("check", "wiretap", {"production-order"}, "`caveat list` names them all");
  BOOST_TEST(far.remedy == "`caveat list` names them all");
}

BOOST_AUTO_TEST_SUITE_END()
