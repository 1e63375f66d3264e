// Decides what begins at a line, or after a number in a line, and writes the plan.
#ifndef LEGAL_PLAN_H_
#define LEGAL_PLAN_H_

#include "contents.h"
#include "quotations.h"

static inline bool has_digit(Reader *r, int i, int end) {
  while (i < end && !is_digit(peek(r, i))) i++;
  return i < end;
}

// "Article 5 (1) Where …" at p, below its heading "(Interception warrant)" in [at, end): opens the unit that comes
// next. Above the first of them a line with a number is half a sentence: "On the ground of § 90 of the Code, which" /
// "Article 1 Number 2 of the Act amended".
static inline bool open_headed_unit(State *s, Reader *r, const Prefix *p, int at, int end) {
  HeadingWord h;
  if (!s->unit && peek(r, at) != '(' && has_digit(r, at, end)) return false;
  if (!is_upper(peek(r, p->at)) || !read_heading_word(r, p->at, p->hashes > 0, &h) || !is_unit(h.style) || h.roman)
    return false;
  if (h.style != S_ARTICLE && has(s, F_UNIT_DOT | F_UNIT_BARE | F_ARTICLES)) return false;
  if (quote_floor(s) || (s->unit ? !is_next_unit(s, h.ordinal, h.suffix) : h.ordinal != 1)) return false;
  open_unit(s, h.style, h.ordinal, h.suffix);
  set(s, h.style == S_ARTICLE ? F_ARTICLES : F_KEYWORDS);
  s->number = 0;
  return true;
}

// The words in [at, end) stop before the number that they refer to: "The period mentioned in section".
static inline bool awaits_reference(Reader *r, int at, int end) {
  int last = end;
  while (last > at && !is_word(peek(r, last - 1))) last--;
  int word = last;
  while (word > at && is_word(peek(r, word - 1))) word--;
  return is_lower(peek(r, word)) && is_reference_word(r, word, last - word) && has_sentence_word(r, at, word);
}

// "[Repealed]", below the heading of a unit that has no words yet: all that the unit says.
static inline bool is_all_of_unit(const State *s, Reader *r, int at) {
  return peek(r, at) == '[' && at_label(s) && is_unit(top_style(s)) && !has(s, F_BODY | F_WANT_HEADING);
}

// The next line with words is a number that a heading in this line belongs to. Plans the opening of its level, and the
// heading.
static inline bool plan_heading_before_number(State *s, Reader *r, int at, int end, LineStart line) {
  int lines = 0;
  int next = skip_lines(r, end, &lines);
  if (lines > 3 || awaits_reference(r, at, end) || is_all_of_unit(s, r, at)) return false;
  Mark own;
  if (is_digit(peek(r, at)) && read_mark(r, at, &own) && own.wrap == W_DOT) return false;
  if (s->depth == 0 && match_any_start(r, at, opening_words, COUNT(opening_words))) return false;
  Prefix p = {next, -1, 0, 0, false};
  while (peek(r, p.at) == '#') p.hashes++, p.at++;
  p.at = skip_blanks(r, p.at);
  if (lines == 1 && open_headed_unit(s, r, &p, at, end)) return plan_token(s, T_HEADING, at);
  Mark m;
  if (!read_mark(r, p.at, &m) || m.reading[0].base == B_BULLET) return false;
  // "Article 10 paragraph 3," and in the next line "1 of the Act of 1 July": the sentence goes on.
  if (s->end == E_COMMA && m.wrap == W_BARE) return false;
  if (p.hashes && rest_is_blank(r, p.at + m.length) && m.wrap == W_BARE) return false;
  LineStart after = {true, true};
  leave_for_unit(s, r, &p, &m, after, true);
  if (is_unit_number(s, r, &p, &m, after, true)) {
    plan_unit_number(s, &p, &m);
  } else {
    if (m.wrap != W_PAREN || m.reading[0].base != B_ARABIC || !line.fresh || lines > 1) return false;
    Place place;
    leave_for_item(s, r, &m, p.at + m.length);
    if (!place_list(s, &m, true, &place) || (!place.exact && top_style(s) != S_QUOTED)) return false;
    if (!open_item(s, &place)) return false;
  }
  set(s, F_AWAIT_NUMBER);
  s->number = 0;
  return plan_token(s, T_HEADING, at);
}

