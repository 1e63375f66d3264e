#include "text/words.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace caveat;

namespace {

std::string words_of(const std::string& text) {
  std::string out;
  for (Span word = text::next_word(text, 0); !word.empty(); word = text::next_word(text, word.end)) {
    out += (out.empty() ? "" : "|") + std::string(word.in(text));
  }
  return out;
}

struct Row {
  const char* in;
  const char* out;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(words)

BOOST_AUTO_TEST_CASE(splitting) {
  const Row rows[] = {
      {"", ""},
      {" \n-- (", ""},
      {"Each Party shall, by law, empower", "Each|Party|shall|by|law|empower"},
      {"real-time traffic data (1)(a)", "real|time|traffic|data|1|a"},
      {"the provider's and providers' records", "the|provider's|and|providers|records"},
      {"the provider’s ‘quoted’ words", "the|provider’s|quoted|words"},
      {"s.12A and 1.2, 10,000", "s|12A|and|1|2|10|000"},
      {"§ 12 € 5", "12|5"},
      {"La Policía podrá interceptar comunicaciones telefónicas.",
       "La|Policía|podrá|interceptar|comunicaciones|telefónicas"},
      {"nin\u0303o", "nin\u0303o"},
      {"l'autorité compétente", "l'autorité|compétente"},
      {"第五条 公安机关", "第|五|条|公|安|机|关"},
      {"データ", "デ|ー|タ"},
      {"ข้อมูล", "ข้|อ|มู|ล"},
      {"통신 비밀", "통신|비밀"},
      {"يجوز للسلطة المختصة ٥", "يجوز|للسلطة|المختصة|٥"},
      {"می‌شود", "می‌شود"},
      {"inter\u00ADcept", "inter\u00ADcept"},
      {"data第data", "data|第|data"},
      {"a' 'b x''y", "a|b|x|y"},
      {"𐌀𐌁 😀 end", "𐌀𐌁|end"},
  };
  for (const Row& row : rows) BOOST_TEST(words_of(row.in) == row.out);
}

BOOST_AUTO_TEST_CASE(from_the_middle) {
  const std::string text = "data held";
  BOOST_TEST((text::next_word(text, 4) == Span{5, 9}));
  BOOST_TEST((text::next_word(text, 7) == Span{7, 9}));
  BOOST_TEST((text::next_word(text, 9) == Span{9, 9}));
  BOOST_TEST((text::next_word("x ", 1) == Span{2, 2}));
}

BOOST_AUTO_TEST_CASE(folding) {
  const Row rows[] = {
      {"Warrant", "warrant"},
      {"PROVIDER'S", "provider"},
      {"provider’s", "provider"},
      {"l’Autorité", "l'autorité"},
      {"STRASSE", "strasse"},
      {"Straße", "strasse"},
      {"ΔΕΔΟΜΈΝΑ", "δεδομένα"},
      {"ДАННЫЕ", "данные"},
      {"nin\u0303o", "nin\u0303o"},
      {"inter\u00ADcept", "intercept"},
      {"'s", "'s"},
      {"12A", "12a"},
      {"", ""},
  };
  for (const Row& row : rows) BOOST_TEST(text::fold(row.in) == row.out);
}

BOOST_AUTO_TEST_CASE(stems) {
  struct Alike {
    const char* algorithm;
    const char* one;
    const char* other;
  };
  const Alike rows[] = {
      {"english", "intercepting", "intercepted"},
      {"english", "authorises", "authorised"},
      {"english", "powers", "power"},
      {"spanish", "interceptar", "interceptando"},
      {"spanish", "ordenado", "ordenar"},
      {"", "same", "same"},
  };
  for (const Alike& row : rows) {
    const text::Stemmer stemmer(row.algorithm);
    BOOST_TEST(stemmer.stem(row.one) == stemmer.stem(row.other));
  }
  BOOST_TEST(text::Stemmer("english").stem("warrant") != text::Stemmer("english").stem("data"));
  BOOST_TEST(text::Stemmer("").stem("intercepting") == "intercepting");
  BOOST_TEST(text::Stemmer("english").stem("") == "");
}

BOOST_AUTO_TEST_CASE(known_algorithms) {
  BOOST_TEST(text::Stemmer::knows("english"));
  BOOST_TEST(text::Stemmer::knows("spanish"));
  BOOST_TEST(text::Stemmer::knows(""));
  BOOST_TEST(!text::Stemmer::knows("klingon"));
  BOOST_TEST(text::Stemmer("klingon").stem("words") == "words");
}

BOOST_AUTO_TEST_SUITE_END()
