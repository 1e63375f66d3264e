// caveat_compile_lexicons IN OUT REVIEWS FULL: reads a checklist archive and writes what is built into the program: its
// compiled lexicons, what reviews need of the rest, and the whole.
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "checklist/archive.h"
#include "review/compile_lexicon.h"
#include "text/flat.h"

namespace {

bool write(const char* path, const std::string& bytes) {
  std::ofstream stream(path, std::ios::binary);
  stream << bytes;
  stream.close();
  if (!stream) std::fprintf(stderr, "%s: cannot be written\n", path);
  return static_cast<bool>(stream);
}

int compile(const char* in, const char* out, const char* reviews, const char* full) {
  std::ifstream file(in, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  caveat::checklist::Checklist checklist = caveat::checklist::from_archive(bytes);
  caveat::text::FlatWriter lexicons;
  size_t count = checklist.languages.size();
  lexicons(count);
  for (caveat::checklist::Language& language : checklist.languages) {
    const std::string lexicon = caveat::review::compile_lexicon(checklist, language);
    language.compiled = language.code;
    std::string_view name = language.compiled, content = lexicon;
    lexicons(name, content);
  }
  const bool written = write(out, lexicons.take()) && write(full, to_archive(checklist)) &&
                       write(reviews, to_archive(for_reviews(std::move(checklist))));
  return written ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 5) {
    std::fprintf(stderr, "usage: caveat_compile_lexicons IN OUT REVIEWS FULL\n");
    return 2;
  }
  try {
    return compile(arguments[1], arguments[2], arguments[3], arguments[4]);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s: %s\n", arguments[1], failure.what());
    return 1;
  }
}