static inline int skip_back_blanks(Reader *r, int begin, int i) {
  while (i > begin && (is_blank(peek(r, i - 1)) || is_emphasis(peek(r, i - 1)))) i--;
  return i;
}

// A note from the margin got before the number of the next unit in the same line: "Appeals 13. (1) The tribunal …". It
// is the heading.
static inline bool plan_margin_before_number(State *s, Reader *r, const Prefix *p) {
  if (!has(s, F_UNIT_DOT) || quote_floor(s) || in_schedule(s) || !begins_upper(r, p->at)) return false;
  for (int k = p->at + 3; k < p->at + 48; k++) {
    int32_t c = peek(r, k), before = peek(r, k - 1);
    if (is_end(c) || c == ';' || c == ':') return false;
    if (c == '.' && !is_digit(peek(r, skip_blanks(r, k + 1)))) return false;
    if (!is_digit(c) || !(is_blank(before) || is_emphasis(before))) continue;
    int length;
    if (decimal_value(r, k, &length) != s->unit + 1 || peek(r, k + length) != '.') continue;
    int next = skip_blanks(r, k + length + 1);
    bool list = peek(r, next) == '(' && peek(r, next + 1) == '1' && peek(r, next + 2) == ')';
    int word = skip_back_blanks(r, p->at, k);
    bool refers = false;
    for (int w = p->at; w < word; w++)
      if (w == p->at || !is_word(peek(r, w - 1)))
        refers |= is_reference_word(r, w, word - w) && !match_any_word(r, w, margin_words, COUNT(margin_words));
    if (!list && (!is_upper(peek(r, next)) || refers || (!is_emphasis(before) && k > p->at + 30))) continue;
    open_unit(s, S_SECTION, (uint16_t)(s->unit + 1), 0);
    set(s, F_AWAIT_NUMBER);
    s->number = (uint8_t)(k - p->at);
    return plan_token(s, T_HEADING, p->at);
  }
  return false;
}

static inline bool plan_text(State *s, Reader *r, const Prefix *p, LineStart line) {
  uint8_t top = top_style(s);
  int at = p->at;
  bool lower = is_lower(peek(r, p->at));
  if (s->depth == 0 && s->unit == 0) {
    push(s, S_PREAMBLE, 0, T_OPEN_PREAMBLE);
    return plan_token(s, T_TEXT, at);
  }
  bool in_unit = list_floor(s) > 0 &&
                 (is_unit(s->level[list_floor(s) - 1].style) || s->level[list_floor(s) - 1].style == S_QUOTED);
  if (!in_unit || !has(s, F_TEXT) || at_label(s)) return plan_token(s, T_TEXT, at);
  int word = letters_length(r, p->at);
  if (word && word < 5 && rest_is_blank(r, p->at + word) &&
      match_any_word(r, p->at, joining_words, COUNT(joining_words)))
    return plan_token(s, T_TEXT, at);
  bool running = s->end == E_LETTER || (s->end == E_COMMA && (!line.blank || !is_list(top)));
  if (!line.blank && !has(s, F_LONG) && s->end != E_COLON && s->end != E_DASH && !(s->end == E_SEMICOLON && !lower))
    running = true;
  if (running && (lower || !line.blank)) return plan_token(s, T_TEXT, at);
  if (s->end == E_LETTER && !lower && is_list(top) == false && top != S_DEFINITION) return plan_token(s, T_TEXT, at);
  if (s->end == E_COLON || s->end == E_DASH) {
    push(s, S_TEXT, 0, T_OPEN_PARAGRAPH);
    return plan_token(s, T_TEXT, at);
  }
  int depth = paragraph_depth(s);
  int definition = find_style(s, S_DEFINITION, list_floor(s));
  bool wraps = lower && is_list(top);
  if (definition >= 0 && lower) depth = definition + 1;
  if (wraps && depth == s->depth) depth--;
  if (depth < list_floor(s)) depth = list_floor(s);
  close_to(s, depth);
  push(s, wraps ? S_WRAP_UP : S_TEXT, 0, wraps ? T_OPEN_WRAP_UP : T_OPEN_PARAGRAPH);
  return plan_token(s, T_TEXT, at);
}

