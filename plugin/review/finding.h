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
      manner;  // words of the text; the force by its name; "" = not said
};

// That somebody knows of a finding and accepts it: in a comment of the text, or in the configuration.
struct Suppressed {
  bool in_text = false;
  std::string reason;
  std::string file;   // where it is said: the text's path or the configuration's
  uint32_t line = 0;  // 1-based
};

// What a suppression of the configuration did in a text; `expired`: it would suppress findings, but no longer holds.
enum class Suppressing : uint8_t { nothing, findings, expired };

// Against a baseline: new, there but with a level or safeguard that got worse, or there as it was.
enum class Compared : uint8_t { no_baseline, added, worse, known };

struct Finding {
  std::string check;
  Level level = Level::warning;
  std::string message;                       // one or two plain sentences: the power, who holds it, what is missing
  std::string doubt;                         // why it may be no such power, though its words are met; "" = no doubt
  provision::Index provision = 0;            // the innermost provision the words stand in
  provision::Index unit = provision::kNone;  // its article or section
  Span span;                                 // the words that make the power
  Norm norm;
  std::vector<SafeguardStatus> safeguards;  // in the order of the check's needs
  std::vector<Place> related;               // further words in the same unit that give the same power
  std::string fingerprint;                  // stable under renumbering, reflowing and moving; see fingerprint.h
  std::string around;                       // what tells copies apart; see surroundings.h; "" = of the whole text
  std::optional<Suppressed> suppressed;
  Compared compared = Compared::no_baseline;

  // Whether it counts for totals and exit status.
  bool counts() const { return !suppressed && compared != Compared::known; }
};

// Something to put right that is no finding, such as a suppression that is not needed.
struct Problem {
  std::string message;
  std::string file;
  uint32_t line = 0, column = 0;  // 1-based; columns in code points
};

}  // namespace caveat::review
