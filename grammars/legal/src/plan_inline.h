// Decides what begins inside a line: after a number or a heading, or at a number in the middle of a text.
#ifndef LEGAL_PLAN_INLINE_H_
#define LEGAL_PLAN_INLINE_H_

#include "quotations.h"

// Plans for what follows a number, or the heading after it, in the same line. The reader is at the first code point
// after it.
static inline void plan_after_label(State *s, Reader *r, bool heading_read) {
  s->lead = s->keyword = s->number = 0;
  s->token = T_NONE;
  if (heading_read && has(s, F_AWAIT_NUMBER)) {
    Mark m;
    int i = skip_blanks(r, 0), first = i;
    while (is_emphasis(peek(r, i)) || is_blank(peek(r, i))) i++;
    clear(s, F_AWAIT_NUMBER);
    if (read_mark(r, i, &m)) {
      s->number = (uint8_t)m.length;
      plan_token(s, T_NUMBER, i - first);
      return;
    }
  }
  uint8_t top = top_style(s);
  bool headed = is_unit(top) || is_group(top) || is_annex(top);
  int first = skip_blanks(r, 0), i = first;
  while (is_separator(peek(r, i))) i++;
  if (is_end(peek(r, i))) {
    if (headed && !heading_read) set(s, F_WANT_HEADING);
    return;
  }
  Mark m;
  Place place;
  bool dotted = top == S_ARTICLE || is_list(top);
  if (read_mark(r, i, &m) && (m.wrap == W_PAREN || (dotted && m.wrap == W_DOT && m.reading[0].base == B_ARABIC)) &&
      m.reading[0].base < B_DECIMAL && !is_group(top) && place_list(s, &m, false, &place) && place.depth == s->depth &&
      open_item(s, &place)) {
    s->number = (uint8_t)m.length;
    plan_token(s, T_NUMBER, i - first);
    return;
  }
  // "Art. 126. § 1. Operators keep", but not "Art. 2. § 20a is repealed".
  HeadingWord sign;
  if (top == S_ARTICLE && peek(r, i) == 0xA7 && read_heading_word(r, i, false, &sign) && sign.ordinal == 1 &&
      plan_paragraph_sign(s, r, i, i - first, s->depth - 1, &sign))
    return;
  bool sure;
  int length = 0;
  if (headed && !heading_read && !has(s, F_AWAIT_NUMBER)) {
    int end;
    if (is_unit(top)) length = inline_heading(r, i, &sure);
    if (!length && is_unit(top)) length = heading_above_item(r, i);
    if (!length && has(s, F_MARKED) && is_end(peek(r, line_end(r, i, 250))))
      length = line_end(r, i, 250) - i;
    else if (!is_unit(top) && (looks_like_heading(r, i, 200, &end) || is_all_upper(r, i)))
      length = line_end(r, i, 250) - i;
  } else if (is_list(top) && !heading_read) {
    length = run_in_heading(r, i);
  }
  if (length > 0 && length < 250) {
    s->number = (uint8_t)length;
    plan_token(s, T_HEADING, i - first);
    return;
  }
  plan_token(s, T_TEXT, i - first);
}

// A number inside a line, after `before` (the last character that is not blank) and `last_word`: "…— (a) do this; (b)
// do that", "…: 1° do this; 2° do that".
static inline bool plan_inline_mark(State *s, Reader *r, int32_t before, int32_t before_that, bool after_and,
                                    bool after_reference) {
  Mark m;
  if (!read_mark(r, 0, &m) || m.reading[0].base >= B_DECIMAL) return false;
  int32_t sign = peek(r, m.length - 1);
  if (m.wrap != W_PAREN && !(m.wrap == W_DOT && (sign == 0xB0 || sign == 0xBA))) return false;
  int32_t next = peek(r, m.length);
  if (next == ')' || next == ',' || next == ';' || next == '(' || next == '.') return false;
  bool ends = before == ';' || before == ':' || before == '.' || is_dash(before) || before == 0xFF1B ||
              before == 0xFF1A || before == 0x3002 || before == ']';
  bool weak = (before == ',' || after_and) && before_that != ')' && !is_digit(before_that);
  // "… such data (2) The order …": the full stop got lost.
  bool sentence = m.wrap == W_PAREN && m.reading[0].base == B_ARABIC && is_letter(before) && !after_and && next == ' ' &&
                  is_upper(peek(r, m.length + 1)) && !is_upper(peek(r, m.length + 2));
  if (!ends && ((!weak && !sentence) || after_reference)) return false;
  uint8_t end = s->end;
  s->end = before == ':' || is_dash(before) ? E_COLON : before == '.' ? E_STOP : E_SEMICOLON;
  Place place;
  bool placed = place_list(s, &m, false, &place) && (ends || (place.exact && place.depth < s->depth)) &&
                !(before == '.' && !place.exact);
  if (!placed && ends && s->end != E_STOP && m.reading[0].ordinal == 1) {
    s->end = E_COLON;
    placed = false;
  }
  if (!placed || !open_item(s, &place)) {
    s->end = end;
    return false;
  }
  s->number = (uint8_t)m.length;
  return plan_token(s, T_NUMBER, 0);
}

#endif
