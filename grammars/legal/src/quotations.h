// Quoted provisions of another text ("the following section is inserted: …"): how they begin and end.
#ifndef LEGAL_QUOTATIONS_H_
#define LEGAL_QUOTATIONS_H_

#include "units.h"

static inline bool is_amendment(Reader *r, int i) {
  int end = line_end(r, i, 240);
  for (; i < end; i++)
    if ((is_blank(peek(r, i)) || fold(peek(r, i)) == 's' || fold(peek(r, i)) == 'f') &&
        match_any_start(r, i, amendment_verbs, COUNT(amendment_verbs)))
      return true;
  return false;
}

// In a quotation without marks, the next number of a list outside ends it when the item amends again.
static inline void leave_for_item(State *s, Reader *r, const Mark *m, int after) {
  int quotation = find_style(s, S_QUOTED, 0);
  if (quotation < 0 || quote_mode(s, quotation) != Q_PLAIN) return;
  State outer = *s;
  close_to(&outer, quotation);
  outer.end = E_STOP;
  Place place;
  if (!place_list(&outer, m, true, &place) || !place.exact) return;
  int lines = 0;
  if (rest_is_blank(r, after)) after = skip_lines(r, after, &lines);
  if (is_amendment(r, after)) *s = outer;
}

// Quotations: how they begin and end. Returns true when the plan is to open one.
static inline bool plan_quotation(State *s, Reader *r, Prefix *p, int indent) {
  int quotation = find_style(s, S_QUOTED, 0);
  int32_t c = peek(r, p->at);
  if (is_open_quote(c) && c != '`') {
    HeadingWord h;
    Mark m;
    Prefix inner = *p;
    inner.at++;
    while (is_emphasis(peek(r, inner.at))) inner.at++;
    bool number = (read_mark(r, inner.at, &m) && m.wrap != W_BARE && m.reading[0].base != B_BULLET) ||
                  read_heading_word(r, inner.at, p->hashes > 0, &h);
    if (number) {
      p->quoted = true;
      p->at = inner.at;
    } else if (has(s, F_AMENDS)) {
      p->quoted = true;
    }
  }
  if (quotation >= 0) {
    int mode = quote_mode(s, quotation);
    // A list of Markdown shows by its indentation where a quotation ends.
    bool outdented = mode == Q_PLAIN && p->bullet >= 0 && s->level[quotation].ordinal >> 2 > indent + 1;
    if (outdented)
      close_to(s, quotation);
    else if (mode == Q_MARKDOWN && !p->quotes)
      close_to(s, quotation);
    else if (mode == Q_MARKS && has(s, F_QUOTE_ENDED))
      close_to(s, quotation);
    else
      return false;
    quotation = -1;
  }
  int unit = unit_level(s, 0);
  if (unit < 0) return false;
  bool amends = has(s, F_AMENDS);
  int mode = p->quotes ? Q_MARKDOWN : p->quoted && amends ? Q_MARKS : 0;
  clear(s, F_AMENDS);
  if (!mode && amends) {
    Mark m;
    Place place;
    LineStart line = {true, true};
    mode = Q_PLAIN;
    if (read_mark(r, p->at, &m)) {
      if (is_unit_number(s, r, p, &m, line, false) && is_next_unit(s, m.reading[m.count - 1].ordinal, m.suffix))
        return false;
      if (m.reading[0].base != B_BULLET && place_list(s, &m, true, &place) && place.exact &&
          place.ordinal % AS_PARAGRAPH > 1)
        return false;
    } else if (is_lower(peek(r, p->at))) {
      return false;
    }
  }
  if (!mode) return false;
  s->end = E_LABEL;
  return push(s, S_QUOTED, (uint16_t)(mode | (p->bullet >= 0 ? (indent + 1) << 2 : 0)), T_OPEN_QUOTED);
}

#endif
