// The block structure of legal text. The tokens are long: whole paragraphs where nothing is inside them. See state.h
// for how the scanner works, words.h for the words of each language, and plan.h for the decisions.
#ifndef LEGAL_SCAN_H_
#define LEGAL_SCAN_H_

#include "plan.h"
#include "plan_inline.h"
#include "tail.h"

static bool finish(Lexer *lexer, int token) {
  lexer->result_symbol = (uint16_t)token;
  return true;
}

// Advances over blanks and line breaks, and counts them; returns the blanks after the last line break.
static int skip_space(Lexer *lexer, int *lines, bool *page) {
  int indent = 0;
  while ((is_blank(lexer->lookahead) || is_newline(lexer->lookahead)) && !at_eof(lexer)) {
    indent = is_newline(lexer->lookahead) ? 0 : indent + (lexer->lookahead == '\t' ? 4 : 1);
    *lines += lexer->lookahead == '\n';
    *page |= lexer->lookahead == '\f';
    advance(lexer, false);
  }
  return indent < 4000 ? indent : 4000;
}

// Blank space is past up to the next line with words; plans what is there. `lines`: line breaks that were read before.
static void plan_next_line(State *s, Lexer *lexer, int lines) {
  bool page = false;
  int indent = skip_space(lexer, &lines, &page);
  Reader reader;
  start_reading(&reader, lexer);
  plan_line(s, &reader, lines, page, indent);
}

// Plans what follows a number or a heading that has just been read. The dash or full stop after it belongs to it when
// the line ends there.
static void plan_rest_of_line(State *s, Lexer *lexer, bool heading_read) {
  s->end = heading_read ? E_HEADING : E_LABEL;
  mark_end(lexer);
  Reader reader;
  start_reading(&reader, lexer);
  while (reader.n < 40 && is_separator(lexer->lookahead) && !at_eof(lexer)) {
    reader.at[reader.n++] = lexer->lookahead;
    advance(lexer, false);
  }
  if (is_newline(lexer->lookahead) || at_eof(lexer)) {
    mark_end(lexer);
    reader.n = 0;
  }
  plan_after_label(s, &reader, heading_read);
  if (s->token != T_NONE) return;
  int i = 0, lines = 0, indent = 0;
  while (i < reader.n && !is_newline(reader.at[i])) i++;
  for (; i < reader.n && (is_newline(reader.at[i]) || is_blank(reader.at[i])); i++) {
    indent = is_newline(reader.at[i]) ? 0 : indent + 1;
    lines += is_newline(reader.at[i]);
  }
  if (i == reader.n) {
    plan_next_line(s, lexer, lines);
    return;
  }
  reader.n -= i;
  memmove(reader.at, reader.at + i, sizeof(int32_t) * (size_t)reader.n);
  plan_line(s, &reader, lines, false, indent);
}

// What was looked at inside a text and is only text. A line break among it is not yet planned for: then the token ends
// before it, and the rest is a text of its own.
static bool take_back(State *s, Tail *tail, const Reader *reader) {
  for (int i = 0; i < reader->n; i++)
    if (is_newline(reader->at[i])) return plan_token(s, T_TEXT, 0);
  for (int i = 0; i < reader->n; i++) remember(tail, reader->at[i]);
  return false;
}

// A bracket inside a text: whether a number of a list begins there, which is then planned.
static bool at_item(State *s, Tail *tail, Reader *reader) {
  unsigned back = 1;
  while (back < TAIL && is_blank(recall(tail, back))) back++;
  int32_t word[20];
  unsigned n = last_word(tail, back, word, 20);
  bool after_and = n && n < 5 && is_and(word, n);
  int32_t before = tail->last, before_that = tail->last_but_one;
  if (after_and || before == ',') {
    unsigned k = back + (after_and ? n : 1);
    if (after_and && recall(tail, k) == ';') before = ';';
    while (k < TAIL && (is_blank(recall(tail, k)) || recall(tail, k) == ',' || recall(tail, k) == ';')) k++;
    if (recall(tail, k)) before_that = recall(tail, k);
    n = last_word(tail, k, word, 20);
  }
  bool reference = n && is_reference(word, n);
  if (!plan_inline_mark(s, reader, before, before_that, after_and, reference)) return false;
  s->end = is_dash(before) || before == ':' ? E_COLON : E_SEMICOLON;
  return true;
}

