// What stands on libraries that take long to load and that most texts do not need: each such part of this room is a
// library of its own, made from a folder here and loaded when the first file that needs it is met.
#pragma once

#include <string_view>

#include "text/expected.h"

namespace caveat::document {

// What the one symbol of the module returns; `symbol` is also its name. Errors, which say that `files` cannot be read:
// it is not where it belongs, or one of its libraries is missing.
Expected<const void*> load_module(const char* symbol, std::string_view files);

template <typename Module>
Expected<const Module*> load_module(const char* symbol, std::string_view files) {
  const auto module = load_module(symbol, files);
  if (!module) return module.error();
  return static_cast<const Module*>(*module);
}

}  // namespace caveat::document
