// A language that says the force of a norm with the ending of a verb, and whose passive needs no second word.
#include <boost/test/unit_test.hpp>

#include "norm/fixture.h"

namespace caveat::norm::test {
namespace {

checklist::Language inflected_language() {
  checklist::Language language;
  language.code = "es";
  language.stemmer = "spanish";
  language.light = {"el", "la", "los", "las", "de"};
  language.terms = {
      {"power", "modal", {"=podrá|=podrán"}, {}},
      {"duty", "modal", {"=ordenará|=entregará|=entregarán", "=serán"}, {}},
      {"passive", "modal", {"=se|=ser|=serán", "=interceptarse"}, {}},
      {"agent", "modal", {"=por"}, {}},
      {"noun-lead", "modal", {"=de|=el|=la|=los"}, {}},
      {"authority", "actor", {"policía"}, {}},
      {"court", "actor", {"juez"}, {}},
      {"no-actor", "actor", {"=que determine {court}"}, {}},
      {"provider", "actor", {"proveedor|proveedores"}, {}},
      {"order", "action", {"=ordenar|=ordenará|=ordenada"}, {}},
      {"produce", "action", {"entregar"}, {}},
      {"intercept", "action", {"interceptar"}, {}},
      {"stored-data", "object", {"datos"}, {}},
      {"communication", "object", {"=comunicaciones"}, {}},
  };
  return language;
}

struct Row {
  std::string text;
  std::string norms;
};

const std::vector<Row> kRows = {
    // One word is the modal and the action; who stands after it is not who must.
    {"El proveedor entregará a la policía los datos.", "duty by provider: produce [stored-data]"},
    {"El proveedor de datos entregará las comunicaciones.", "duty by provider: produce [communication]"},
    {"El juez ordenará la entrega de los datos.", "duty by court: order, produce [stored-data]"},
    {"Los proveedores entregarán los datos que el juez requiera.", "duty by provider: produce [stored-data]"},
    // Who stands in a relative clause is not who may.
    {"La policía que determine el juez podrá interceptar las comunicaciones.",
     "power by authority: intercept [communication]"},
    // A passive: nobody is named, or the one after "por" is.
    {"Las comunicaciones podrán ser interceptadas.", "power: intercept"},
    {"Las comunicaciones podrán interceptarse.", "power: intercept"},
    {"Se podrá interceptar las comunicaciones del proveedor.", "power: intercept [communication]"},
    {"Las comunicaciones podrán ser interceptadas por la policía.", "power by authority: intercept"},
    {"Se podrá ordenar al proveedor por el juez.", "power by court: order"},
    {"Los datos serán entregados al proveedor por la policía.", "duty by authority: produce"},
    // An order of the words in which the one who may stands after the modal.
    {"Podrá el juez ordenar la entrega de los datos.", "power by court: order, produce [stored-data]"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(inflected)

BOOST_AUTO_TEST_CASE(force_and_action_may_be_one_word) {
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.text) {
      const std::vector<std::string> lines = Read(row.text, inflected_language()).norms(flat_outline(row.text));
      BOOST_TEST(lines == std::vector<std::string>{row.norms}, boost::test_tools::per_element());
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::norm::test
