#include <dlfcn.h>

#include <filesystem>
#include <system_error>

#include "document/poppler/module.h"

namespace caveat::document {
namespace {

// As cmake installs it, seen from the program.
std::string module_file() {
  std::error_code failed;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
  return (program.parent_path() / CAVEAT_POPPLER_FROM_PROGRAM).lexically_normal().string();
}

Expected<const PopplerModule*> load() {
  const std::string file = module_file();
  void* const library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  void* const symbol = library ? dlsym(library, kPopplerModule) : nullptr;
  if (symbol) return reinterpret_cast<PopplerModuleOf*>(symbol)();
  const char* reason = dlerror();
  return Error{"PDF files cannot be read: what caveat reads them with is not there (" +
                   std::string(reason ? reason : file) + ")",
               "install all of caveat, not its program alone"};
}

}  // namespace

Expected<const PopplerModule*> poppler_module() {
  static const Expected<const PopplerModule*> module = load();
  return module;
}

}  // namespace caveat::document
