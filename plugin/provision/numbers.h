// Numbers as printed, without what stands around them.
#pragma once

#include <string_view>

#include "text/span.h"

namespace caveat::provision {

// Without white space at the ends.
Span trimmed(std::string_view text, Span span);

// A heading without the full stop or dash that ends it: "Definitions.—" → Definitions.
Span without_closing(std::string_view text, Span span);

// "(a)" → a, "5." → 5, "4 bis" → 4 bis, "第十二条" → 十二.
Span bare_number(std::string_view text, Span span);

}  // namespace caveat::provision
