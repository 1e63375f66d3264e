// Definitions, as tables of a text and its terms with what they mean.
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "provision/outline.h"

namespace caveat::provision::test {
namespace {

std::string read(const std::string& text) {
  const Outline outline = read_outline(text);
  std::string out;
  for (const Definition& definition : outline.definitions) {
    std::string meaning(definition.meaning.in(text));
    for (char& c : meaning)
      if (c == '\n') c = ' ';
    out += std::string(definition.term.in(text)) + " = " + meaning + "\n";
  }
  return out;
}

struct Row {
  std::string name, text, definitions;
};

const std::vector<Row> kRows = {
    {"quotation marks",
     "2. Interpretation\nIn this Act—\n\n\"carrier\" means a person who carries signals;\n\n“content” includes "
     "speech;\n",
     "carrier = a person who carries signals;\ncontent = speech;\n"},
    {"in one line",
     "2. Interpretation\nIn this Act— \"carrier\" means a person; \"judge\" means a judge of the High Court.\n",
     "carrier = a person;\njudge = a judge of the High Court.\n"},
    {"words between term and verb",
     "2. Interpretation\nIn this Act—\n\n\"copy\", in relation to a message, means a transcript of it;\n",
     "copy = a transcript of it;\n"},
    {"two terms",
     "2. Interpretation\nIn this Act—\n\n“packet” and “message” have the meanings that they have in the Post Act;\n",
     "packet = that they have in the Post Act;\nmessage = that they have in the Post Act;\n"},
    {"points belong to the meaning",
     "2. Interpretation\nIn this Act—\n\n\"device\" means—\n\n(a) a telephone; or\n\n(b) a computer;\n",
     "device = (a) a telephone; or  (b) a computer;\n"},
    {"without quotation marks in an article that defines",
     "Article 1: Definitions\n\nFor the purposes of this Convention:\n\nAuthority means the body named by a "
     "Party;\n\nStored data means data on a "
     "medium;\n",
     "Authority = the body named by a Party;\nStored data = data on a medium;\n"},
    {"lettered",
     "3. Definition of terms\nThe following terms are used:\n\n(a) Access refers to the use of data.\n\n(b) Network "
     "includes a line.\n",
     "Access = the use of data.\nNetwork = a line.\n"},
    {"a colon for the verb",
     "Artículo 1. Definiciones\n\nA los efectos de esta ley se entiende por:\n\na) \"datos de tráfico\": la hora de "
     "una "
     "llamada;\n\nb) «delito grave»: el castigado con prisión;\n\nc) Operador: quien explota una red.\n",
     "datos de tráfico = la hora de una llamada;\ndelito grave = el castigado con prisión;\nOperador = quien explota "
     "una "
     "red.\n"},
    {"a colon that only leads into points",
     "Article 1: Definitions\n\nTerms used here:\n\n(a) Access refers to the use of data.\n",
     "Access = the use of data.\n"},
    {"behind the verb's own preposition",
     "Artículo 3. Medidas\n\n1. Por datos de localización se entenderá la posición de un aparato.\n\n2. A estos "
     "efectos, por operadores se entienden quienes explotan una red.\n\n3. Por orden del juez se abrirá la carta.\n",
     "datos de localización = la posición de un aparato.\noperadores = quienes explotan una red.\n"},
    {"the word means inside a term",
     "Article 1: Definitions\n\nIn this Convention:\n\nNotice by electronic means means a message;\n",
     "Notice by electronic means = a message;\n"},
    {"a lead-in", "9. Orders\n(1) An order is written. (2) In this section, written order means an order on paper.\n",
     "written order = an order on paper.\n"},
    {"ordinary sentences define nothing",
     "9. Orders\n(1) The judge, who means well, may order \"silence\". (2) A search by any means is unlawful. (3) The "
     "list includes carriers.\n",
     ""},
};

BOOST_AUTO_TEST_SUITE(definitions)

BOOST_AUTO_TEST_CASE(give_term_and_meaning) {
  for (const Row& row : kRows) BOOST_TEST_CONTEXT(row.name) {
      BOOST_TEST(read(row.text) == row.definitions);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::provision::test
