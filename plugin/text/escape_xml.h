// Text inside of XML and HTML, for writers that put their markup together themselves.
#pragma once

#include <string>
#include <string_view>

namespace caveat::text {

// `words`, which are valid UTF-8, as they stand between tags or in a quoted attribute. Line breaks and tabs are as they
// are; every byte of a character that XML 1.0 does not allow, and of other control characters, becomes a space.
std::string escape_xml(std::string_view words);

}  // namespace caveat::text
