// The provisions of a legal text as a tree: parts, chapters, articles or sections, paragraphs, points, with the numbers
// as printed, and the text's definitions and cross-references. Built from what grammars/legal makes of it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/span.h"

namespace caveat::provision {

// Akoma Ntoso names. `division` is a Title, Division or other heading level between part and article; `article` and
// `section` (and `regulation`, `rule`, `clause`) are units: the level at which findings are reported. `wrap_up` is text
// that follows a list and completes it. `quoted` is quoted amending text ("the following section is inserted: …").
enum class Kind : uint8_t {
  document,
  preamble,
  contents,
  part,
  chapter,
  division,
  schedule,
  annex,
  article,
  section,
  regulation,
  rule,
  clause,
  paragraph,
  point,
  wrap_up,
  proviso,
  definition,
  quoted,
  note
};
std::string_view to_string(Kind kind);
bool is_unit(Kind kind);

using Index = uint32_t;  // into Outline::provisions; 0 is the document
inline constexpr Index kNone = UINT32_MAX;

struct Provision {
  Kind kind = Kind::document;
  Index parent = kNone;
  Index next = 0;      // index after the last descendant: descendants are [self + 1, next)
  uint16_t depth = 0;  // document = 0
  Span span;           // everything, from the number to the end of the last descendant
  Span number;         // as printed without keyword and punctuation: "5", "2511", "4 bis", "a", "iv"; may be empty
  Span heading;        // may be empty
  uint32_t run_begin = 0, run_end = 0;  // own words before the first child: Outline::runs[run_begin, run_end)
};

// Where a reference points, as far as the text itself says. Targets that are not in this text have resolved empty.
struct Reference {
  Span span;                    // the words "articles 14 and 15", "paragraph 2 of this article", "this Part"
  Index from = 0;               // the provision it stands in
  std::vector<Index> resolved;  // provisions meant; a range is expanded to units in order
  bool external = false;        // "section 5 of the Evidence Act": another instrument
};

struct Definition {
  Span term;     // without quotation marks
  Span meaning;  // the words after "means"/"includes", to the end of the definition (its points included)
  Index where = 0;
};

// Provisions are in reading order (preorder): provisions[0] is the document.
struct Outline {
  std::vector<Provision> provisions;
  std::vector<Span> runs;  // pieces of text; noise such as page headers lies between runs of one provision
  std::vector<Definition> definitions;
  std::string title;
  std::string subject;              // the title, and what else says at the head of the text what it is about
  std::vector<Span> title_lines;    // those that the title was chosen from
  std::string names;                // the last part of each provision's eId, one after the other
  std::vector<uint32_t> name_ends;  // where each ends in `names`
  std::vector<Index> by_number;     // units and the levels above them, sorted by number
  std::vector<std::string>
      own_ids;  // by provision: the file's own identifiers, "" where it has none; empty = no file's

  // The unit around a provision: its article or section; in a schedule or annex without such, the outermost paragraph, or
  // the schedule itself. kNone: the preamble, a part's own words.
  Index unit_of(Index provision) const;
  // The innermost provision whose span contains the offset.
  Index at(uint32_t offset) const;
  // The file's own identifier, else an Akoma Ntoso eId, for example "art_29__para_1__point_b"; repeated ids get a
  // suffix "-2".
  std::string eid(Index provision) const;
  std::vector<Span> runs_of(Index provision) const;
};

// Builds the outline of text (valid UTF-8). Never fails: what cannot be read as structure is text of the provision
// around it.
Outline read_outline(std::string_view text);

// As the document's markup tells it (from_markup.cpp), or, where it tells nothing, as its text does.
Outline read_outline(const document::Document& document);

// References inside `where`, a piece of text of provision `from`, in order. Costs time in proportion to the piece, not
// the text.
std::vector<Reference> read_references(std::string_view text, const Outline& outline, Index from, Span where);

}  // namespace caveat::provision
