// What has been found out about a clause. It holds as long as the clause's words and what it stands in do, so that an
// edit elsewhere in the text leaves it as it is.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "norm/norm.h"
#include "norm/pattern.h"
#include "provision/raw_references.h"
#include "review/finding.h"
#include "review/rules.h"

namespace caveat::review {

// How a clause meets a pattern of a check.
struct Given {
  uint32_t pattern;  // index into Rules::patterns
  norm::Match match;
};

// A piece of a clause's own words that speaks of provisions.
struct ClauseMention {
  enum class Of : uint8_t { text, numbered, others };  // "this Act"; "sections 12 to 15"; "this Part"
  uint32_t begin, end;                                 // tokens
  Of of = Of::others;
  bool broken = false;                                                  // "an offence under section 5": what is broken
  uint32_t least = UINT32_MAX, most = 0;                                // of the numbers among them
  std::optional<std::vector<provision::RawReference>> references = {};  // once asked for
  std::optional<std::vector<provision::Reference>> resolved = {};       // as long as no provision is called otherwise
};

// What a clause's own words say of provisions of this text.
struct ClauseCues {
  bool submits = false;  // itself to others
  bool covers = false;   // "the powers and procedures in …"
  bool binds = false;    // covers, forbids, or names powers
  std::vector<ClauseMention> mentions;
};

struct ClauseFacts {
  // Looked for in clauses that can speak for a power.
  struct Full {
    std::vector<bool> may_show;  // by Rules::SafeguardRule::index: whether it has words of it; empty = of none
    std::unique_ptr<norm::Reading> reading;
    std::vector<std::pair<const Rules::SafeguardRule*, SafeguardStatus>> grades;

    bool can_show(const Rules::SafeguardRule& rule) const { return !may_show.empty() && may_show[rule.index]; }
  };

  std::optional<std::vector<Given>> powers;  // by check, the strongest of each
  std::unique_ptr<Full> full;
  std::unique_ptr<norm::Reading> reading;  // without the words of safeguards
  std::optional<ClauseCues> cues;
  std::vector<ClauseMention> overrides;  // what stands after "notwithstanding", once asked for
  std::string words;                     // as they count for fingerprints; empty = not read yet
  std::string around;                    // its surroundings; empty = not read yet

  // Places follow the clause to where it stands now.
  struct Move {
    uint32_t tokens = 0, bytes = 0;  // added to places, modulo 2³²
    provision::Index provisions = 0;
    bool keep_resolved = false;  // no provision is called otherwise
  };
  void move(Move by);
  void forget_resolved();

 private:
  template <typename Do>
  void each_mention(Do&& act) {
    if (cues) std::for_each(cues->mentions.begin(), cues->mentions.end(), act);
    std::for_each(overrides.begin(), overrides.end(), act);
  }
};

}  // namespace caveat::review
