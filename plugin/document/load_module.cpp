#include "document/load_module.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <filesystem>
#include <system_error>

namespace caveat::document {

Expected<const void*> load_module(const char* symbol, std::string_view files) {
  // As cmake installs it, seen from the program.
  std::error_code failed;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
  const auto folder = (program.parent_path() / CAVEAT_MODULES_FROM_PROGRAM).lexically_normal();
  const std::string file = (folder / fmt::format("{}.so", symbol)).string();
  void* const library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  void* const found = library ? dlsym(library, symbol) : nullptr;
  if (found) return reinterpret_cast<const void* (*)()>(found)();
  const char* reason = dlerror();
  return Error{fmt::format("{} cannot be read: what caveat reads them with is not there ({})", files,
                           reason ? reason : file.c_str()),
               "install all of caveat, not its program alone"};
}

}  // namespace caveat::document
