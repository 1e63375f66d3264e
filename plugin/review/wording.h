// What an edit does to a power or a safeguard, told by the words that were replaced, left out or put in: a longer time,
// "shall" for "may", a lower authority, "any", a limit that is dropped, another choice that is added.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "review/text_model.h"

namespace caveat::review {

// Worse is what widens a power or weakens a safeguard.
enum class Turn : uint8_t { none, better, open, worse };

struct Verdict {
  Turn turn = Turn::none;     // none: articles and the like, which change nothing
  std::string reason;         // "longer: “one year” for “thirty days”"
  bool of_condition = false;  // a time, an authority, a word such as "where practicable": what safeguards are made of
  bool forbids = false;       // what the power allowed is forbidden now
  bool allows = false;        // what was forbidden is so no longer
};

// The words of one side of an edit, with the text around them.
struct EditedWords {
  const TextModel& model;
  std::vector<uint32_t> tokens;  // ascending; may be empty
  uint32_t begin = 0, end = 0;   // tokens of the sentences that they stand in
};

// `ban`: a power that is a prohibition, such as an order of secrecy.
enum class Subject : uint8_t { power, ban, safeguard };

// One verdict for each thing that the edit does; the gravest first.
std::vector<Verdict> judge_edit(const EditedWords& before, const EditedWords& after, Subject subject,
                                const checklist::Language& language);

}  // namespace caveat::review
