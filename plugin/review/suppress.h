// Findings that somebody knows of and accepts. They stay in the review, marked, and no longer count.
//
// A comment `<!-- caveat: ignore CHECK[, CHECK…] -- reason -->` covers the provision that begins next after it, with
// all that is in it; on a line with other words, the provision of that line; before the first word of the text, the
// whole text. In the configuration a provision is named instead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checklist/config.h"
#include "checklist/model.h"
#include "review/engine.h"

namespace caveat::review {

// Marks what is suppressed, and in Review::suppressing what each of `accepted` did. Says in Review::problems what has no
// reason, names what does not exist, has expired though it would be needed, and which comments are not needed. `checks`:
// ids that were run; empty = all.
void suppress(Review& review, const checklist::Checklist& checklist, const std::vector<std::string>& checks,
              const std::vector<checklist::Suppression>& accepted);

// The provisions that an eId ("art_29__para_1") or a printed place ("Article 29(1)", "29(1)") means; more than one
// where parts of a text count anew.
std::vector<provision::Index> find_provisions(const Review& review, std::string_view place);

}  // namespace caveat::review
