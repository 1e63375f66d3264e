// Safeguards wherever they stand: in the sentence of a power, beside it, and in provisions that give no power at all.
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "review/comparing.h"

namespace caveat::review {
namespace {

struct Row {
  std::string before, after, effects;
};

void check_rows(const std::vector<Row>& rows, const std::string& head, const std::string& tail = "") {
  for (const Row& row : rows) {
    BOOST_TEST_INFO(row.before);
    BOOST_TEST_INFO(row.after);
    BOOST_TEST(effects(review_of(head + row.before + tail), review_of(head + row.after + tail)) == row.effects);
  }
}

const std::string kHead = "SIGNALS BILL\n\nSection 1. Interception\n\n";
const std::string kPower =
    "(1) The police may, with a warrant issued by a judge, intercept the communications of a person.\n\n";
const std::string kFees = "(2) A fee may be charged.";

BOOST_AUTO_TEST_CASE(a_power_that_may_do_without_its_safeguard) {
  const std::string search = kFees + "\n\nSection 2. Searches\n\n(1) A constable may enter a shed under a warrant.";
  check_rows(
      {
          {kPower + kFees, kPower + kFees + "\n\n(3) In urgent cases the officer may proceed without a warrant.",
           "weakened prior-judicial-authorisation"},
          {kPower + kFees, kPower + "(2) A fee may be charged. The officer may act without an order of the court.",
           "weakened prior-judicial-authorisation"},
          {kPower + kFees, kPower + kFees + "\n\n(3) No warrant is needed in urgent cases.",
           "weakened prior-judicial-authorisation"},
          {kPower + kFees, kPower + kFees + "\n\n(3) In urgent cases a warrant is not required.",
           "weakened prior-judicial-authorisation"},
          {kPower + kFees, kPower + kFees + "\n\n(3) The police need not obtain an order where the matter is urgent.",
           "weakened prior-judicial-authorisation"},
          {kPower + kFees, kPower + kFees + "\n\n(3) In urgent cases the police are not required to obtain a warrant.",
           "weakened prior-judicial-authorisation"},
          {kPower + search, kPower + search + "\n\n(2) The constable may enter a barn without a warrant.",
           "weakened prior-judicial-authorisation"},
          {kPower + kFees, kPower + kFees + "\n\n(3) The police shall not enter a dwelling without a warrant.",
           "strengthened prior-judicial-authorisation"},
          {kPower + kFees,
           replaced(kPower, ", intercept", " or, in urgent cases, without a warrant, intercept") + kFees,
           "widened content-interception; lost prior-judicial-authorisation"},
      },
      kHead);
}

BOOST_AUTO_TEST_CASE(conditions_of_a_power_that_are_left_out) {
  const std::string second = "(2) The Minister may set a fee.";
  check_rows(
      {
          {"(1) The police may collect the traffic data of a person if a judge has agreed in writing.\n\n" + second,
           "(1) The police may collect the traffic data of a person.\n\n" + second, "widened realtime-traffic-data"},
      },
      kHead);
}

BOOST_AUTO_TEST_CASE(prohibitions_that_are_lifted) {
  const std::string lawyers = "(2) Letters between a lawyer and a client ";
  check_rows(
      {
          {kPower + lawyers + "shall not be opened.", kPower + lawyers + "may be opened.",
           "widened content-interception; weakened privilege-source-protection"},
          {kPower + lawyers + "may be opened.", kPower + lawyers + "shall not be opened.",
           "narrowed content-interception"},
          {kPower + lawyers + "may be used.", kPower + lawyers + "shall not be used.",
           "strengthened privilege-source-protection"},
          {kPower + lawyers + "shall not be intercepted.", kPower + lawyers + "may be intercepted.",
           "widened content-interception; weakened privilege-source-protection"},
          {kPower + lawyers + "shall not be opened, and the sources of a journalist shall not be sought.",
           kPower + lawyers + "shall not be opened.", "weakened privilege-source-protection"},
          {kPower + "(2) Recordings shall be destroyed when the case ends, and shall not be given to a third State.",
           kPower + "(2) Recordings shall be destroyed when the case ends.", "weakened retention-destruction-limits"},
          {kPower + "(2) Recordings shall not be kept for more than 30 days.",
           kPower + "(2) Recordings may be kept for more than 30 days.", "lost retention-destruction-limits"},
      },
      kHead);
}

BOOST_AUTO_TEST_CASE(a_confirmation_that_is_no_longer_needed) {
  const std::string power = "(1) The police may intercept the communications of a person by notice.\n\n";
  check_rows({{power + "(2) A notice shall lapse unless a judge confirms it.",
               power + "(2) A notice may be confirmed by a judge.", "weakened prior-judicial-authorisation"}},
             kHead);
}

// In a section of its own, in a law whose powers do not need it or that has no powers.
BOOST_AUTO_TEST_CASE(safeguards_that_no_power_needs) {
  const std::string maps = "MAPS BILL\n\nSection 1. Maps\n\nA map shall be drawn.\n\nSection 2. Oversight\n\n";
  const std::string oversight = "The data protection authority shall inspect the files of the Office every year.";
  check_rows(
      {
          {oversight, "The data protection authority may inspect the files of the Office every year.",
           "lost independent-oversight"},
          {oversight, "The data protection authority shall inspect the files of the Office every five years.",
           "weakened independent-oversight"},
          {oversight,
           "The data protection authority shall inspect the files of the Office every year where practicable.",
           "weakened independent-oversight"},
          {oversight, "The Office keeps its files.", "lost independent-oversight"},
          {"The holder shall keep a ledger.\n\nSection 3. Control\n\n" + oversight, "The holder shall keep a ledger.",
           "lost independent-oversight"},
          {"The Inspector General shall audit the Office every year.",
           "The Inspector General may audit the Office every year.", "lost independent-oversight"},
          {"The person concerned shall be notified within 90 days.",
           "The person concerned may be notified within 90 days.", "weakened user-notification"},
          {"The person concerned shall be notified within 90 days.",
           "The person concerned shall be notified within 180 days.", "weakened user-notification"},
          {"The person concerned shall be notified within 90 days.",
           "The person concerned shall be notified within 90 days, unless the Minister objects.",
           "weakened user-notification"},
          {"The judge shall cause notice of it to be served on the person.",
           "The judge may cause notice of it to be served on the person.", "lost user-notification"},
      },
      maps);
}

BOOST_AUTO_TEST_CASE(safeguards_that_stay) {
  const std::string maps = "MAPS BILL\n\nSection 1. Maps\n\nA map shall be drawn.\n\n";
  const std::string oversight =
      "The data protection authority shall inspect the files of the Office every year and shall report to Parliament.";
  check_rows(
      {
          {"Section 2. Oversight\n\n" + oversight, "Section 9. OVERSIGHT\n\n(1) " + oversight, ""},
          {"Section 2. Oversight\n\n" + oversight,
           "Section 2. Oversight\n\nThe data protection authority shall inspect the files of the Office, every year; "
           "and "
           "shall report to Parliament.",
           ""},
          {"Section 2. Oversight\n\n" + oversight +
               "\n\nSection 3. Keys\n\nThe police may intercept the communications of a "
               "person. The person shall be notified within 30 days.",
           "Section 2. Oversight\n\n" + oversight, "removed content-interception"},
          {"Section 2. Oversight\n\n" + oversight,
           "Section 2. Oversight\n\nThe data protection authority shall inspect the files of the Office every year.\n\n"
           "Section 3. Reports\n\nThe data protection authority shall report to Parliament.",
           ""},
          {"Section 2. Oversight\n\nEvery file of the Office is subject to yearly review by the data protection "
           "authority.",
           "Section 2. Oversight\n\n" + oversight, "reworded independent-oversight; gained transparency-reporting"},
      },
      maps);
}

}  // namespace
}  // namespace caveat::review
