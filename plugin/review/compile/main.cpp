// caveat_compile_lexicons IN OUT: reads a checklist archive and writes it again with its lexicons compiled, to be built
// into the program.
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <string>

#include "checklist/archive.h"
#include "review/rules.h"

namespace {

int compile(const char* in, const char* out) {
  std::ifstream file(in, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  caveat::checklist::Checklist checklist = caveat::checklist::from_archive(bytes);
  for (caveat::checklist::Language& language : checklist.languages)
    language.compiled = caveat::review::compile_lexicon(checklist, language).compiled();
  std::ofstream stream(out, std::ios::binary);
  stream << caveat::checklist::to_archive(checklist);
  stream.close();
  if (!stream) std::fprintf(stderr, "%s: cannot be written\n", out);
  return stream ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: caveat_compile_lexicons IN OUT\n");
    return 2;
  }
  try {
    return compile(arguments[1], arguments[2]);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s: %s\n", arguments[1], failure.what());
    return 1;
  }
}
