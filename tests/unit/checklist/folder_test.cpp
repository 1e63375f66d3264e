// Reading a checklist folder from the disk.
#include "folder.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "checklist/loader.h"
#include "checklist/print.h"

namespace caveat::checklist {
namespace {

namespace fs = std::filesystem;

// A folder of its own for a test, gone afterwards.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "caveat-test-XXXXXX").string();
    BOOST_REQUIRE(mkdtemp(name.data()));
    path_ = name;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((fs::path(path_) / name).parent_path());
    std::ofstream(fs::path(path_) / name, std::ios::binary) << text;
  }
  void write(const std::vector<SourceFile>& files) const {
    for (const SourceFile& file : files) write(file.path, file.text);
  }
  const std::string& path() const { return path_; }

  // Errors, one a line, with the folder's own path left out.
  std::string errors() const {
    std::string lines;
    for (const Error& error : load(path_).errors) lines += error.to_string() + "\n";
    for (size_t at = lines.find(path_); at != std::string::npos; at = lines.find(path_)) lines.erase(at, path_.size());
    return lines;
  }

 private:
  std::string path_;
};

BOOST_AUTO_TEST_SUITE(checklist_folder)

BOOST_AUTO_TEST_CASE(a_folder_reads_as_its_files_do) {
  const Folder folder;
  folder.write(testing::good_folder());
  folder.write("README.md", "# Read me");
  folder.write("powers/.hidden.yaml", "]");
  folder.write("powers/notes.txt", "]");
  BOOST_TEST(folder.errors() == "");
  const Loaded loaded = load(folder.path());
  BOOST_TEST(to_string(loaded.checklist) == to_string(load_files(testing::good_folder()).checklist));
  BOOST_TEST(loaded.checklist.check("traffic")->origin.file == folder.path() + "/powers/traffic.yaml");
}

BOOST_AUTO_TEST_CASE(a_missing_folder) {
  const Loaded loaded = load("/nowhere/at/all");
  BOOST_REQUIRE(loaded.errors.size() == 1);
  BOOST_TEST(loaded.errors[0].to_string() ==
             "/nowhere/at/all: this is not a folder that can be read; name a folder laid out like checklists/");
}

struct Row {
  const char* name;
  const char* text;
  const char* errors;
};

BOOST_AUTO_TEST_CASE(files_in_wrong_places) {
  const Row rows[] = {
      {"notes.txt", "hello",
       ": the folder holds no checklist; give it powers/, safeguards/, lexicon/<language>/, citations.yaml or "
       "profiles.yaml\n"},
      {"power/a.yaml", "id: a", "/power: this has no place in a checklist folder; name it powers\n"},
      {"traffic.yaml", "id: a",
       "/traffic.yaml: this has no place in a checklist folder; put it in powers/, safeguards/ or "
       "lexicon/<language>/\n"},
      {"citation.yaml", "references: []",
       "/citation.yaml: this has no place in a checklist folder; name it citations.yaml\n"},
      {"powers/a.yml", "id: a", "/powers/a.yml: the file's name ends in .yml; name it .yaml\n"},
      {"powers/eu/a.yaml", "id: a", "/powers/eu: a folder is not looked into here; move its files one level up\n"},
      {"lexicon/actors.yaml", "kind: actor",
       "/lexicon/actors.yaml: a lexicon file belongs to a language; put it in lexicon/<language>/\n"},
      {"powers/a.yaml", "", "/powers/a.yaml:1:1: the file is empty; write its keys, or delete the file\n"},
  };
  for (const Row& row : rows) {
    const Folder folder;
    folder.write(row.name, row.text);
    BOOST_TEST(folder.errors() == row.errors);
  }
}

BOOST_AUTO_TEST_CASE(files_saved_by_windows) {
  const Folder folder;
  for (SourceFile file : testing::good_folder()) {
    for (size_t at = 0; (at = file.text.find('\n', at)) != std::string::npos; at += 2) file.text.insert(at, 1, '\r');
    folder.write(file.path, "\xef\xbb\xbf" + file.text);
  }
  folder.write("lexicon/en/more.yaml", "\xef\xbb\xbfkind: manner\r\nterms:\r\n  for-days:\r\n    - within # days\r\n");
  BOOST_TEST(
      folder.errors() ==
      "/lexicon/en/more.yaml:4:7: the phrase \"within\" is cut short: outside of quotes # begins a comment; put the "
      "phrase in quotes, or the comment on a line of its own\n");
  BOOST_TEST(to_string(load(folder.path()).checklist.checks.at(0)) ==
             to_string(load_files(testing::good_folder()).checklist.checks.at(0)));
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text) {
  const Folder folder;
  folder.write(testing::good_folder());
  folder.write("powers/binary.yaml", std::string("id: \0\1\2\0\0\0", 10));
  folder.write("powers/latin.yaml", "title: \"caf\xe9 na\xefve\"\n");
  folder.write("powers/large.yaml", std::string((8 << 20) + 1, ' '));
  const Loaded loaded = load(folder.path());
  BOOST_REQUIRE(loaded.errors.size() == 3);
  BOOST_TEST(loaded.errors[0].file == folder.path() + "/powers/binary.yaml");
  BOOST_TEST(loaded.errors[1].file == folder.path() + "/powers/large.yaml");
  BOOST_TEST(loaded.errors[1].message == "the file is over 8 MB");
  BOOST_TEST(loaded.errors[2].file == folder.path() + "/powers/latin.yaml");
  BOOST_TEST(loaded.errors[2].remedy == "save it as plain text in UTF-8");
  BOOST_TEST(loaded.checklist.check("traffic"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
