#include <fmt/format.h>

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>

#include "document/comment.h"
#include "document/pdf_stamp.h"

namespace caveat::document {
namespace {

BOOST_AUTO_TEST_SUITE(pdf_comments)

const Commentator kCommentator{"caveat", "cv", "2026-01-01T00:00:00Z"};

// As the file has it: UTF-16, in hexadecimal.
std::string hex(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) out += fmt::format("{:04x}", static_cast<unsigned>(c));
  return out;
}

BOOST_AUTO_TEST_CASE(appended_to_the_file) {
  std::ifstream file(CAVEAT_SOURCE_DIR "/tests/fuzz/seeds/pdf/law.pdf", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const auto document = read("law.pdf", bytes);
  BOOST_REQUIRE(document);
  const Comment comment{{0, 5}, {{{"Look", true}}, {{"See "}, {"this", false, "https://example.org/"}}}};
  const auto out = write_pdf(*document, {comment, comment}, kCommentator);
  BOOST_REQUIRE(out);
  BOOST_TEST(out->starts_with(bytes));
  const std::string added = out->substr(bytes.size());
  for (const std::string& part : {std::string("/Highlight"), std::string("/Popup"), hex("caveat"),
                                  hex("See this <https"), std::string("startxref")})
    BOOST_TEST(added.find(part) != std::string::npos, part);
  // All from what was asked, nothing from the clock.
  BOOST_TEST(added.find("/M (D:20260101000000") != std::string::npos);
  BOOST_TEST(added.find("/M (D:20260101000000") == added.find("/M ("));
  BOOST_TEST(added.rfind("/M (D:20260101000000") == added.rfind("/M ("));
  const auto again = read("law.pdf", *out);
  BOOST_REQUIRE(again);
  BOOST_TEST(again->text == document->text);
  BOOST_TEST((*write_pdf(*document, {}, kCommentator) == bytes));
}

BOOST_AUTO_TEST_CASE(what_writing_may_take_is_limited) {
  std::ifstream file(CAVEAT_SOURCE_DIR "/tests/fuzz/seeds/pdf/law.pdf", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  auto document = read("law.pdf", bytes);
  BOOST_REQUIRE(document);
  const Comment comment{{0, 5}, {{{"Look", true}}}};
  const auto written = write_pdf(*document, {comment}, kCommentator);
  BOOST_REQUIRE(written);
  const auto limited = [&](const Limits& limits) {
    document->original = std::make_shared<Original>(Original{bytes, Version::accepted, limits});
    return write_pdf(*document, {comment}, kCommentator);
  };
  // Without a process of its own, the same bytes.
  const auto here = limited({.seconds = 0});
  BOOST_REQUIRE(here);
  BOOST_TEST((*here == *written));
  const auto too_large = limited({.unpacked_size = 16});
  BOOST_REQUIRE(!too_large);
  BOOST_TEST(too_large.error().remedy.find("--max-unpacked-size") != std::string::npos);
  document->original = std::make_shared<Original>(Original{"%PDF-1.4 no more", Version::accepted, {}});
  const auto broken = write_pdf(*document, {comment}, kCommentator);
  BOOST_REQUIRE(!broken);
  BOOST_TEST(broken.error().message.find("cannot be put into it") != std::string::npos, broken.error().message);
  BOOST_TEST(broken.error().remedy.find("save a copy") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_clock_told) {
  struct Row {
    const char* file;
    std::string stamped;
  };
  const Row rows[] = {
      {"/M (D:20261126162125Z) /M (D:20261126215157+05'30')", "/M (D:20260101000000Z) /M (D:20260101000000+00'00')"},
      {"trailer<</ID [(a\\)b) (c\\\\) ]>> startxref 7", "trailer<</ID [(a\\)b) <ID> ]>> startxref 7"},
      {"trailer<</ID [(a) (cut", "trailer<</ID [(a) (cut"},
      {"/M (D:2026", "/M (D:2026"},
  };
  for (const Row& row : rows) {
    std::string out = stamped(std::string("/M (D:1)") + row.file, 8, kCommentator.date);
    const size_t hex = out.find('<', out.find("/ID"));
    if (hex != std::string::npos && out.find('>', hex) == hex + 33) out.replace(hex, 34, "<ID>");
    BOOST_TEST(out == "/M (D:1)" + row.stamped);
  }
}

BOOST_AUTO_TEST_CASE(only_a_pdf_is_given_back_as_one) {
  const auto document = read("law.txt", "Article 1. The Director may order.");
  BOOST_REQUIRE(document);
  const auto out = write_pdf(*document, {}, kCommentator);
  BOOST_REQUIRE(!out);
  BOOST_TEST(out.error().remedy.find("docx") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::document
