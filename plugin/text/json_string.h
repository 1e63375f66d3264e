// Text inside of a JSON string, for writers that put their JSON together themselves.
#pragma once

#include <string>
#include <string_view>

namespace caveat::text {

// Appends `words`, which are valid UTF-8, as they stand between the quotation marks of a JSON string: '"', '\' and the
// control characters below U+0020 are escaped, by their short names where they have one; everything else is as it is.
void put_json_words(std::string_view words, std::string& out);

}  // namespace caveat::text
