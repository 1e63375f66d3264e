#include "cli/output.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>

#include "cli/folder.h"

BOOST_AUTO_TEST_SUITE(output)

using namespace caveat;
using namespace caveat::cli;

BOOST_AUTO_TEST_CASE(a_file_appears_whole_when_it_is_closed) {
  const test::Folder folder;
  folder.write("report.json", "old");
  auto output = Output::open(folder / "report.json");
  BOOST_REQUIRE(output);
  (*output)->stream() << "new";
  BOOST_TEST((*output)->flush());
  BOOST_TEST(folder.read("report.json") == "old");
  BOOST_TEST(!(*output)->close().has_value());
  BOOST_TEST(folder.read("report.json") == "new");
  BOOST_TEST(folder.names() == "report.json");
}

BOOST_AUTO_TEST_CASE(without_close_everything_is_as_it_was) {
  const test::Folder folder;
  folder.write("report.json", "old");
  {
    auto output = Output::open(folder / "report.json");
    BOOST_REQUIRE(output);
    (*output)->stream() << "new";
  }
  BOOST_TEST(folder.read("report.json") == "old");
  BOOST_TEST(folder.names() == "report.json");
}

BOOST_AUTO_TEST_CASE(a_link_stays_a_link_and_permissions_stay) {
  const test::Folder folder;
  folder.write("real.json", "old");
  std::filesystem::permissions(folder / "real.json",
                               std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  std::filesystem::create_symlink(folder / "real.json", folder / "link.json");
  auto output = Output::open(folder / "link.json");
  BOOST_REQUIRE(output);
  (*output)->stream() << "new";
  BOOST_TEST(!(*output)->close().has_value());
  BOOST_TEST(std::filesystem::is_symlink(folder / "link.json"));
  BOOST_TEST(folder.read("real.json") == "new");
  const auto mode = std::filesystem::status(folder / "real.json").permissions();
  BOOST_TEST((mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)));
}

BOOST_AUTO_TEST_CASE(places_that_cannot_be_written_are_errors_with_a_remedy) {
  const test::Folder folder;
  for (const std::string& path : {folder / "missing/report.json", folder / ""}) {
    const auto output = Output::open(path);
    BOOST_TEST(!output, path);
    if (!output) BOOST_TEST(!output.error().remedy.empty());
  }
}

BOOST_AUTO_TEST_CASE(a_full_device_is_an_error) {
  if (!std::filesystem::exists("/dev/full")) return;
  auto output = Output::open("/dev/full");
  BOOST_REQUIRE(output);
  (*output)->stream() << "text";
  BOOST_TEST(!(*output)->flush());
  BOOST_TEST((*output)->close().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
