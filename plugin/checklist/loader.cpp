#include "checklist/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <tuple>

#include "checklist/drafts.h"
#include "text/decode.h"
#include "text/nearest.h"

namespace caveat::checklist {
namespace {

namespace fs = std::filesystem;

constexpr uintmax_t kMostBytes = 8 << 20;

void add_error(std::vector<Error>& errors, const std::string& file, std::string message, std::string remedy) {
  errors.push_back({std::move(message), std::move(remedy), file});
}

void read_file(const fs::directory_entry& entry, std::vector<SourceFile>& files, std::vector<Error>& errors) {
  const std::string path = entry.path().generic_string();
  std::error_code failure;
  if (entry.file_size(failure) > kMostBytes || failure) {
    add_error(errors, path, failure ? "the file cannot be read: " + failure.message() : "the file is over 8 MB",
              failure ? "look at its permissions" : "split it");
    return;
  }
  std::ifstream stream(entry.path(), std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  if (!stream) {
    add_error(errors, path, "the file cannot be read",
              entry.file_size(failure) == 0 ? "write its keys, or delete the file" : "look at its permissions");
    return;
  }
  auto decoded = text::decode(bytes.str());
  if (!decoded) {
    add_error(errors, path, decoded.error().message, "save it as plain text in UTF-8");
  } else if (!decoded->notes.empty()) {
    add_error(errors, path, "the file is not UTF-8: " + decoded->notes.front(), "save it as plain text in UTF-8");
  } else {
    files.push_back({path, std::move(decoded->text)});
  }
}

// The entries of a folder by name, without hidden ones.
std::vector<fs::directory_entry> list(const fs::path& folder, std::vector<Error>& errors) {
  std::vector<fs::directory_entry> entries;
  std::error_code failure;
  fs::directory_iterator at(folder, failure);
  while (!failure && at != fs::directory_iterator()) {
    if (!at->path().filename().string().starts_with('.')) entries.push_back(*at);
    at.increment(failure);
  }
  if (failure)
    add_error(errors, folder.generic_string(), "the folder cannot be read: " + failure.message(),
              "look at its name and permissions");
  std::sort(entries.begin(), entries.end());
  return entries;
}

void read_yaml_files(const fs::path& folder, std::vector<SourceFile>& files, std::vector<Error>& errors) {
  for (const auto& entry : list(folder, errors)) {
    const std::string path = entry.path().generic_string();
    std::error_code failure;
    if (entry.is_directory(failure)) {
      add_error(errors, path, "a folder is not looked into here", "move its files one level up");
    } else if (entry.path().extension() == ".yml") {
      add_error(errors, path, "the file's name ends in .yml", "name it .yaml");
    } else if (entry.path().extension() == ".yaml") {
      read_file(entry, files, errors);
    }
  }
}

void read_folder(const fs::path& folder, std::vector<SourceFile>& files, std::vector<Error>& errors) {
  const std::vector<std::string> known{"powers", "safeguards", "lexicon", "citations.yaml", "profiles.yaml"};
  bool any = false;
  for (const auto& entry : list(folder, errors)) {
    const std::string name = entry.path().filename().string();
    std::error_code failure;
    const bool is_folder = entry.is_directory(failure);
    if (is_folder && (name == "powers" || name == "safeguards")) {
      read_yaml_files(entry.path(), files, errors);
    } else if (is_folder && name == "lexicon") {
      for (const auto& language : list(entry.path(), errors))
        if (language.is_directory(failure)) {
          read_yaml_files(language.path(), files, errors);
        } else if (language.path().extension() == ".yaml") {
          add_error(errors, language.path().generic_string(), "a lexicon file belongs to a language",
                    "put it in lexicon/<language>/");
        }
    } else if (!is_folder && (name == "citations.yaml" || name == "profiles.yaml")) {
      read_file(entry, files, errors);
    } else {
      const std::string near = text::nearest(name, known);
      const bool is_yaml = entry.path().extension() == ".yaml" || entry.path().extension() == ".yml";
      if (!near.empty() || (is_yaml && !is_folder)) {
        any = true;
        add_error(
            errors, entry.path().generic_string(), "this has no place in a checklist folder",
            near.empty() ? "put it in powers/, safeguards/ or lexicon/<language>/" : fmt::format("name it {}", near));
      }
      continue;
    }
    any = true;
  }
  if (!any && errors.empty())
    add_error(errors, folder.generic_string(), "the folder holds no checklist",
              "give it powers/, safeguards/, lexicon/<language>/, citations.yaml or profiles.yaml");
}

Loaded finish(const std::vector<SourceFile>& files, Checklist base, std::vector<Error> errors) {
  for (Language& language : base.languages) language.compiled.clear();  // it will be another checklist
  Drafts drafts = gather(files, errors);
  keep_within_limit(drafts.checks, base, errors);
  keep_terms_within_limit(drafts, base, errors);
  resolve(drafts, base, errors);
  std::stable_sort(errors.begin(), errors.end(), [](const Error& a, const Error& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
  return {merge(std::move(drafts), std::move(base)), std::move(errors)};
}

}  // namespace

Loaded load(const std::string& directory, Checklist base) {
  std::vector<SourceFile> files;
  std::vector<Error> errors;
  std::error_code failure;
  if (!fs::is_directory(directory, failure)) {
    add_error(errors, directory, "this is not a folder that can be read", "name a folder laid out like checklists/");
    return {std::move(base), std::move(errors)};
  }
  read_folder(directory, files, errors);
  return finish(files, std::move(base), std::move(errors));
}

Loaded load_files(const std::vector<SourceFile>& files, Checklist base) { return finish(files, std::move(base), {}); }

}  // namespace caveat::checklist
