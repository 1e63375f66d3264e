// The words for levels and strengths, the same in every output.
#pragma once

#include <string>
#include <string_view>

#include "review/finding.h"

namespace caveat::report {

std::string_view to_string(review::Level level);        // "error", "warning", "note"
std::string_view to_string(review::Strength strength);  // "present", "weak", "missing"
std::string_view to_string(review::Compared compared);  // "", "new", "worse", "known"

// A title as words of a sentence: "prior judicial authorisation".
std::string lower_first(std::string title);

// A phrase of a lexicon for reading: "=authority|=authorities .. police" → "authority/authorities … police"; "?word" →
// "[word]".
std::string phrase_words(const std::string& phrase);

// How far a safeguard reaches, as a sentence, for a `reach` of checklist::reach_names().
std::string_view reach_words(std::string_view reach);

}  // namespace caveat::report
