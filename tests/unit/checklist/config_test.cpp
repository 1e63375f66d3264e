// The configuration: what is read, where mistakes are, which values hold for a text.
#include "checklist/config.h"

#include <stdlib.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

namespace caveat::checklist {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "caveat-test-XXXXXX").string();
    BOOST_REQUIRE(mkdtemp(name.data()));
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::string write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
    return *this / name;
  }

 private:
  fs::path path_;
};

BOOST_AUTO_TEST_SUITE(checklist_config)

BOOST_AUTO_TEST_CASE(globs) {
  struct Row {
    const char* glob;
    const char* path;
    bool matches;
  };
  const Row rows[] = {
      {"a.txt", "a.txt", true},
      {"a.txt", "x/y/a.txt", true},
      {"/a.txt", "x/a.txt", false},
      {"drafts", "bills/drafts/2/b.md", true},
      {"drafts/", "bills/drafts/b.md", true},
      {"drafts", "drafts.md", false},
      {"bills/*.md", "bills/b.md", true},
      {"bills/*.md", "bills/x/b.md", false},
      {"bills/*.md", "old/bills/b.md", false},
      {"./bills/*.md", "bills/b.md", true},
      {"bills/**/b.md", "bills/b.md", true},
      {"bills/**/b.md", "bills/x/y/b.md", true},
      {"**/b.md", "b.md", true},
      {"bills/**", "bills/x/y/c.txt", true},
      {"**/x/*.md", "a/x/b/x/c.md", true},
      {"b?ll-*-1.*", "bill-of-law-1.md", true},
      {"b?ll-*-1.*", "bll-1.md", false},
      {"*a*a*a*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false},
      {"", "a", false},
      {"/", "a", false},
  };
  for (const Row& row : rows) BOOST_TEST(glob_matches(row.glob, row.path) == row.matches, row.glob << " " << row.path);
}

BOOST_AUTO_TEST_CASE(mistakes_name_line_and_column_and_the_nearest_key) {
  struct Row {
    const char* text;
    const char* errors;
  };
  const Row rows[] = {
      {"profile: core\n", ""},
      {"", ""},
      {"# profile: core\n\n  # checks:", ""},
      {"profil: core\n", ":1:1: the configuration has no key \"profil\"; write \"profile\"\n"},
      {"fail-on: eror\n", ":1:10: unknown fail-on \"eror\"; write \"error\"\n"},
      {"tags: [surveilance]\n", ":1:8: unknown tags \"surveilance\"; write \"surveillance\"\n"},
      {"checks: {gag-secrecy-order: warn}\n", ":1:29: unknown level \"warn\" for gag-secrecy-order; write \"warning\"\n"},
      {"checks: {gag-secrecy-order: loud}\n",
       ":1:29: unknown level \"loud\" for gag-secrecy-order; write one of: off, on, note, "
       "warning, error, true, false, yes, no\n"},
      {"checks: [a]\n",
       ":1:9: \"checks\" is a list where a map of keys is expected; write one \"key: value\" a line\n"},
      {"overrides:\n  - profile: all\n", ":2:5: an override must have the key \"files\"; add \"files: …\"\n"},
      {"suppressions:\n  - check: x\n", ":2:5: a suppression must have the key \"reason\"; add \"reason: …\"\n"},
      {"suppressions:\n  - {check: x, reason: y, expires: 2027-02-30}\n",
       ":2:36: \"2027-02-30\" is no day; write it as 2027-01-31\n"},
  };
  for (const Row& row : rows) {
    const Folder folder;
    const std::string path = folder.write(kConfigName, row.text);
    const Expected<Config> config = read_config(path);
    BOOST_REQUIRE(config);
    std::string errors;
    for (const Error& error : config->errors) errors += error.to_string().substr(path.size()) + "\n";
    BOOST_TEST(errors == row.errors);
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_configuration) {
  const Folder folder;
  const std::string broken = folder.write("broken.yaml", "profile: [core\n");
  const Expected<Config> none = read_config(folder / "none.yaml"), bad = read_config(broken);
  BOOST_REQUIRE((!none && !bad));
  BOOST_TEST(none.error().file == folder / "none.yaml");
  BOOST_TEST(bad.error().line > 0);
}

BOOST_AUTO_TEST_CASE(the_nearest_one_holds_and_good_parts_stand_beside_bad_ones) {
  const Folder folder;
  folder.write(kConfigName, "profile: all\n");
  folder.write(std::string("bills/") + kConfigName,
               "profle: core\nfail-on: never\nexclude: [drafts, /a.md]\ninclude: '*.md'\n");
  const Expected<Config> outer = read_config(find_config(folder / "treaties/x/y.md"));
  const Expected<Config> inner = read_config(find_config(folder / "bills/b.md"));
  BOOST_REQUIRE((outer && inner));
  BOOST_TEST(outer->settings.profile.value == "all");
  BOOST_TEST(inner->settings.profile.value == "");
  BOOST_TEST(inner->settings.fail_on.value == "never");
  BOOST_TEST(inner->errors.size() == 1u);
  BOOST_TEST(inner->excludes(folder / "bills/drafts/c.md"));
  BOOST_TEST(inner->excludes(folder / "bills/a.md"));
  BOOST_TEST(!inner->excludes(folder / "bills/x/a.md"));
  BOOST_TEST(!inner->excludes(folder / "drafts/c.md"));
  BOOST_TEST(inner->includes(folder / "bills/b.md").value());
  BOOST_TEST(!inner->includes(folder / "bills/b.txt").value());
  BOOST_TEST(!outer->includes(folder / "b.txt").has_value());
}

BOOST_AUTO_TEST_CASE(overrides_lie_on_top_and_later_ones_win) {
  const Folder folder;
  const std::string path = folder.write(kConfigName, R"(profile: core
checks: {first: off, second: error}
checklists: our
overrides:
  - {files: treaties, profile: treaty, languages: [en, es], checks: {first: on}}
  - {files: [treaties/old], fail-on: never, profile: all}
suppressions:
  - {check: first, reason: known}
  - {check: second, reason: agreed, files: treaties/*.md, provision: art_1, expires: 2999-12-31}
)");
  const Expected<Config> config = read_config(path);
  BOOST_REQUIRE(config);
  BOOST_REQUIRE(config->errors.empty());
  const Settings plain = config->settings_for(folder / "bills/b.md"),
                 treaty = config->settings_for(folder / "treaties/t.md"),
                 old = config->settings_for(folder / "treaties/old/t.md");
  BOOST_TEST(plain.profile.value == "core");
  BOOST_TEST(!*plain.checks.at("first").value.on);
  BOOST_TEST((plain.checks.at("second").value.level == Level::error));
  BOOST_TEST(plain.checklists.value.at(0) == folder / "our");
  BOOST_TEST(!plain.fail_on.given());
  BOOST_TEST(treaty.profile.value == "treaty");
  BOOST_TEST(treaty.profile.origin.line == 5);
  BOOST_TEST(*treaty.checks.at("first").value.on);
  BOOST_TEST((treaty.checks.at("second").value.level == Level::error));
  BOOST_TEST(old.profile.value == "all");
  BOOST_TEST(old.languages.value.size() == 2u);
  BOOST_TEST(old.fail_on.value == "never");
  BOOST_TEST(config->suppressions_for(folder / "bills/b.md").size() == 1u);
  BOOST_TEST(config->suppressions_for(folder / "treaties/t.md").size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
