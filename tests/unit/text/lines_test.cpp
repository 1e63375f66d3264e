#include "text/lines.h"

#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

using namespace caveat::text;

namespace {

std::ostream& print(std::ostream& out, Position p) { return out << p.line << ":" << p.column; }

std::string shown(Position p) {
  std::ostringstream out;
  print(out, p);
  return out.str();
}

// Every offset given as the place of the first `at` in the text.
struct Place {
  const char* text;
  const char* at;
  const char* utf8;
  const char* utf16;
  const char* utf32;
};

const Place kPlaces[] = {
    {"Article 5\nA warrant is needed.", "warrant", "1:2", "1:2", "1:2"},
    {"Article 5\r\nA warrant is needed.", "warrant", "1:2", "1:2", "1:2"},
    {"Article 5\rA warrant is needed.", "warrant", "1:2", "1:2", "1:2"},
    {"a\n\r\nb", "b", "2:0", "2:0", "2:0"},
    {"§ 7 Data", "Data", "0:5", "0:4", "0:4"},
    {"An “officer” may", "may", "0:17", "0:13", "0:13"},
    {"seal 𐌀 and more", "and", "0:10", "0:8", "0:7"},
    {"第五条 数据\n第六条 截取", "截取", "1:10", "1:4", "1:4"},
    {"e\u0301 x", "x", "0:4", "0:3", "0:3"},
    {"x", "x", "0:0", "0:0", "0:0"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(lines)

BOOST_AUTO_TEST_CASE(positions_and_back) {
  for (const Place& place : kPlaces) {
    const std::string text = place.text;
    const Lines lines(text);
    const auto offset = static_cast<uint32_t>(text.find(place.at));
    const std::pair<Encoding, const char*> all[] = {
        {Encoding::utf8, place.utf8}, {Encoding::utf16, place.utf16}, {Encoding::utf32, place.utf32}};
    for (const auto& [encoding, expected] : all) {
      const Position position = lines.position(text, offset, encoding);
      BOOST_TEST(shown(position) == expected, text << ": " << shown(position));
      BOOST_TEST(lines.offset(text, position, encoding) == offset);
    }
  }
}

BOOST_AUTO_TEST_CASE(counts) {
  BOOST_TEST(Lines("").count() == 1u);
  BOOST_TEST(Lines("one").count() == 1u);
  BOOST_TEST(Lines("one\n").count() == 2u);
  BOOST_TEST(Lines("one\r\ntwo\rthree\n\nfive").count() == 5u);
  BOOST_TEST(Lines("a long first line, longer than eight bytes\r\nsecond").start(1) == 44u);
}

BOOST_AUTO_TEST_CASE(places_outside_the_text) {
  const std::string text = "ab\r\ncd\n";
  const Lines lines(text);
  BOOST_TEST(lines.offset(text, {0, 99}, Encoding::utf16) == 2u);
  BOOST_TEST(lines.offset(text, {1, 99}, Encoding::utf8) == 6u);
  BOOST_TEST(lines.offset(text, {2, 5}, Encoding::utf32) == 7u);
  BOOST_TEST(lines.offset(text, {9, 0}, Encoding::utf16) == 7u);
  BOOST_TEST(shown(lines.position(text, 99, Encoding::utf16)) == "2:0");
}

BOOST_AUTO_TEST_CASE(places_inside_a_character) {
  const std::string text = "𐌀é";
  const Lines lines(text);
  BOOST_TEST(shown(lines.position(text, 2, Encoding::utf16)) == "0:0");
  BOOST_TEST(lines.offset(text, {0, 1}, Encoding::utf16) == 0u);
  BOOST_TEST(lines.offset(text, {0, 3}, Encoding::utf8) == 0u);
  BOOST_TEST(lines.offset(text, {0, 5}, Encoding::utf8) == 4u);
}

BOOST_AUTO_TEST_CASE(very_long_lines_agree_with_short_ones) {
  const std::string piece =
      "§ 12 “data” 𐌀 ";  // 22 bytes, 14 UTF-16 units, 13 characters, and never a multiple of a mark
  std::string text = "first\n";
  constexpr uint32_t kPieces = 9000;
  for (uint32_t i = 0; i < kPieces; ++i) text += piece;
  text += "\nlast";
  const Lines lines(text);
  for (const uint32_t i : {0u, 1u, 700u, 744u, 745u, 1490u, 4444u, 8999u}) {
    const auto offset = static_cast<uint32_t>(6 + i * piece.size());
    for (const auto& [encoding, units] : {std::pair{Encoding::utf16, 15u}, std::pair{Encoding::utf32, 14u}}) {
      const Position position = lines.position(text, offset, encoding);
      BOOST_TEST(position.line == 1u);
      BOOST_TEST(position.column == i * units);
      BOOST_TEST(lines.offset(text, position, encoding) == offset);
    }
  }
  BOOST_TEST(lines.offset(text, {1, 1u << 30}, Encoding::utf16) == text.size() - 5);
  BOOST_TEST(shown(lines.position(text, static_cast<uint32_t>(text.size() - 2), Encoding::utf16)) == "2:2");
}

// After thousands of edits, among them ones inside of line breaks and in very long lines, everything is as if read
// anew.
BOOST_AUTO_TEST_CASE(edits_are_followed) {
  const std::string pieces[] = {"\n", "\r", "\r\n", "§ 5", "𐌀", "word ", "a\nb\rc\r\nd", "", std::string(40000, 'x')};
  std::mt19937 random(7);
  std::string text = "Article 5\r\nA warrant\n";
  Lines lines(text);
  for (int i = 0; i < 4000; ++i) {
    const auto at = [&] {
      size_t place = random() % (text.size() + 1);
      while (place > 0 && place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80) --place;
      return static_cast<uint32_t>(place);
    };
    const uint32_t begin = at();
    uint32_t end = at();
    if (end < begin || (end - begin > 60 && random() % 4 > 0)) end = begin;
    const std::string& piece = pieces[random() % (i % 50 == 0 ? std::size(pieces) : std::size(pieces) - 1)];
    text.replace(begin, end - begin, piece);
    lines.replace(text, {begin, end}, static_cast<uint32_t>(piece.size()));
    const Lines anew(text);
    BOOST_REQUIRE_EQUAL(lines.count(), anew.count());
    for (uint32_t line = 0; line < anew.count(); ++line) BOOST_REQUIRE_EQUAL(lines.start(line), anew.start(line));
    for (int k = 0; k < 4; ++k) {
      const uint32_t offset = at();
      const Position position = lines.position(text, offset, Encoding::utf16);
      BOOST_REQUIRE(position == anew.position(text, offset, Encoding::utf16));
      BOOST_REQUIRE_EQUAL(lines.offset(text, position, Encoding::utf16), anew.offset(text, position, Encoding::utf16));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
