// New text for a law: where it goes, and the number that it gets.
#pragma once

#include <string>
#include <string_view>

#include "review/engine.h"

namespace caveat::lsp {

struct Insertion {
  uint32_t offset = 0;  // in Document::text
  std::string text;
};

// A new last paragraph of a unit, numbered after the paragraphs that are there, with their line breaks between; without
// a number after points that end a sentence. `unit` may be any provision; for the text as a whole it is a new article
// after the last. "this Act" of the wording becomes "this Convention" where the text calls itself so.
Insertion new_paragraph(const review::Review& review, provision::Index unit, std::string_view wording);

// The comment that suppresses a check for the provision of a finding, on a line of its own before it. Empty text where
// the format has no comments.
Insertion suppressing_comment(const review::Review& review, const review::Finding& finding, std::string_view reason);

// "(3)" → "(4)", "c)" → "d)", "iv." → "v."; "" when there is no telling.
std::string next_number(std::string_view printed, std::string_view before);

}  // namespace caveat::lsp
