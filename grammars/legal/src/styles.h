// What a level of the outline is: a container, a heading level, a unit, a block without a number, or a list of one
// style of number.
#ifndef LEGAL_STYLES_H_
#define LEGAL_STYLES_H_

#include <stdbool.h>
#include <stdint.h>

enum Style {
  S_NONE,
  S_PREAMBLE,
  S_CONTENTS,
  S_STATEMENT,  // what is said of a bill behind it: a note that lasts
  S_SCHEDULE,
  S_ANNEX,
  S_BOOK,
  S_PART,
  S_TITLE,
  S_CHAPTER,
  S_SUBCHAPTER,
  S_DIVISION,
  S_SUBPART,
  S_SUBDIVISION,
  S_GROUP_SECTION,  // "Section 2" where articles are the units
  S_ARTICLE,
  S_SECTION,
  S_REGULATION,
  S_RULE,
  S_CLAUSE,
  S_TEXT,  // a paragraph without a number
  S_WRAP_UP,
  S_PROVISO,
  S_DEFINITION,
  S_QUOTED,
  S_NOTE,
  S_PARAGRAPH,  // in references only
  S_LIST = 32,  // + 4 * base + wrap
};

// What a list counts with, and what stands around the number.
enum Base { B_ARABIC, B_LOWER, B_UPPER, B_ROMAN, B_ROMAN_UPPER, B_DOUBLE, B_DECIMAL, B_BULLET };
enum Wrap { W_PAREN, W_DOT, W_BARE };

static inline uint8_t list_style(int base, int wrap) { return (uint8_t)(S_LIST + 4 * base + wrap); }
static inline bool is_list(uint8_t style) { return style >= S_LIST; }
static inline int list_base(uint8_t style) { return (style - S_LIST) / 4; }
static inline int list_wrap(uint8_t style) { return (style - S_LIST) % 4; }
static inline bool is_group(uint8_t style) { return style >= S_BOOK && style <= S_GROUP_SECTION; }
static inline bool is_annex(uint8_t style) { return style == S_SCHEDULE || style == S_ANNEX; }
static inline bool is_unit(uint8_t style) { return style >= S_ARTICLE && style <= S_CLAUSE; }
static inline bool is_block(uint8_t style) { return style >= S_TEXT && style <= S_NOTE && style != S_QUOTED; }

#endif
