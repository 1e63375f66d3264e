// What a new draft of a text does to the powers of the old one and to their safeguards: two finished reviews become a
// list of changes, each with the words of both drafts. Numbers of provisions, punctuation, layout, order and the way in
// which sentences are put together make no change.
//
// What is compared, and where: sentences.h (words), align.h (which became which), moves.h (what became of articles),
// wording.h (what an edit does).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "review/engine.h"
#include "review/moves.h"

namespace caveat::review {

// The first five are said of powers, the last four of safeguards, `reworded` of both: a person has to judge it.
enum class Effect : uint8_t { added, widened, reworded, narrowed, removed, lost, weakened, strengthened, gained };
std::string_view to_string(Effect effect);
// What became of a safeguard whose strengths differ.
Effect effect_between(Strength was, Strength is);
bool is_worse(Effect effect);   // added, widened, lost, weakened
bool is_better(Effect effect);  // narrowed, removed, strengthened, gained

inline constexpr uint32_t kNoFinding = UINT32_MAX;

// A power in both drafts: indices into Review::findings, kNoFinding where it is not there.
struct PowerPair {
  uint32_t before = kNoFinding, after = kNoFinding;
  friend bool operator==(PowerPair, PowerPair) = default;
};

struct Consequence {
  Effect effect = Effect::reworded;
  std::string safeguard;                                      // id; "" = it is about the powers themselves
  Strength from = Strength::missing, to = Strength::missing;  // of the safeguard
  std::string term;  // the defined term by which it comes to the powers; "" = by their own words
  // A check about the whole text is one of them; empty where a provision by itself gave the safeguard.
  std::vector<PowerPair> powers;
  std::vector<std::string> reasons;  // "longer: “one year” for “thirty days”"
  bool suppressed = false;           // all its powers are suppressed in the new draft

  bool counts_as_worse() const { return is_worse(effect) && !suppressed; }
};

// A piece of the word diff: spans of each draft that belong together. Words that stayed have both.
struct DiffPiece {
  enum class Kind : uint8_t { same, removed, added } kind = Kind::same;
  std::vector<Span> before, after;
};

// A sentence (or the few of them that became one another) in both drafts.
struct Wording {
  std::optional<provision::Index> before, after;  // the provision that the words stand in
  std::vector<DiffPiece> diff;                    // all words of both sides, in order; all same where words stayed
};

// A sentence, and what its change does.
struct Change {
  Wording words;
  std::vector<Consequence> consequences;  // the gravest first
};

struct Comparison {
  std::vector<Change> changes;                 // in the order of the new draft
  std::vector<Move> moves;                     // all articles, those that stayed included
  std::vector<std::vector<Wording>> wordings;  // by move: its sentences, where it is new, gone or reworded; else none
  std::vector<std::string> notes;

  bool worse() const;
};

}  // namespace caveat::review
