// A review as comments in a DOCX, ODT or PDF file: one a finding, on the words that give the power. Shared by the
// outputs docx, odt and pdf.
#pragma once

#include <vector>

#include "checklist/model.h"
#include "document/comment.h"
#include "review/engine.h"

namespace caveat::report {

// Findings that somebody accepted give no comment. What to ask for and the sources stand once for each check, in the
// first comment of its kind.
std::vector<document::Comment> comments_of(const review::Review& review, const checklist::Checklist& checklist);

}  // namespace caveat::report