// A number at the beginning of a line.
static inline bool plan_mark(State *s, Reader *r, const Prefix *p, LineStart line) {
  Mark m;
  int at = p->at;
  if (read_mark(r, at, &m) && !(m.reading[0].base == B_BULLET)) {
    bool wrapped = !line.blank && !line.fresh && !p->hashes && p->bullet < 0;
    leave_for_unit(s, r, p, &m, line, false);
    if (at_label(s) && is_unit(top_style(s)) && has(s, F_UNIT_DOT | F_UNIT_BARE) && m.wrap != W_PAREN &&
        m.reading[m.count - 1].base == B_ARABIC && m.reading[m.count - 1].ordinal == s->level[s->depth - 1].ordinal &&
        !rest_is_blank(r, at + m.length)) {
      s->number = (uint8_t)m.length;  // the unit's number again
      s->keyword = NO_HEADING;
      return plan_token(s, T_NUMBER, at);
    }
    if (!wrapped && is_unit_number(s, r, p, &m, line, false)) {
      plan_unit_number(s, p, &m);
      s->number = (uint8_t)m.length;
      return plan_token(s, T_NUMBER, at);
    }
    bool titled = p->hashes && in_schedule(s);  // "##### 2  Power to obtain documents" is a paragraph of a schedule
    if (m.wrap == W_BARE && m.reading[0].base != B_DECIMAL && !rest_is_blank(r, at + m.length) && !titled) return false;
    if (m.wrap == W_DOT && m.reading[0].base != B_ARABIC && !line.fresh) return false;
    if (m.reading[0].base == B_DECIMAL && !is_blank(peek(r, at + m.length)) && !is_end(peek(r, at + m.length)))
      return false;
    Place place;
    leave_for_item(s, r, &m, at + m.length);
    if (!place_list(s, &m, true, &place)) return false;
    if (wrapped &&
        !(place.exact && m.wrap == W_PAREN && (s->end != E_LETTER || is_upper(peek(r, skip_blanks(r, at + m.length))))))
      return false;
    if (!open_item(s, &place)) return false;
    s->number = (uint8_t)m.length;
    return plan_token(s, T_NUMBER, at);
  }
  if (p->bullet < 0 || !has(s, F_TEXT) || is_rule(r, p->bullet)) return false;
  read_mark(r, p->bullet, &m);
  Place place;
  if (m.reading[0].base != B_BULLET || (!line.blank && !line.fresh) || !place_list(s, &m, true, &place) ||
      !open_item(s, &place))
    return false;
  s->number = (uint8_t)m.length;
  return plan_token(s, T_NUMBER, p->bullet);
}

static inline bool plan_block(State *s, Reader *r, const Prefix *p, LineStart line) {
  int at = p->bullet >= 0 ? p->bullet : p->at;
  if (unit_level(s, 0) < 0) return false;
  if (match_any_start(r, p->at, proviso_words, COUNT(proviso_words))) {
    if (is_lower(peek(r, p->at)) || (!line.blank && !line.fresh)) return false;
    close_to(s, paragraph_depth(s));
    push(s, S_PROVISO, 0, T_OPEN_PROVISO);
    return plan_token(s, T_TEXT, at);
  }
  bool history = (line.blank || line.fresh) && is_history(r, p->at);
  if (history || ((line.blank || line.fresh) && match_any_start(r, p->at, note_words, COUNT(note_words)) &&
                  begins_upper(r, p->at))) {
    close_to(s, history ? list_floor(s) : paragraph_depth(s));
    push(s, S_NOTE, 0, T_OPEN_NOTE);
    return plan_token(s, T_TEXT, at);
  }
  bool broken = !line.blank && !line.fresh;
  if (!broken && has(s, F_TEXT | F_WANT_HEADING) && begins_definition(r, p->at, line.blank)) {
    if (!has(s, F_TEXT) && !is_open_quote(peek(r, p->at))) return false;
    int definition = find_style(s, S_DEFINITION, list_floor(s));
    if (definition >= 0)
      close_to(s, definition);
    else if (!introduces(s))
      close_to(s, paragraph_depth(s));
    push(s, S_DEFINITION, 0, T_OPEN_DEFINITION);
    return plan_token(s, T_TEXT, at);
  }
  return false;
}

