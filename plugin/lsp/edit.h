// Changes that a client is to make: to the text under review, or to the project's configuration.
#pragma once

#include <optional>
#include <string_view>

#include "lsp/feature.h"
#include "lsp/insertion.h"

namespace caveat::lsp {

// A WorkspaceEdit of the open text.
Json edit_of(const Context& context, const Insertion& insertion);

// A WorkspaceEdit that suppresses a finding: by a comment in the text or, in a format without comments, by an entry in
// the nearest .caveat.yaml, which is made where there is none and the client can make files. nullopt where neither can
// be done.
std::optional<Json> suppressing_edit(const Context& context, const review::Finding& finding, std::string_view reason);

}  // namespace caveat::lsp
