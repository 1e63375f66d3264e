#include "checklist/phrase.h"

#include <boost/test/unit_test.hpp>

namespace caveat::checklist {
namespace {

// "collect|record" as (collect|record), optional words with ?, exact with =, gaps as <n>.
std::string print(const Phrase& phrase) {
  std::string line;
  for (const PhraseElement& element : phrase) {
    line += line.empty() ? "" : " ";
    if (element.optional) line += "?";
    switch (element.kind) {
      case PhraseElement::Kind::number:
        line += "#";
        break;
      case PhraseElement::Kind::term:
        line += "{" + element.term + "}";
        break;
      case PhraseElement::Kind::gap:
        line += "<" + std::to_string(element.gap) + ">";
        break;
      case PhraseElement::Kind::word:
        for (size_t i = 0; i < element.words.size(); ++i) {
          line += (i == 0 ? "" : "|") + std::string(element.words[i].exact ? "=" : "") + element.words[i].folded;
        }
    }
  }
  return line;
}

struct Row {
  const char* source;
  const char* printed;  // of the phrase, or the message of the error
};

const char* const kNoAnchor =
    "a phrase has to begin and end with a word, a number or a {term}, and one of them may not be optional";

const Row kRows[] = {
    {"Real-Time collection", "real time collection"},
    {"not exceed|exceeding # =days", "not exceed|exceeding # =days"},
    {"=may ?not be {action} .. by ... court", "=may ?not be {action} <3> by <10> court"},
    {"", kNoAnchor},
    {".. court", kNoAnchor},
    {"court ?order", "court ?order"},
    {"?court ?order", kNoAnchor},
    {"a|", "'a|' is not single words between bars"},
    {"the {court", "'{court' has no closing brace"},
    {"—", "'—' has no letter or digit"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(phrase)

BOOST_AUTO_TEST_CASE(parses_or_says_what_is_wrong) {
  for (const Row& row : kRows) {
    const Expected<Phrase> parsed = parse_phrase(row.source);
    BOOST_TEST_CONTEXT(row.source) {
      BOOST_TEST((parsed ? print(*parsed) : parsed.error().message) == row.printed);
      if (!parsed) BOOST_TEST(!parsed.error().remedy.empty());
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::checklist
