#include "checklist/builtin.h"

#include <string_view>

#include "checklist/archive.h"
#include "text/flat.h"

// Written at build time by caveat_compile and caveat_compile_lexicons; see checklists/CMakeLists.txt.
extern "C" {
extern const char caveat_builtin_begin[];
extern const char caveat_builtin_end[];
extern const char caveat_builtin_full_begin[];
extern const char caveat_builtin_full_end[];
extern const char caveat_builtin_lexicons_begin[];
extern const char caveat_builtin_lexicons_end[];
}

namespace caveat::checklist {
namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<size_t>(end - begin)}; }

}  // namespace

// Never destroyed: the program ends sooner so.
const Checklist& builtin() {
  static const Checklist& checklist = *new Checklist(from_archive(between(caveat_builtin_begin, caveat_builtin_end)));
  return checklist;
}

const Checklist& builtin_full() {
  static const Checklist& checklist =
      *new Checklist(from_archive(between(caveat_builtin_full_begin, caveat_builtin_full_end)));
  return checklist;
}

std::string_view builtin_lexicon(std::string_view name) {
  text::FlatReader reader(between(caveat_builtin_lexicons_begin, caveat_builtin_lexicons_end));
  size_t count = 0;
  for (reader(count); count > 0; --count) {
    std::string_view known, lexicon;
    reader(known, lexicon);
    if (known == name) return lexicon;
  }
  return {};
}

}  // namespace caveat::checklist