static bool at_definition(State *s, const Tail *tail, Reader *reader) {
  if (s->depth == MAX_DEPTH || !begins_definition(reader, 0, false)) return false;
  int definition = find_style(s, S_DEFINITION, list_floor(s));
  if (definition >= 0)
    close_to(s, definition);
  else if (!is_dash(tail->last) && tail->last != ':')
    close_to(s, paragraph_depth(s));
  push(s, S_DEFINITION, 0, T_OPEN_DEFINITION);
  s->end = E_SEMICOLON;
  return plan_token(s, T_TEXT, 0);
}

static bool at_proviso(State *s, Reader *reader) {
  if (s->depth == MAX_DEPTH || !match_any_start(reader, 0, proviso_words, COUNT(proviso_words))) return false;
  if (top_style(s) == S_PROVISO) close_to(s, s->depth - 1);
  push(s, S_PROVISO, 0, T_OPEN_PROVISO);
  return plan_token(s, T_TEXT, 0);
}

// The end of a line inside a text. Returns whether the text ends there; a wrapped line is seen without looking further.
static bool at_line_end(State *s, Lexer *lexer, Tail *tail) {
  int lines = 0;
  bool page = false;
  int indent = skip_space(lexer, &lines, &page);
  note_end(s, tail);
  bool wrapped = lines == 1 && !page && is_lower(lexer->lookahead) && s->end != E_COLON && s->end != E_DASH &&
                 tail->line < LONG_LINE;
  Reader reader;
  start_reading(&reader, lexer);
  if (wrapped && (is_word(peek(&reader, 1)) || is_blank(peek(&reader, 1)))) {  // not "a)"
    remember(tail, ' ');
    tail->line = 0;
    for (int i = 0; i < reader.n; i++) remember(tail, reader.at[i]);
    return false;
  }
  plan_line(s, &reader, lines, page, indent);
  return true;
}

// Whether the text can only go on where c, of ASCII, stands: nothing begins with it, wherever it is or, of a digit and
// of "P", where no blank is before it.
static inline bool goes_on(int32_t c, bool after_blank) {
  if (is_ascii_letter(c)) return !(c == 'P' && after_blank);
  return c >= ' ' && c < 0x7F && c != '(' && c != '"' && c != '`' && !(c >= '0' && c <= '9' && after_blank);
}

// Reads what is only text: a code point, or all up to something that needs a look.
static inline void read_on(Tail *tail, Lexer *lexer) {
#ifdef LEGAL_STRING
  const uint8_t *begin = lexer->at, *end = begin;
  while (end < lexer->end && goes_on(*end, end == begin ? tail->gap : end[-1] == ' ')) {
    if (*end++ == ' ') continue;
    while (end < lexer->end && is_ascii_letter(*end)) end++;
  }
  if (end > begin) {
    remember_run(tail, begin, end);
    lexer->at = end;
    look(lexer);
    return;
  }
#endif
  remember(tail, lexer->lookahead);
  advance(lexer, false);
}

// Text up to the next thing that stands for itself: a blank line, a number, a definition, a proviso.
static bool scan_text(State *s, Lexer *lexer) {
  Tail tail;
  tail.n = tail.line = 0;
  tail.last = tail.last_but_one = 0;
  tail.gap = false;
  set(s, F_TEXT | F_BODY);
  clear(s, F_WANT_HEADING);
  for (;;) {
    int32_t c = lexer->lookahead, last = tail.last;
    if (goes_on(c, tail.gap)) {
      read_on(&tail, lexer);
      continue;
    }
    if (c == 0 && at_eof(lexer)) {
      mark_end(lexer);
      note_end(s, &tail);
      plan_next_line(s, lexer, 0);
      return finish(lexer, T_TEXT);
    }
    if (is_newline(c)) {
      mark_end(lexer);
      if (at_line_end(s, lexer, &tail)) return finish(lexer, T_TEXT);
      continue;
    }
    bool in_unit = tail.gap && unit_level(s, 0) >= 0;
    bool item =
        (c == '(' && (tail.gap || is_dash(last)) && last) || (is_digit(c) && tail.gap && (last == ';' || last == ':'));
    bool term = is_open_quote(c) && in_unit &&
                (last == ';' || is_dash(last) || last == ':' || last == ']' || last == '.') && quote_floor(s) == 0;
    bool proviso = c == 'P' && in_unit && (last == ':' || last == '.' || last == ';');
    if (item || term || proviso) {
      mark_end(lexer);
      Reader reader;
      start_reading(&reader, lexer);
      if (item ? at_item(s, &tail, &reader) : term ? at_definition(s, &tail, &reader) : at_proviso(s, &reader))
        return finish(lexer, T_TEXT);
      if (take_back(s, &tail, &reader)) return finish(lexer, T_TEXT);
      continue;
    }
    read_on(&tail, lexer);
  }
}

