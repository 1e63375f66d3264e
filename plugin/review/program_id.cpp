#include "review/program_id.h"

#include <elf.h>
#include <link.h>

#include <cstring>
#include <fstream>
#include <sstream>
#include <string_view>

#include "text/sha256.h"

namespace caveat::review {
namespace {

// The notes of the executable itself, which is the first that the loader tells of.
int find_build_id(dl_phdr_info* object, size_t, void* into) {
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const auto& segment = object->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader tells addresses as numbers.
    const char* at = reinterpret_cast<const char*>(object->dlpi_addr + segment.p_vaddr);
    const char* end = at + segment.p_memsz;
    while (at + sizeof(ElfW(Nhdr)) <= end) {
      ElfW(Nhdr) note;
      std::memcpy(&note, at, sizeof note);
      const char* name = at + sizeof note;
      const char* content = name + ((note.n_namesz + 3u) & ~3u);
      if (note.n_type == NT_GNU_BUILD_ID && std::string_view(name, note.n_namesz) == std::string_view("GNU\0", 4)) {
        static_cast<std::string*>(into)->assign(content, note.n_descsz);
        return 1;
      }
      at = content + ((note.n_descsz + 3u) & ~3u);
    }
  }
  return 1;
}

}  // namespace

std::string program_id() {
  std::string id;
  dl_iterate_phdr(find_build_id, &id);
  if (id.empty()) {
    std::ifstream self("/proc/self/exe", std::ios::binary);
    std::ostringstream bytes;
    bytes << self.rdbuf();
    id = bytes.str();
  }
  return CAVEAT_VERSION " " + text::sha256(id);
}

}  // namespace caveat::review
