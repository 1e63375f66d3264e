#include "review/inputs.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>

#include "cli/folder.h"

BOOST_AUTO_TEST_SUITE(inputs)

using namespace caveat::review;

const std::vector<std::string> kExtensions = {".txt", ".md"};

// Paths below the folder, "!" before those with an error.
std::string found(const caveat::cli::test::Folder& folder, const std::vector<std::string>& paths) {
  std::string all;
  for (const Input& input : find_inputs(paths, kExtensions)) {
    std::string path = input.path;
    if (const std::string base = folder / ""; path.starts_with(base)) path = path.substr(base.size());
    all += (all.empty() ? "" : " ") + std::string(input.error ? "!" : "") + path;
  }
  return all;
}

BOOST_AUTO_TEST_CASE(folders_are_walked_in_order_without_what_is_hidden) {
  const caveat::cli::test::Folder folder;
  for (const char* name : {"b.txt", "a/2.md", "a/10.TXT", "a/notes.pdf", ".git/x.txt", "a/.draft.md", "c.md"})
    folder.write(name);
  std::filesystem::create_directory_symlink(folder / "a", folder / "loop");
  BOOST_TEST(found(folder, {folder / ""}) == "a/10.TXT a/2.md b.txt c.md");
}

BOOST_AUTO_TEST_CASE(files_are_taken_as_they_are_named_and_once) {
  const caveat::cli::test::Folder folder;
  folder.write("b.txt");
  folder.write("a.txt");
  folder.write("law.pdf");
  BOOST_TEST(found(folder, {folder / "law.pdf", "-", folder / "b.txt", folder / ".", folder / "./b.txt"}) ==
             "law.pdf - b.txt a.txt");
  BOOST_TEST(found(folder, {folder / "missing.txt"}) == "missing.txt");
}

BOOST_AUTO_TEST_CASE(a_folder_without_texts_is_an_error_with_a_remedy) {
  const caveat::cli::test::Folder folder;
  folder.write("empty/law.pdf");
  folder.write("full/law.txt");
  const std::vector<Input> inputs = find_inputs({folder / "empty", folder / "full"}, kExtensions);
  BOOST_TEST(inputs.size() == 2u);
  BOOST_TEST(inputs[0].error.has_value());
  BOOST_TEST(inputs[0].error->remedy.find(".txt, .md") != std::string::npos);
  BOOST_TEST(!inputs[1].error.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