static inline bool plan_heading(State *s, Reader *r, const Prefix *p, LineStart line) {
  int end;
  if (line.blank && peek(r, p->at) == '(' && looks_like_heading(r, p->at + 1, 130, &end) && end - p->at > 5 &&
      peek(r, skip_back_blanks(r, p->at, end) - 1) == ')')  // "(Purpose)" above "Article 1"
    return plan_heading_before_number(s, r, p->at, end, line);
  if (!begins_upper(r, p->at)) return false;
  bool shaped = looks_like_heading(r, p->at, p->hashes ? 190 : 130, &end);
  if (end - p->at < 130 && ends_with_page(r, p->at, end)) return plan_token(s, T_NOISE, 0);
  if (!line.blank && !line.fresh && !p->hashes && !at_label(s)) return false;
  bool label = has(s, F_WANT_HEADING);
  uint8_t top = top_style(s);
  bool group = is_group(top) || is_annex(top);
  bool enacts = s->end == E_COLON && top == S_PREAMBLE;  // "enacts as follows:"
  if (shaped && !(label && group && s->end == E_LABEL) && (line.fresh || p->hashes || line.blank) &&
      (s->end != E_COLON || enacts) && (s->end != E_COMMA || line.blank) &&
      plan_heading_before_number(s, r, p->at, end, line))
    return true;
  if (label) {
    Mark m;
    if (is_digit(peek(r, p->at)) && read_mark(r, p->at, &m) && m.wrap != W_BARE) return false;
    if (!shaped && !(p->hashes && is_end(peek(r, end = line_end(r, p->at, 200))))) return false;
    int lines = 0;
    int next = skip_lines(r, end, &lines);
    if (!group && lines == 1 && peek(r, next) && !p->hashes && !is_upper(peek(r, next)) && peek(r, next) != '(' &&
        peek(r, next) != '"' && !is_digit(peek(r, next)))
      return false;
    if (!group && lines == 1 && has_sentence_word(r, p->at, end)) return false;
    if (!group && lines == 1 && end - p->at > 60 && is_upper(peek(r, next)) && !p->hashes) return false;
    s->number = 0;
    return plan_token(s, T_HEADING, p->at);
  }
  if (!has(s, F_TITLE) && s->depth == 0 && (shaped || p->hashes)) {
    set(s, F_TITLE);
    return plan_token(s, T_TITLE, p->at);
  }
  if (shaped && s->depth > 0 && top != S_PREAMBLE &&
      (p->hashes || (line.blank && is_all_upper(r, p->at) && s->end != E_LETTER && s->end != E_COMMA))) {
    s->number = 0;
    int floor = quote_floor(s), unit = unit_level(s, floor);
    if (unit >= 0 && s->end == E_STOP && has(s, F_BODY) && !floor && p->hashes == 0) close_to(s, unit);
    return plan_token(s, T_HEADING, p->at);
  }
  return false;
}

// The heading of a printed page: a short line at its top that begins no provision. Without a form feed, it must show a
// page number.
static inline bool is_page_heading(State *s, Reader *r, const Prefix *p, bool form_feed) {
  int end;
  HeadingWord h;
  Mark m;
  if (!looks_like_heading(r, p->at, 90, &end) || unit_level(s, 0) < 0) return false;
  if (read_heading_word(r, p->at, p->hashes > 0, &h)) return false;
  bool marked = read_mark(r, p->at, &m);
  if (marked && ((m.wrap != W_BARE && (m.wrap == W_PAREN || is_digit(peek(r, p->at)))) || p->bullet >= 0)) return false;
  int last = skip_back_blanks(r, p->at, end);
  bool numbered =
      (is_digit(peek(r, p->at)) && !is_next_unit(s, m.count ? m.reading[m.count - 1].ordinal : 0, m.suffix)) ||
      (is_digit(peek(r, last - 1)) && is_blank(peek(r, last - 4 > p->at ? last - 4 : p->at)));
  if (!form_feed && !numbered && !has(s, F_FEED)) return false;
  if (form_feed) set(s, F_FEED);
  int lines = 0;
  int next = skip_lines(r, end, &lines);
  Prefix after = {next, -1, 0, 0, false};
  return numbered || !(read_mark(r, next, &m) && is_unit_number(s, r, &after, &m, (LineStart){true, true}, true));
}

// Whether an open list counts with numbers alone, without brackets or full stops.
static inline bool list_is_bare(const State *s) {
  for (int i = s->depth - 1; i >= 0; i--)
    if (is_list(s->level[i].style) && list_wrap(s->level[i].style) == W_BARE &&
        list_base(s->level[i].style) < B_DECIMAL)
      return true;
  return false;
}

