// Which level a number belongs to: it continues an open list whose next number it is, or begins one if it is a first
// number.
#ifndef LEGAL_LEVELS_H_
#define LEGAL_LEVELS_H_

#include "marks.h"
#include "state.h"

static inline uint16_t list_ordinal(const Level *level) { return level->ordinal & (AS_PARAGRAPH - 1); }

static inline uint8_t open_token(uint8_t style) {
  switch (style) {
    case S_PREAMBLE:
      return T_OPEN_PREAMBLE;
    case S_CONTENTS:
      return T_OPEN_CONTENTS;
    case S_SCHEDULE:
      return T_OPEN_SCHEDULE;
    case S_ANNEX:
      return T_OPEN_ANNEX;
    case S_PART:
      return T_OPEN_PART;
    case S_CHAPTER:
      return T_OPEN_CHAPTER;
    case S_ARTICLE:
      return T_OPEN_ARTICLE;
    case S_SECTION:
      return T_OPEN_SECTION;
    case S_REGULATION:
      return T_OPEN_REGULATION;
    case S_RULE:
      return T_OPEN_RULE;
    case S_CLAUSE:
      return T_OPEN_CLAUSE;
    case S_TEXT:
      return T_OPEN_PARAGRAPH;
    case S_WRAP_UP:
      return T_OPEN_WRAP_UP;
    case S_PROVISO:
      return T_OPEN_PROVISO;
    case S_DEFINITION:
      return T_OPEN_DEFINITION;
    case S_QUOTED:
      return T_OPEN_QUOTED;
    case S_NOTE:
    case S_STATEMENT:
      return T_OPEN_NOTE;
    default:
      return T_OPEN_DIVISION;
  }
}

// The first level that a list number may close: the one above the unit, the schedule or the quotation around this
// place.
static inline int list_floor(const State *s) {
  for (int i = s->depth - 1; i >= 0; i--) {
    uint8_t style = s->level[i].style;
    if (!is_list(style) && !is_block(style)) return i + 1;
  }
  return 0;
}

static inline bool introduces(const State *s) { return s->end == E_COLON || s->end == E_DASH || at_label(s); }

// Whether a reading is of the number alone: "5A" is not, and "(aa)" is only where it is read as a double letter.
static inline bool is_plain(const Mark *m, int k) {
  return !m->suffix || m->reading[k].base == B_DOUBLE || m->reading[k].base == B_DECIMAL;
}

// The depth of the paragraph (or the unit) around this place, down to which unnumbered text closes lists.
static inline int paragraph_depth(const State *s) {
  int floor = list_floor(s);
  for (int i = s->depth - 1; i >= floor; i--)
    if (is_list(s->level[i].style) && (s->level[i].ordinal & AS_PARAGRAPH)) return i + 1;
  return floor;
}

typedef struct {
  int depth;  // levels left open below the item's own
  uint8_t style;
  uint16_t ordinal;
  bool exact;  // the very next number of an open list
} Place;

static inline bool place_list(const State *s, const Mark *m, bool at_line_start, Place *place) {
  int floor = list_floor(s);
  // A first number after words that introduce a list.
  bool bullet = m->reading[0].base == B_BULLET;
  if (introduces(s) && !bullet) {
    for (int k = 0; k < m->count; k++) {
      uint8_t style = list_style(m->reading[k].base, m->wrap);
      if (m->reading[k].ordinal == 1 && is_plain(m, k) && top_style(s) != style && find_style(s, style, floor) < 0) {
        *place = (Place){s->depth, style, 1, true};
        return true;
      }
    }
  }
  for (int i = s->depth - 1; i >= floor; i--) {
    const Level *level = &s->level[i];
    if (!is_list(level->style)) continue;
    for (int k = 0; k < m->count; k++) {
      if (list_style(m->reading[k].base, m->wrap) != level->style) continue;
      int last = list_ordinal(level), next = m->reading[k].ordinal;
      bool successor = bullet || (next == last + 1 && is_plain(m, k));
      bool inserted = m->suffix && next == last;
      if (!successor && !inserted) continue;
      *place = (Place){i, level->style, (uint16_t)(next | (level->ordinal & AS_PARAGRAPH)), true};
      return true;
    }
  }
  for (int k = 0; k < m->count; k++) {
    if (m->reading[k].ordinal != 1 || !is_plain(m, k)) continue;
    uint8_t style = list_style(m->reading[k].base, m->wrap);
    int same = find_style(s, style, floor);
    int depth = same >= 0 && !introduces(s) ? same : s->depth;
    while (same < 0 && depth > floor && is_block(s->level[depth - 1].style) && s->end == E_STOP &&
           s->level[depth - 1].style != S_DEFINITION)
      depth--;
    *place = (Place){depth, style, 1, false};
    return at_line_start || introduces(s);
  }
  if (!at_line_start) return false;
  // A number out of order: an item of the innermost list of its style, or the rest of a list whose beginning is lost.
  for (int i = s->depth - 1; i >= floor; i--)
    for (int k = 0; k < m->count; k++)
      if (list_style(m->reading[k].base, m->wrap) == s->level[i].style) {
        *place = (Place){i, s->level[i].style, (uint16_t)(m->reading[k].ordinal | (s->level[i].ordinal & AS_PARAGRAPH)),
                         false};
        return true;
      }
  if (m->wrap != W_PAREN || !m->count) return false;
  int last = m->count - 1;
  if (m->reading[last].base != B_ARABIC && m->reading[last].ordinal > 26 && top_style(s) != S_QUOTED) return false;
  int depth = s->depth;
  while (depth > floor && is_block(s->level[depth - 1].style) && s->level[depth - 1].style != S_DEFINITION) depth--;
  // "(2)" after a list that has ended: what stands before the list is the paragraph (1) that bears no number.
  bool second = m->reading[last].base == B_ARABIC && m->reading[last].ordinal == 2 && s->end == E_STOP && !introduces(s);
  if (second && floor > 0 && is_unit(s->level[floor - 1].style) && paragraph_depth(s) == floor) depth = floor;
  *place = (Place){depth, list_style(m->reading[last].base, m->wrap), m->reading[last].ordinal, false};
  return true;
}

// Plans to open the item at `place`.
static inline bool open_item(State *s, const Place *place) {
  close_to(s, place->depth);
  uint8_t below = top_style(s);
  uint16_t ordinal = place->ordinal;
  bool first_level =
      s->depth == 0 || is_unit(below) || is_annex(below) || is_group(below) || below == S_QUOTED || below == S_PREAMBLE;
  int base = list_base(place->style);
  bool numbered = base == B_ARABIC || base == B_DECIMAL;
  if (first_level && (numbered || (at_label(s) && base != B_BULLET))) ordinal |= AS_PARAGRAPH;
  return push(s, place->style, ordinal, ordinal & AS_PARAGRAPH ? T_OPEN_PARAGRAPH : T_OPEN_POINT);
}

#endif
