// Findings as diagnostics.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "lsp/feature.h"
#include "text/expected.h"

namespace caveat::lsp {

// Of an open text, as the JSON of an array at the end of `out`: written out directly, since a long bill has megabytes
// of them after every keystroke. The range is the words that make the power; `code` is the check; `data` the
// fingerprint; related information tells where each safeguard was found, or in which provision it would be expected.
void put_diagnostics(const Context& context, std::string& out);
// The notification that publishes them, a whole message; with the version where the client takes one.
void put_publication(const Context& context, std::string& out);
Json diagnostic(const Context& context, const review::Finding& finding);

// Mistakes in configurations and checklists, by URI of the file.
std::map<std::string, Json> diagnostics_of(const std::vector<Error>& errors);

}  // namespace caveat::lsp
