// What the scanner remembers between tokens: the open levels, how the last words ended, and the plan for what comes
// next. After every token that covers text the scanner looks ahead, decides what follows and writes it into the plan;
// the next calls carry the plan out: first the closing of levels, then the opening of one, then its keyword, number,
// heading or text.
#ifndef LEGAL_STATE_H_
#define LEGAL_STATE_H_

#include <string.h>

#include "styles.h"

enum Token {
  T_START,
  T_CLOSE,
  T_OPEN_PREAMBLE,
  T_OPEN_CONTENTS,
  T_OPEN_PART,
  T_OPEN_CHAPTER,
  T_OPEN_DIVISION,
  T_OPEN_SCHEDULE,
  T_OPEN_ANNEX,
  T_OPEN_ARTICLE,
  T_OPEN_SECTION,
  T_OPEN_REGULATION,
  T_OPEN_RULE,
  T_OPEN_CLAUSE,
  T_OPEN_PARAGRAPH,
  T_OPEN_POINT,
  T_OPEN_WRAP_UP,
  T_OPEN_PROVISO,
  T_OPEN_DEFINITION,
  T_OPEN_QUOTED,
  T_OPEN_NOTE,
  T_TITLE,
  T_KEYWORD,
  T_NUMBER,
  T_HEADING,
  T_TEXT,
  T_ENTRY,
  T_NOISE,
  T_NUMBER_PARAGRAPH,  // opens a paragraph by its number
  T_NUMBER_POINT,
  T_NONE,
};

// How the words before this place end.
enum End { E_START, E_LABEL, E_HEADING, E_LETTER, E_COMMA, E_SEMICOLON, E_AND, E_COLON, E_DASH, E_STOP };

enum Flag {
  F_TITLE = 1 << 0,          // the title has been read
  F_TEXT = 1 << 1,           // the innermost level has words of its own
  F_WANT_HEADING = 1 << 2,   // a number was read and no heading yet
  F_AWAIT_NUMBER = 1 << 3,   // a heading was read and its number comes next
  F_AMENDS = 1 << 4,         // the last words introduce a quoted provision
  F_QUOTE_ENDED = 1 << 5,    // the last words end with a closing quotation mark
  F_LONG = 1 << 6,           // the last line was long: lines are not wrapped here
  F_ARTICLES = 1 << 7,       // units are articles: a bare "1." is a paragraph
  F_UNIT_DOT = 1 << 8,       // bare unit numbers are written "5."
  F_UNIT_BARE = 1 << 9,      // bare unit numbers are written "5"
  F_FRONT_MATTER = 1 << 10,  // between the two --- of a Markdown file
  F_GROUP_ONE = 1 << 11,     // the table of contents has named a part 1
  F_FEED = 1 << 11,          // outside tables of contents: the page began with a form feed
  F_PAGE = 1 << 12,          // a page break was the last thing
  F_BODY = 1 << 13,          // the unit has words of its own
  F_MARKED = 1 << 15,        // the line is a heading of Markdown
  F_KEYWORDS = 1 << 14,      // units that are not articles carry a keyword
};

typedef struct {
  uint8_t style;
  uint16_t ordinal;
} Level;

enum { MAX_DEPTH = 48, STATE_BYTES = 16 };  // the mask of write_state has a bit for each of these bytes, and no more

enum { AS_PARAGRAPH = 0x8000 };  // in a list level's ordinal: its items are paragraphs, not points

typedef struct {
  // The plan.
  uint8_t closes, open, token, lead, keyword, number;
  // The memory.
  uint8_t end, bodyless;
  uint16_t flags, unit, suffix, outer;  // outer: the unit before the schedules
  uint8_t depth;
  Level level[MAX_DEPTH];
} State;

static inline bool has(const State *s, int flag) { return (s->flags & flag) != 0; }
static inline void set(State *s, int flag) { s->flags |= (uint16_t)flag; }
static inline void clear(State *s, int flag) { s->flags &= (uint16_t)~flag; }
// After a number, or the heading beside it.
static inline bool at_label(const State *s) { return s->end == E_LABEL || s->end == E_HEADING; }
static inline uint8_t top_style(const State *s) { return s->depth ? s->level[s->depth - 1].style : (uint8_t)S_NONE; }

static inline int find_style(const State *s, uint8_t style, int floor) {
  for (int i = s->depth - 1; i >= floor; i--)
    if (s->level[i].style == style) return i;
  return -1;
}

