#include "cli/terminal.h"

#include <stdlib.h>

#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

BOOST_AUTO_TEST_SUITE(terminal)

using namespace caveat;
using namespace caveat::cli;

// With these variables and no others that matter. Not on a terminal.
report::Screen with(const std::map<std::string, std::string>& environment, const ScreenOptions& options = {}) {
  for (const char* name : {"NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LC_ALL", "LC_CTYPE", "LANG"})
    unsetenv(name);
  for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
  return screen(options, false);
}

BOOST_AUTO_TEST_CASE(colour) {
  BOOST_TEST(!with({}).color);
  BOOST_TEST(with({}, {"always", 0}).color);
  BOOST_TEST(with({{"CLICOLOR_FORCE", "1"}}).color);
  BOOST_TEST(!with({{"CLICOLOR_FORCE", "0"}}).color);
  BOOST_TEST(!with({{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}}).color);
  BOOST_TEST(!with({{"CLICOLOR_FORCE", "1"}}, {"never", 0}).color);
}

BOOST_AUTO_TEST_CASE(width) {
  BOOST_TEST(with({}).width == 100u);
  BOOST_TEST(with({{"COLUMNS", "72"}}).width == 72u);
  BOOST_TEST(with({{"COLUMNS", "wide"}}).width == 100u);
  BOOST_TEST(with({{"COLUMNS", "99999999999"}}).width == 100u);
  BOOST_TEST(with({{"COLUMNS", "72"}}, {"auto", 60}).width == 60u);
}

BOOST_AUTO_TEST_CASE(characters) {
  BOOST_TEST(!with({}).unicode);
  BOOST_TEST(!with({{"LANG", "C"}}).unicode);
  BOOST_TEST(with({{"LANG", "es_AR.UTF-8"}}).unicode);
  BOOST_TEST(with({{"LANG", "C"}, {"LC_CTYPE", "C.utf8"}}).unicode);
  BOOST_TEST(!with({{"LANG", "C.UTF-8"}, {"LC_ALL", "POSIX"}}).unicode);
}

BOOST_AUTO_TEST_SUITE_END()
