#include "document/load_module.h"
#include "document/poppler/module.h"

namespace caveat::document {

Expected<const PopplerModule*> poppler_module() {
  static const auto module = load_module<PopplerModule>(kPopplerModule, "PDF files");
  return module;
}

}  // namespace caveat::document
