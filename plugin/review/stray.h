// In a law about something else, a provision that alone seems to give a power mostly has a word in another sense.
#pragma once

#include <cstdint>
#include <vector>

#include "review/finding.h"
#include "review/text_model.h"

namespace caveat::review {

struct Sighting {
  Finding& finding;
  uint32_t clause;  // of its deciding words
};

// Turns findings into notes that say why, where hardly any provision of the text gives a power and neither the title,
// the heading nor the sentence speaks of people's data, communications or words. What checks of one's own find is left
// as it is. `sightings`: all of the text.
void doubt_strays(TextModel& model, const std::vector<Sighting>& sightings);

}  // namespace caveat::review
