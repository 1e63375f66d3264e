// Names of places in a text, as a lawyer would write them.
#pragma once

#include <string>
#include <string_view>

#include "provision/outline.h"

namespace caveat::report {

// "Article 12(3)(b)": the article or section and the path inside it. "Schedule 2, paragraph 4" and the like outside of
// one.
std::string place_name(std::string_view text, const provision::Outline& outline, provision::Index provision);

// "Article 12", "Sec. 103": one provision by itself, with the word that is printed before its number; its heading where
// it has no number.
std::string own_name(std::string_view text, const provision::Provision& provision);

// "Chapter IV › Article 29 › paragraph 1 › (b)". `arrow` stands between; `below`: leaves out what is not below that
// provision.
std::string trail(std::string_view text, const provision::Outline& outline, provision::Index provision,
                  std::string_view arrow, provision::Index below = 0);

// White space of any kind to single spaces, none at the ends.
std::string one_line(std::string_view words);

}  // namespace caveat::report
