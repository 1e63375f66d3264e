// The title of a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "provision/outline.h"
#include "text/span.h"

namespace caveat::provision {

// Whether the line names a kind of instrument ("Act", "Convention") in a capital letter.
bool names_instrument(std::string_view line);

// What the text says it is called ("This Act may be cited as the Signals Act"), else the likeliest of the lines that
// stand before the first unit: one that names a kind of instrument, else the first.
std::string choose_title(std::string_view text, const std::vector<Span>& lines);

// The title and those of the lines that name an instrument, a long title among them ("An Act to regulate signals"), one
// below the other: what the text is about.
std::string read_subject(std::string_view text, const std::string& title, const std::vector<Span>& lines);

// A title right above the first unit looks like that unit's heading: takes it out of there and puts it before the title
// lines.
void free_title(std::string_view text, Outline& outline);

// Fills title and subject from the title lines.
void read_title(std::string_view text, Outline& outline);

}  // namespace caveat::provision
