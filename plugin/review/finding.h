// What a review says: one finding for each power in each article or section, with the state of each safeguard it needs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "provision/outline.h"
#include "text/span.h"

namespace caveat::review {

using checklist::Level;
using checklist::Strength;

// Words in the text that decided something.
struct Place {
  provision::Index provision = 0;
  Span span;  // in Document::text
};

struct SafeguardStatus {
  std::string id;
  Strength status = Strength::missing;
  std::optional<Place> where;
  std::string reason;  // one plain sentence
};

struct Norm {
  std::string force, bearer, action, object,
      manner;  // words of the text where it has them, else lexicon ids; "" = not said
};

struct Finding {
  std::string check;
  Level level = Level::warning;
  std::string message;                       // one or two plain sentences: the power, who holds it, what is missing
  provision::Index provision = 0;            // the innermost provision the words stand in
  provision::Index unit = provision::kNone;  // its article or section
  Span span;                                 // the words that make the power
  Norm norm;
  std::vector<SafeguardStatus> safeguards;  // in the order of the check's needs
  std::vector<Place> related;               // further words in the same unit that give the same power
  std::string fingerprint;                  // 16 hex digits, stable under renumbering, reflowing and moving
};

}  // namespace caveat::review