// The rest of the line.
static unsigned scan_line(Lexer *lexer) {
  unsigned length = 0;
  while (!is_newline(lexer->lookahead) && !at_eof(lexer)) {
    advance(lexer, false);
    length++;
  }
  mark_end(lexer);
  return length;
}

static void advance_by(Lexer *lexer, unsigned count, bool skip) {
  while (count-- && !at_eof(lexer)) advance(lexer, skip);
}

static void skip_to_words(State *s, Lexer *lexer) {
  while ((is_blank(lexer->lookahead) || is_newline(lexer->lookahead)) && !at_eof(lexer)) advance(lexer, true);
  advance_by(lexer, s->lead, true);
  s->lead = 0;
}

// Reads the next token into lexer->result_symbol; false at the end. `first`: nothing has been read yet.
static bool scan(State *s, Lexer *lexer, bool first) {
  if (first && s->end == E_START && s->depth == 0 && s->token == 0) {
    mark_end(lexer);
    s->token = T_NONE;
    plan_next_line(s, lexer, 0);
    return finish(lexer, T_START);
  }
  if (s->closes) {
    mark_end(lexer);
    s->closes--;
    return finish(lexer, T_CLOSE);
  }
  int opening = s->token == T_NUMBER && s->open == T_OPEN_PARAGRAPH ? T_NUMBER_PARAGRAPH
                : s->token == T_NUMBER && s->open == T_OPEN_POINT   ? T_NUMBER_POINT
                                                                    : 0;
  if (s->open && !opening) {
    int token = s->open;
    mark_end(lexer);
    s->open = 0;
    if (s->token == T_NONE) plan_next_line(s, lexer, 0);
    return finish(lexer, token);
  }
  int token = s->token;
  if (token == T_NONE || (token == 0)) return false;
  skip_to_words(s, lexer);
  if (at_eof(lexer)) return false;
  switch (token) {
    case T_KEYWORD:
      advance_by(lexer, s->keyword, false);
      mark_end(lexer);
      s->keyword = 0;
      s->token = T_NUMBER;
      if (!s->number) plan_rest_of_line(s, lexer, false);
      return finish(lexer, T_KEYWORD);
    case T_NUMBER:
      s->open = 0;
      advance_by(lexer, s->number, false);
      mark_end(lexer);
      plan_rest_of_line(s, lexer, s->keyword == NO_HEADING);
      return finish(lexer, opening ? opening : T_NUMBER);
    case T_HEADING:
    case T_TITLE: {
      unsigned length = s->number;
      bool awaited = has(s, F_AWAIT_NUMBER);
      if (length) {
        advance_by(lexer, length, false);
        mark_end(lexer);
        clear(s, F_WANT_HEADING);
        plan_rest_of_line(s, lexer, true);
        return finish(lexer, token);
      }
      length = scan_line(lexer);
      uint8_t top = top_style(s);
      if (!is_group(top) && !is_annex(top)) clear(s, F_WANT_HEADING);
      s->end = E_HEADING;
      clear(s, F_LONG);
      if (awaited) set(s, F_AWAIT_NUMBER);
      plan_next_line(s, lexer, 0);
      return finish(lexer, token);
    }
    case T_ENTRY:
    case T_NOISE:
      scan_line(lexer);
      plan_next_line(s, lexer, 0);
      return finish(lexer, token);
    default:
      return scan_text(s, lexer);
  }
}

#endif
