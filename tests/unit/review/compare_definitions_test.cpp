// Definitions that are edited, and what they come to: powers that use them, and safeguards whose words do.
#include <boost/test/unit_test.hpp>
#include <string>

#include "review/comparing.h"

namespace caveat::review {
namespace {

BOOST_AUTO_TEST_CASE(definitions_behind_safeguards) {
  const std::string head =
      "BILL\n\nSection 1. Interception\n\n(1) The police may, with a warrant issued by a judge, intercept the "
      "communications of a person.\n\n(2) The judge shall issue the warrant only if there are reasonable grounds to "
      "believe that the person has committed a grave offence.\n\nSection 2. Interpretation\n\nIn this Act—\n\n";
  const struct {
    std::string before, after, effects;
  } rows[] = {
      {"\"grave offence\" means an offence punishable by imprisonment for ten years or more;",
       "\"grave offence\" means an offence punishable by imprisonment for two years or more;",
       "weakened reasonable-suspicion"},
      {"\"grave offence\" means an offence punishable by imprisonment for two years or more;",
       "\"grave offence\" means an offence punishable by imprisonment for ten years or more;",
       "strengthened reasonable-suspicion"},
      {"\"grave offence\" means murder or arson;", "\"grave offence\" means murder, fraud or arson;",
       "weakened reasonable-suspicion"},
      {"\"map\" means a chart of cables;", "\"map\" means a chart of cables and masts;", ""},
  };
  for (const auto& row : rows) {
    BOOST_TEST_INFO(row.after);
    BOOST_TEST(effects(review_of(head + row.before), review_of(head + row.after)) == row.effects);
  }
}

BOOST_AUTO_TEST_CASE(definitions_in_other_forms) {
  const std::string head =
      "LEY DE REDES\n\nArtículo 1. Obtención\n\n1. La policía podrá obtener en tiempo real los datos de tráfico de una "
      "persona.\n\n2. El Ministro podrá fijar una tasa.\n\nArtículo 2. Definiciones\n\n";
  const struct {
    std::string before, after;
  } rows[] = {
      {"A los efectos de esta ley se entiende por:\n\na) \"datos de tráfico\": la hora y la duración de una "
       "comunicación;",
       "A los efectos de esta ley se entiende por:\n\na) \"datos de tráfico\": la hora, el contenido y la duración de "
       "una "
       "comunicación;"},
      {"Por datos de tráfico se entenderá la hora y la duración de una comunicación.",
       "Por datos de tráfico se entenderá la hora, el contenido y la duración de una comunicación."},
  };
  for (const auto& row : rows) {
    BOOST_TEST_INFO(row.after);
    BOOST_TEST(effects(review_of(head + row.before), review_of(head + row.after)) == "widened realtime-traffic-data");
    BOOST_TEST(effects(review_of(head + row.after), review_of(head + row.before)) == "narrowed realtime-traffic-data");
  }
}

}  // namespace
}  // namespace caveat::review
