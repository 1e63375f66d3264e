// What Poppler takes from the clock when it appends to a PDF, made to follow from what was asked: the same review gives
// the same file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace caveat::document {

// The bytes, with `date` (UTC, "2026-11-25T10:00:00Z") for that of the annotations after `appended`, and an identifier
// of the new file that its bytes tell. What an encrypted file has of them stays.
std::string stamped(std::string bytes, size_t appended, std::string_view date);

}  // namespace caveat::document
