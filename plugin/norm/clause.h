// Clauses: what is read as one sentence. A list item is read with the words that introduce it and those that close the
// list: in "may require a provider: (a) to collect …; (b) to record …" there are two clauses, each a whole sentence.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "norm/hits.h"
#include "norm/terms.h"
#include "norm/tokens.h"
#include "provision/outline.h"

namespace caveat::norm {

struct Cues;

struct Part {
  enum class Role : uint8_t { lead_in, own, wrap_up } role;
  uint32_t begin, end;  // tokens
};

struct Clause {
  provision::Index provision = 0;
  uint32_t part_begin = 0, part_end = 0;  // in Clauses::parts
};

struct Clauses {
  std::vector<Clause> all;  // in reading order
  std::vector<Part> parts;

  Part own(const Clause& clause) const;
  // The clauses of provisions [first, end).
  std::pair<uint32_t, uint32_t> of(provision::Index first, provision::Index end) const;
};

// Clauses of all provisions but the table of contents. By the cues among `hits` a sentence leads into what follows
// though it ends ("the following powers."), and the end of a last item closes its whole list ("…, shall be punished").
Clauses read_clauses(std::string_view text, const provision::Outline& outline, const Tokens& tokens, const Hits& hits,
                     const Cues& cues);

// The same after a change of the text: those of units that it left alone are taken over from before.
Clauses follow(const Clauses& before, std::string_view text, const provision::Outline& outline, const Tokens& tokens,
               const Hits& hits, const Cues& cues, const provision::Kept& kept, text::Change change);

// A term in a clause, at its place in the clause's own row of words (lead-in first).
struct ClauseHit {
  uint32_t begin = 0, end = 0;  // word positions in the clause
  uint32_t token = 0;           // first token in the document
  uint32_t token_end = 0;
  TermId term = kNoTerm;
  Part::Role role = Part::Role::own;
  bool after_lead = false;
  bool after_break = false;
  bool after_joint = false;
  bool after_other = false;
  bool verb = false;
  bool follows_break = false;
};

// The hits of a clause by position. `more`: further ones, where it is given.
std::vector<ClauseHit> hits_of(const Clauses& clauses, const Clause& clause, const Hits& hits, const Hits* more);

}  // namespace caveat::norm
