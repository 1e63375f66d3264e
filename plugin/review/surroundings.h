// What stands around the words of a finding, as a few short hashes: of findings with the same words, a copy is told
// from the original by what it has in common with the earlier text.
#pragma once

#include <string>
#include <string_view>

#include "provision/outline.h"
#include "review/text_model.h"

namespace caveat::review {

constexpr uint32_t kSurroundingWords = 12;  // that are looked at on each side

// Five times four hex digits with "-" between: the heading of the unit, the words before and behind the clause, and
// before and behind the unit. Without numbers of provisions.
std::string surroundings(const TextModel& model, uint32_t clause, provision::Index unit);

// How many of the five are the same.
int in_common(std::string_view one, std::string_view other);

}  // namespace caveat::review
