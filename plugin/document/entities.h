// HTML character references.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace caveat::document {

// The UTF-8 text of "&amp;", "&#167;" or "&#xA7;"; never longer than the reference. Spaces of every kind and characters
// without a width give " ". nullopt for names that are not known.
std::optional<std::string> decode_entity(std::string_view entity);

// The same for text that need not keep its place: "" for characters without a width (but for joiners, which are part of
// words), and numbers from 128 to 159 mean windows-1252, as in browsers.
std::optional<std::string> decode_reference(std::string_view reference);

// The size of the reference that a text begins with and that lacks its semicolon, where browsers read it all the same:
// "&nbsp", "&#167". 0 = none. With a semicolon after it, it can be decoded.
size_t open_reference(std::string_view text);

}  // namespace caveat::document
