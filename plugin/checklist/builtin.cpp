#include "checklist/builtin.h"

#include <string_view>

#include "checklist/archive.h"

// Written at build time by caveat_compile; see checklists/CMakeLists.txt.
extern "C" {
extern const char caveat_builtin_begin[];
extern const char caveat_builtin_end[];
extern const char caveat_builtin_full_begin[];
extern const char caveat_builtin_full_end[];
}

namespace caveat::checklist {

const Checklist& builtin() {
  static const Checklist checklist =
      from_archive({caveat_builtin_begin, static_cast<size_t>(caveat_builtin_end - caveat_builtin_begin)});
  return checklist;
}

const Checklist& builtin_full() {
  static const Checklist checklist = from_archive(
      {caveat_builtin_full_begin, static_cast<size_t>(caveat_builtin_full_end - caveat_builtin_full_begin)});
  return checklist;
}

}  // namespace caveat::checklist
