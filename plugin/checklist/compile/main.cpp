// caveat_compile FOLDER OUTPUT_STEM [--keep-going]: checks a checklist folder and writes OUTPUT_STEM.bin (without
// examples) and OUTPUT_STEM_full.bin, for caveat_compile_lexicons (review/compile) to add to. Prints every mistake; with one, fails unless
// told to keep going, and then leaves out the entries in error.
#include <cstdio>
#include <exception>
#include <fstream>
#include <string>

#include "checklist/archive.h"
#include "checklist/loader.h"

namespace {

bool write(const std::string& path, const std::string& bytes) {
  std::ofstream stream(path, std::ios::binary);
  stream << bytes;
  stream.close();
  if (!stream) std::fprintf(stderr, "%s: cannot be written\n", path.c_str());
  return static_cast<bool>(stream);
}

int compile(const std::string& folder, const std::string& stem, bool keep_going) {
  const auto loaded = caveat::checklist::load(folder);
  for (const auto& error : loaded.errors) std::fprintf(stderr, "%s\n", error.to_string().c_str());
  if (!loaded.errors.empty()) {
    std::fprintf(stderr, "%zu mistake(s) in %s\n", loaded.errors.size(), folder.c_str());
    if (!keep_going) return 1;
  }
  const bool written = write(stem + "_full.bin", to_archive(loaded.checklist)) &&
                       write(stem + ".bin", to_archive(without_examples(loaded.checklist)));
  return written ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  const bool keep_going = count == 4 && std::string(arguments[3]) == "--keep-going";
  if (count != 3 && !keep_going) {
    std::fprintf(stderr, "usage: caveat_compile FOLDER OUTPUT_STEM [--keep-going]\n");
    return 2;
  }
  try {
    return compile(arguments[1], arguments[2], keep_going);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "caveat_compile: %s\n", failure.what());
    return 1;
  }
}
