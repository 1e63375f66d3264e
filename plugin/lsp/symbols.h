// Provisions and definitions as symbols.
#pragma once

#include <string_view>

#include "lsp/feature.h"

namespace caveat::lsp {

int symbol_kind(provision::Kind kind);

// SymbolInformation, in reading order. With a query: units, what is above them and definitions that match it.
Json flat_symbols(const Context& context, std::string_view query);

// Whether the letters of the query come in the name in that order; ASCII case makes no difference.
bool matches(std::string_view name, std::string_view query);

}  // namespace caveat::lsp
