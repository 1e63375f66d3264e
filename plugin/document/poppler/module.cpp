#include <poppler/cpp/poppler-global.h>

#include "document/poppler/parts.h"

extern "C" __attribute__((visibility("default"))) const void* caveat_poppler() {
  static const caveat::document::PopplerModule module{caveat::document::put_pages, caveat::document::highlighted};
  // Poppler's complaints about a damaged file are not for the terminal, then or when comments are written.
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  return &module;
}
