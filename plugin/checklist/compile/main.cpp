// caveat_compile FOLDER OUTPUT [--keep-going]: checks a checklist folder and writes it as an archive, to be built into
// the program. Prints every mistake; with one, fails unless told to keep going, and then leaves out the entries in
// error.
#include <cstdio>
#include <exception>
#include <fstream>
#include <string>

#include "checklist/archive.h"
#include "checklist/loader.h"

namespace {

int compile(const std::string& folder, const std::string& output, bool keep_going) {
  const auto loaded = caveat::checklist::load(folder);
  for (const auto& error : loaded.errors) std::fprintf(stderr, "%s\n", error.to_string().c_str());
  if (!loaded.errors.empty()) {
    std::fprintf(stderr, "%zu mistake(s) in %s\n", loaded.errors.size(), folder.c_str());
    if (!keep_going) return 1;
  }
  std::ofstream stream(output, std::ios::binary);
  stream << to_archive(loaded.checklist);
  stream.close();
  if (!stream) std::fprintf(stderr, "%s: cannot be written\n", output.c_str());
  return stream ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  const bool keep_going = count == 4 && std::string(arguments[3]) == "--keep-going";
  if (count != 3 && !keep_going) {
    std::fprintf(stderr, "usage: caveat_compile FOLDER OUTPUT [--keep-going]\n");
    return 2;
  }
  try {
    return compile(arguments[1], arguments[2], keep_going);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "caveat_compile: %s\n", failure.what());
    return 1;
  }
}