// Plans for a line that begins at the reader's place, which is its first code point that is not blank. `lines`: line
// breaks before it; `indent`: blanks before it in its line.
static inline void plan_line(State *s, Reader *r, int lines, bool page, int indent) {
  s->lead = s->keyword = s->number = 0;
  s->token = T_NONE;
  if (!peek(r, 0)) {
    close_to(s, 0);
    return;
  }
  bool numbered_lines = has(s, F_UNIT_DOT | F_KEYWORDS | F_ARTICLES) && !has(s, F_UNIT_BARE) && !list_is_bare(s);
  Prefix p = read_prefix(r, numbered_lines);
  if (has(s, F_FRONT_MATTER) || (s->end == E_START && is_rule(r, 0))) {
    if (is_rule(r, 0) && s->end != E_START)
      clear(s, F_FRONT_MATTER);
    else
      set(s, F_FRONT_MATTER);
    if (s->end == E_START) s->end = E_LABEL;
    plan_token(s, T_NOISE, 0);
    return;
  }
  if (page) set(s, F_PAGE);
  if (is_noise(r, &p, page, numbered_lines)) {
    if (is_rule(r, 0) || p.hashes || is_digit(peek(r, p.at)) || fold(peek(r, p.at)) == 'p') set(s, F_PAGE);
    plan_token(s, T_NOISE, 0);
    return;
  }
  if (p.hashes)
    set(s, F_MARKED);
  else
    clear(s, F_MARKED);
  LineStart line;
  line.blank = lines > 1 || s->end <= E_HEADING || (has(s, F_PAGE) && s->end >= E_STOP);
  line.fresh = s->end <= E_HEADING || s->end >= E_SEMICOLON || has(s, F_LONG);
  if (has(s, F_PAGE) && is_page_heading(s, r, &p, page)) {
    plan_token(s, T_NOISE, 0);
    return;
  }
  clear(s, F_PAGE | F_FEED);
  if (top_style(s) == S_CONTENTS) {
    if (!ends_contents(s, r, &p)) {
      plan_token(s, T_ENTRY, p.at);
      return;
    }
    close_to(s, s->depth - 1);
    s->suffix = 0;
    s->unit = 0;
  } else if (quote_floor(s) == 0 && is_title_of_contents(r, p.at) && unit_level(s, 0) < 0) {
    close_to(s, 0);
    push(s, S_CONTENTS, 0, T_OPEN_CONTENTS);
    s->unit = s->suffix = 0;
    clear(s, F_GROUP_ONE);
    plan_token(s, T_HEADING, p.at);
    return;
  }
  if (top_style(s) == S_STATEMENT) {
    if (!ends_statement(r, &p)) {
      plan_token(s, T_TEXT, p.at);
      return;
    }
    close_to(s, 0);
    s->unit = 0;
  } else if ((s->unit || (s->depth && s->level[0].style != S_PREAMBLE)) && is_title_of_statement(r, &p)) {
    close_to(s, 0);
    push(s, S_STATEMENT, 0, T_OPEN_NOTE);
    clear(s, F_WANT_HEADING | F_AWAIT_NUMBER | F_TEXT);
    plan_token(s, T_HEADING, p.at);
    return;
  }
  if (has(s, F_AWAIT_NUMBER)) {
    Mark m;
    clear(s, F_AWAIT_NUMBER);
    if (read_mark(r, p.at, &m)) {
      s->number = (uint8_t)m.length;
      plan_token(s, T_NUMBER, p.at);
      return;
    }
  }
  if ((line.blank || begins_recital(r, p.at)) && quote_floor(s) == 0 && s->depth && top_style(s) != S_PREAMBLE &&
      begins_enactment(r, p.at, s->bodyless >= 3)) {
    close_to(s, 0);
    s->unit = s->suffix = s->bodyless = 0;
    clear(s, F_WANT_HEADING | F_AWAIT_NUMBER | F_TEXT);
    push(s, S_PREAMBLE, 0, T_OPEN_PREAMBLE);
    plan_token(s, T_TEXT, p.at);
    return;
  }
  if (plan_quotation(s, r, &p, indent)) return;
  if (plan_heading_word(s, r, &p, line)) return;
  if (plan_mark(s, r, &p, line)) return;
  if (plan_margin_before_number(s, r, &p)) return;
  if (plan_block(s, r, &p, line)) return;
  if (plan_heading(s, r, &p, line)) return;
  plan_text(s, r, &p, line);
}

#endif