// The index of the first level that may be closed by what stands inside the innermost quotation; 0 outside quotations.
static inline int quote_floor(const State *s) { return find_style(s, S_QUOTED, 0) + 1; }

static inline int unit_level(const State *s, int floor) {
  for (int i = s->depth - 1; i >= floor; i--)
    if (is_unit(s->level[i].style)) return i;
  return -1;
}

// Plans to close levels until `depth` are left.
static inline void close_to(State *s, int depth) {
  if (depth < s->depth) {
    s->closes += (uint8_t)(s->depth - depth);
    s->depth = (uint8_t)depth;
  }
}

static inline bool push(State *s, uint8_t style, uint16_t ordinal, uint8_t open) {
  if (s->depth >= MAX_DEPTH) return false;
  s->level[s->depth].style = style;
  s->level[s->depth].ordinal = ordinal;
  s->depth++;
  s->open = open;
  clear(s, F_TEXT | F_WANT_HEADING | F_AWAIT_NUMBER);
  return true;
}

// Serialised: a mask of the bytes that are not zero, those bytes, and the levels. Small states stay inside the syntax
// tree's nodes.
static inline unsigned write_state(const State *s, char *out) {
  const uint8_t bytes[STATE_BYTES] = {s->closes,
                                      s->open,
                                      s->token,
                                      s->lead,
                                      s->keyword,
                                      s->number,
                                      s->end,
                                      s->bodyless,
                                      (uint8_t)(s->flags & 255),
                                      (uint8_t)(s->flags >> 8),
                                      (uint8_t)(s->unit & 255),
                                      (uint8_t)(s->unit >> 8),
                                      (uint8_t)(s->suffix & 255),
                                      (uint8_t)(s->suffix >> 8),
                                      (uint8_t)(s->outer & 255),
                                      (uint8_t)(s->outer >> 8)};
  unsigned n = 2, mask = 0;
  for (int i = 0; i < STATE_BYTES; i++) {
    if (!bytes[i]) continue;
    mask |= 1u << i;
    out[n++] = (char)bytes[i];
  }
  out[0] = (char)(mask & 255);
  out[1] = (char)(mask >> 8);
  for (int i = 0; i < s->depth; i++) {
    uint16_t ordinal = s->level[i].ordinal & (AS_PARAGRAPH - 1);
    out[n++] = (char)(s->level[i].style | (s->level[i].ordinal & AS_PARAGRAPH ? 0x80 : 0));
    if (ordinal < 255) {
      out[n++] = (char)ordinal;
      continue;
    }
    out[n++] = (char)255;
    out[n++] = (char)(ordinal & 255);
    out[n++] = (char)(ordinal >> 8);
  }
  return n;
}

static inline void read_state(State *s, const char *in, unsigned length) {
  memset(s, 0, offsetof(State, level));
  if (length < 2) return;
  const uint8_t *byte = (const uint8_t *)in;
  uint8_t bytes[STATE_BYTES] = {0};
  unsigned n = 2, mask = (unsigned)(byte[0] | byte[1] << 8);
  for (int i = 0; i < STATE_BYTES; i++)
    if (mask & 1u << i) bytes[i] = byte[n++];
  s->closes = bytes[0], s->open = bytes[1], s->token = bytes[2], s->lead = bytes[3], s->keyword = bytes[4],
  s->number = bytes[5];
  s->end = bytes[6], s->bodyless = bytes[7];
  s->flags = (uint16_t)(bytes[8] | bytes[9] << 8);
  s->unit = (uint16_t)(bytes[10] | bytes[11] << 8);
  s->suffix = (uint16_t)(bytes[12] | bytes[13] << 8);
  s->outer = (uint16_t)(bytes[14] | bytes[15] << 8);
  while (n + 2 <= length && s->depth < MAX_DEPTH) {
    Level *level = &s->level[s->depth++];
    level->style = byte[n] & 0x7F;
    uint16_t as = byte[n] & 0x80 ? AS_PARAGRAPH : 0;
    level->ordinal = byte[n + 1];
    n += 2;
    if (level->ordinal == 255 && n + 2 <= length) {
      level->ordinal = (uint16_t)(byte[n] | byte[n + 1] << 8);
      n += 2;
    }
    level->ordinal |= as;
  }
}

#endif
