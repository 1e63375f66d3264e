#include "text/decode.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace caveat::text;

namespace {

std::string utf16(const std::u16string& text, bool big) {
  std::string out;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    out += big ? high : low;
    out += big ? low : high;
  }
  return out;
}

std::string utf32_little(const std::u32string& text) {
  std::string out;
  for (const char32_t c : text) {
    for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>((c >> shift) & 0xFF);
  }
  return out;
}

struct Row {
  std::string bytes;
  std::string text;
  std::string charset;
  std::string note;  // a part of the notes, "" = there is none
};

// Windows-1251 letters of a Russian sentence.
std::string cyrillic_bytes(const std::u32string& text) {
  std::string out;
  for (const char32_t c : text) {
    if (c >= 0x410 && c <= 0x44F) out += static_cast<char>(0xC0 + (c - 0x410));
    if (c < 0x80) out += static_cast<char>(c);
  }
  return out;
}

const std::u16string kLaw = u"Article 5 – Content\r\nA “competent authority” may intercept 𐌀.";
const std::string kLawUtf8 = "Article 5 – Content\r\nA “competent authority” may intercept 𐌀.";

const std::u32string kRussian =
    U"Органы дознания и следствия имеют право требовать от операторов связи представления сведений о пользователях.";

std::string to_utf8(const std::u32string& text) {
  std::string out;
  for (const char32_t c : text) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else {
      out += static_cast<char>(0xC0 | (c >> 6));
      out += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decoding)

BOOST_AUTO_TEST_CASE(texts) {
  const Row rows[] = {
      {"", "", "UTF-8", ""},
      {"plain ASCII text\n", "plain ASCII text\n", "UTF-8", ""},
      {kLawUtf8, kLawUtf8, "UTF-8", ""},
      {"\xEF\xBB\xBF§ 1", "§ 1", "UTF-8", ""},
      {"\xFF\xFE" + utf16(kLaw, false), kLawUtf8, "UTF-16LE", "read as UTF-16LE"},
      {"\xFE\xFF" + utf16(kLaw, true), kLawUtf8, "UTF-16BE", "read as UTF-16BE"},
      {"\xFF\xFE" + utf16(kLaw, false) + std::string(2, '\0'), kLawUtf8, "UTF-16LE", "read as UTF-16LE"},
      {utf16(kLaw, false), kLawUtf8, "UTF-16LE", "read as UTF-16LE"},
      {utf16(kLaw, true), kLawUtf8, "UTF-16BE", "read as UTF-16BE"},
      {utf32_little(U"§ 7 Data"), "§ 7 Data", "UTF-32LE", "read as UTF-32LE"},
      {"the \x93"
       "competent authority\x94 \x97 see \xA7 12",
       "the “competent authority” — see § 12", "windows-1252", "read as windows-1252"},
      {"La Polic\xED"
       "a podr\xE1",
       "La Policía podrá", "windows-1252", "read as windows-1252"},
      {"Secci\xC3\xB3n 5: \xE2\x80\x9C"
       "datos\xE2\x80\x9D \xFF y \xC3( m\xC3\xA1s",
       "Sección 5: “datos” \uFFFD y \uFFFD( más", "UTF-8", "2 broken sequences"},
      {"plain text, cut off \xE2\x80", "plain text, cut off \uFFFD", "UTF-8", "1 broken sequence"},
      {cyrillic_bytes(kRussian), to_utf8(kRussian), "windows-1251", "read as windows-1251"},
  };
  for (const Row& row : rows) {
    const auto decoded = decode(row.bytes);
    BOOST_REQUIRE_MESSAGE(decoded, "expected: " << row.text);
    BOOST_TEST(decoded->text == row.text);
    BOOST_TEST(decoded->charset == row.charset);
    std::string notes;
    for (const std::string& note : decoded->notes) notes += note + "\n";
    BOOST_TEST(notes.empty() == row.note.empty());
    BOOST_TEST(notes.find(row.note) != std::string::npos, notes);
  }
}

BOOST_AUTO_TEST_CASE(each_broken_sequence_is_replaced_once) {
  const std::pair<std::string, std::string> rows[] = {
      {"é\xC0\xAFé§", "é\uFFFD\uFFFDé§"},              // overlong
      {"é\xED\xA0\x80é§é", "é\uFFFD\uFFFD\uFFFDé§é"},  // a surrogate
      {"é§é\xF0\x9F\x98z", "é§é\uFFFDz"},              // three of four bytes
      {"é§éé§é\xF5\x80\x80\x80"
       "z é",
       "é§éé§é\uFFFD\uFFFD\uFFFD\uFFFDz é"},
      {"é\x80", "\u00C3\u00A9\u20AC"},  // no better as UTF-8 than as windows-1252
  };
  for (const auto& [bytes, text] : rows) {
    const auto decoded = decode(bytes);
    BOOST_REQUIRE(decoded);
    BOOST_TEST(decoded->text == text);
  }
}

BOOST_AUTO_TEST_CASE(breaks_beyond_the_first_block_of_a_long_text) {
  std::string bytes;
  for (int i = 0; i < 5000; ++i) bytes += "Sección doce. ";
  const size_t size = bytes.size();
  bytes += "\xFF";
  bytes += std::string(100, 'x');
  const auto decoded = decode(bytes);
  BOOST_REQUIRE(decoded);
  BOOST_TEST(decoded->text.substr(size) == "\uFFFD" + std::string(100, 'x'));
}

BOOST_AUTO_TEST_CASE(binary_is_an_error) {
  std::string noise;
  for (int i = 0; i < 4000; ++i) noise += static_cast<char>(1 + (i * i * 31 + i * 7) % 255);
  const std::string rows[] = {
      std::string("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 14),
      std::string("text with one\0NUL byte", 22),
      std::string("\0\0\0\0", 4),
      std::string("\x7F"
                  "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                  16),
      noise,
  };
  for (const std::string& bytes : rows) {
    const auto decoded = decode(bytes);
    BOOST_REQUIRE(!decoded);
    BOOST_TEST(decoded.error().message.find("not text") != std::string::npos);
    BOOST_TEST(!decoded.error().remedy.empty());
  }
}

BOOST_AUTO_TEST_SUITE_END()
