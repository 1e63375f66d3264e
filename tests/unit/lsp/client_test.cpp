#include "lsp/client.h"

#include <boost/test/unit_test.hpp>

namespace caveat::lsp {
namespace {

struct Row {
  const char* uri;
  const char* path;
};
const Row kRows[] = {
    {"file:///bills/a.txt", "/bills/a.txt"},
    {"file:///bills/a%20bill%20%26%20more.txt", "/bills/a bill & more.txt"},
    {"file:///bills/%C2%A7%205.md", "/bills/§ 5.md"},
    {"file:///bills/100%25.txt", "/bills/100%.txt"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(client)

BOOST_AUTO_TEST_CASE(uris_and_paths) {
  for (const Row& row : kRows) {
    BOOST_TEST(path_of(row.uri) == row.path);
    BOOST_TEST(uri_of(row.path) == row.uri);
  }
  BOOST_TEST(path_of("file://localhost/bills/a.txt") == "/bills/a.txt");
  BOOST_TEST(path_of("file:///bills/%zz%2") == "/bills/%zz%2");
  BOOST_TEST(path_of("untitled:Untitled-1") == "untitled:Untitled-1");
}

BOOST_AUTO_TEST_CASE(the_encoding_is_the_cheapest_that_is_offered) {
  const auto encoding = [](const char* offered) {
    return std::string(to_string(Client(Json::parse(offered)).encoding));
  };
  BOOST_TEST(encoding(R"({})") == "utf-16");
  BOOST_TEST(encoding(R"({"capabilities": {"general": {"positionEncodings": ["utf-16", "utf-8"]}}})") == "utf-8");
  BOOST_TEST(encoding(R"({"capabilities": {"general": {"positionEncodings": ["utf-7", "utf-32"]}}})") == "utf-32");
  BOOST_TEST(encoding(R"({"capabilities": {"general": {"positionEncodings": "utf-8"}}})") == "utf-16");
}

BOOST_AUTO_TEST_CASE(settings_of_the_wrong_kind_are_left_aside) {
  Settings settings;
  settings.read(
      Json::parse(R"({"profile": "treaty", "checklists": ["ours", "/theirs"], "debounce": 50, "codeLens": false,
                               "docs": "https://example.org/docs//"})"),
      "/bills");
  settings.read(Json::parse(R"({"profile": 5, "checklists": "x", "debounce": "fast", "codeLens": 0, "docs": []})"),
                "/bills");
  settings.read(Json::parse(R"([1, 2])"), "");
  BOOST_TEST(settings.wishes.selection.profile == "treaty");
  BOOST_TEST(settings.wishes.checklists == (std::vector<std::string>{"/bills/ours", "/theirs"}),
             boost::test_tools::per_element());
  BOOST_TEST(settings.debounce.count() == 50);
  BOOST_TEST(!settings.code_lens);
  BOOST_TEST(settings.docs == "https://example.org/docs");
  settings.read(Json::parse(R"({"debounce": -9223372036854775808})"), "");
  BOOST_TEST(settings.debounce.count() == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::lsp
