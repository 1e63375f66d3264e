// Tables of contents, and the words that enact, which end them.
#ifndef LEGAL_CONTENTS_H_
#define LEGAL_CONTENTS_H_

#include "units.h"

static inline bool is_title_of_contents(Reader *r, int i) {
  int length = match_any_word(r, i, contents_titles, COUNT(contents_titles));
  if (!length) return false;
  int end;
  return (looks_like_heading(r, i, 60, &end) || rest_is_blank(r, i + length)) && begins_upper(r, i);
}

// "WHEREAS it is expedient to make provision": a law begins, though the last lines of a table of contents stand before
// it.
static inline bool begins_recital(Reader *r, int i) {
  return is_upper(peek(r, i)) && match_start(r, i, "whereas it is expedient");
}

// The words that enact: what stands before them is not yet the law. `listed`: only headings have been read so far.
static inline bool begins_enactment(Reader *r, int i, bool listed) {
  int bill = match_word(r, i, "a bill");
  if (bill) return rest_is_blank(r, i + bill);
  return match_any_start(r, i, enacting_words, COUNT(enacting_words)) || begins_recital(r, i) ||
         (listed && match_any_start(r, i, opening_words, COUNT(opening_words)));
}

// The title of a statement behind a bill. In small letters it may be the heading of a provision about such statements.
static inline bool is_title_of_statement(Reader *r, const Prefix *p) {
  int at = p->at;
  while (is_emphasis(peek(r, at))) at++;
  int length = match_any_word(r, at, statement_titles, COUNT(statement_titles));
  return length && rest_is_blank(r, at + length) && (p->hashes || is_all_upper(r, at));
}

// Another law follows.
static inline bool ends_statement(Reader *r, const Prefix *p) {
  return begins_enactment(r, p->at, false) || match_word(r, p->at, "an act");
}

// Whether the line ends a table of contents.
static inline bool ends_contents(State *s, Reader *r, const Prefix *p) {
  Level *level = &s->level[s->depth - 1];
  if (match_any_start(r, p->at, opening_words, COUNT(opening_words))) return true;
  if (!is_end(peek(r, line_end(r, p->at, 300)))) return true;
  HeadingWord h;
  int at = p->at;
  while (peek(r, at) == '[' || is_emphasis(peek(r, at)) || is_blank(peek(r, at))) at++;
  if (read_heading_word(r, at, p->hashes > 0, &h)) {
    if (p->hashes && h.ordinal == 1 && level->ordinal) return true;
    if (is_unit(h.style)) {
      if (h.ordinal == 1 && level->ordinal >= 3) return true;
      level->ordinal = h.ordinal;
    } else if (!is_annex(h.style)) {
      if (!s->suffix) s->suffix = h.style;
      if (h.style == s->suffix && h.ordinal == 1 && has(s, F_GROUP_ONE)) return true;
      if (h.style == s->suffix) set(s, F_GROUP_ONE);
    }
    return false;
  }
  Mark m;
  if (peek(r, at) == '[') return false;
  if (read_mark(r, at, &m) && m.wrap != W_PAREN && m.reading[0].base == B_ARABIC && !m.suffix) {
    if (m.reading[0].ordinal == 1 && (level->ordinal >= 3 || (p->hashes && !rest_is_blank(r, at + m.length))))
      return true;
    level->ordinal = m.reading[0].ordinal;
  }
  return false;
}

#endif
