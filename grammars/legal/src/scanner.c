// The block structure of legal text. The tokens are long: whole paragraphs where nothing is inside them. See state.h for how the scanner
// works, words.h for the words of each language, and plan.h for the decisions.
#include <stdlib.h>

#include "plan.h"

void *tree_sitter_legal_external_scanner_create(void) { return calloc(1, sizeof(State)); }
void tree_sitter_legal_external_scanner_destroy(void *payload) { free(payload); }
unsigned tree_sitter_legal_external_scanner_serialize(void *payload, char *buffer) { return write_state(payload, buffer); }
void tree_sitter_legal_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  read_state(payload, buffer, length);
}

static bool finish(TSLexer *lexer, int token) {
  lexer->result_symbol = (TSSymbol)token;
  return true;
}

// Advances over blanks and line breaks, and counts them; returns the blanks after the last line break.
static int skip_space(TSLexer *lexer, int *lines, bool *page) {
  int indent = 0;
  while ((is_blank(lexer->lookahead) || is_newline(lexer->lookahead)) && !lexer->eof(lexer)) {
    indent = is_newline(lexer->lookahead) ? 0 : indent + (lexer->lookahead == '\t' ? 4 : 1);
    *lines += lexer->lookahead == '\n';
    *page |= lexer->lookahead == '\f';
    lexer->advance(lexer, false);
  }
  return indent < 4000 ? indent : 4000;
}

// Blank space is past up to the next line with words; plans what is there. `lines`: line breaks that were read before.
static void plan_next_line(State *s, TSLexer *lexer, int lines) {
  bool page = false;
  int indent = skip_space(lexer, &lines, &page);
  Reader reader;
  start_reading(&reader, lexer);
  plan_line(s, &reader, lines, page, indent);
}

// Plans what follows a number or a heading that has just been read. The dash or full stop after it belongs to it when the line ends there.
static void plan_rest_of_line(State *s, TSLexer *lexer, bool heading_read) {
  s->end = heading_read ? E_HEADING : E_LABEL;
  lexer->mark_end(lexer);
  Reader reader;
  start_reading(&reader, lexer);
  while (reader.n < 40 && is_separator(lexer->lookahead) && !lexer->eof(lexer)) {
    reader.at[reader.n++] = lexer->lookahead;
    lexer->advance(lexer, false);
  }
  if (is_newline(lexer->lookahead) || lexer->eof(lexer)) {
    lexer->mark_end(lexer);
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

enum { TAIL = 128 };  // how much of the last words is remembered

typedef struct {
  int32_t at[TAIL];
  unsigned n;
} Tail;

static void remember(Tail *tail, int32_t c) { tail->at[tail->n++ % TAIL] = c; }
static int32_t recall(const Tail *tail, unsigned back) { return back <= tail->n && back <= TAIL ? tail->at[(tail->n - back) % TAIL] : 0; }

// The word that ends `back` code points before the end of the tail, folded, into word; returns its length.
static unsigned last_word(const Tail *tail, unsigned back, int32_t *word, unsigned size) {
  unsigned n = 0;
  while (n < size && (is_word(recall(tail, back + n)) || recall(tail, back + n) == '-')) n++;
  for (unsigned i = 0; i < n; i++) word[i] = fold(recall(tail, back + n - 1 - i));
  return n;
}

static bool equals(const int32_t *word, unsigned length, const char *other) {
  unsigned i = 0;
  while (*other) {
    if (i >= length || word[i] != next_code_point(&other)) return false;
    i++;
  }
  return i == length;
}

static bool in_words(const int32_t *word, unsigned length, const char *const *words, size_t count) {
  for (size_t k = 0; k < count; k++)
    if (equals(word, length, words[k])) return true;
  return false;
}

static bool is_reference(const int32_t *word, unsigned length) {
  for (size_t k = 0; k < COUNT(reference_words); k++)
    if (equals(word, length, reference_words[k].word)) return true;
  return in_words(word, length, joining_words, COUNT(joining_words));
}

// Whether one of the words begins somewhere in the tail, at the beginning of a word.
static bool tail_contains(const Tail *tail, const char *const *words, size_t count) {
  int32_t text[TAIL];
  unsigned n = tail->n < TAIL ? tail->n : TAIL;
  for (unsigned i = 0; i < n; i++) text[i] = fold(recall(tail, n - i));
  for (unsigned i = 0; i < n; i++) {
    if (!is_word(text[i]) || (i > 0 && is_word(text[i - 1]))) continue;
    for (size_t k = 0; k < count; k++) {
      const char *word = words[k];
      if (!may_begin(word, text[i])) continue;
      unsigned j = i;
      while (*word && j < n && text[j] == next_code_point(&word)) {
        j++;
        if (!*word) return true;
      }
    }
  }
  return false;
}

static bool is_and(const int32_t *word, unsigned n) {
  static const char *const words[] = {"and", "or", "y", "o", "e", "et", "ou", "und", "oder", "en", "of", "и", "или", "but"};
  return in_words(word, n, words, COUNT(words));
}

// How the words in the tail end.
static void note_end(State *s, const Tail *tail, unsigned line_length) {
  unsigned back = 1;
  while (back <= tail->n && back < TAIL && (is_blank(recall(tail, back)) || is_emphasis(recall(tail, back)))) back++;
  int32_t c = recall(tail, back);
  clear(s, F_QUOTE_ENDED | F_AMENDS | F_LONG);
  if (line_length > 110) set(s, F_LONG);
  for (unsigned k = back; k < back + 3; k++) {
    int32_t q = recall(tail, k);
    if (q == 0x201D || q == '"') set(s, F_QUOTE_ENDED);
    if (is_word(q)) break;
  }
  int32_t raw = c;
  while ((is_close_quote(c) || c == ')' || c == ']') && back < TAIL) c = recall(tail, ++back);
  if (c == '.' || c == '?' || c == '!' || c == 0x3002) s->end = E_STOP;
  else if (c == ';' || c == 0xFF1B) s->end = E_SEMICOLON;
  else if (raw == ':' || raw == 0xFF1A) s->end = E_COLON;
  else if (is_dash(raw)) s->end = raw == '-' && is_letter(recall(tail, back + 1)) ? E_LETTER : E_DASH;  // not a hyphenated word
  else if (c == ',') s->end = E_COMMA;
  else {
    int32_t word[12];
    unsigned n = last_word(tail, back, word, 12);
    s->end = E_LETTER;
    if (n && n < 5 && is_and(word, n)) {
      unsigned k = back + n;
      while (k < TAIL && is_blank(recall(tail, k))) k++;
      int32_t before = recall(tail, k);
      if (before == ';' || before == ',' || before == ':' || before == '.') s->end = E_AND;
      else if (is_newline(before)) s->end = E_AND;
    }
    if (raw == ']' && s->end == E_LETTER) s->end = E_STOP;
  }
  if ((s->end == E_COLON || s->end == E_DASH) && unit_level(s, 0) >= 0 && tail_contains(tail, amending_words, COUNT(amending_words))) {
    while (back < TAIL && !is_word(recall(tail, back))) back++;
    int32_t word[16];
    unsigned n = last_word(tail, back, word, 16);
    if (in_words(word, n, last_amending_words, COUNT(last_amending_words)) || tail_contains(tail, announcing_words, COUNT(announcing_words))) set(s, F_AMENDS);
  }
}

// Text up to the next thing that stands for itself: a blank line, a number, a definition, a proviso.
static bool scan_text(State *s, TSLexer *lexer) {
  Tail tail;
  tail.n = 0;
  unsigned line_length = 0;
  int32_t last = 0, last_but_one = 0;  // that are not blank
  bool gap = false;                    // a blank before this place
  set(s, F_TEXT | F_BODY);
  clear(s, F_WANT_HEADING);
  for (;;) {
    int32_t c = lexer->lookahead;
    if ((uint32_t)((c | 32) - 'a') < 26 && !(c == 'P' && gap)) {  // most of all text
      line_length++;
      remember(&tail, c);
      last_but_one = last;
      last = c;
      gap = false;
      lexer->advance(lexer, false);
      continue;
    }
    if (c == 0 && lexer->eof(lexer)) {
      lexer->mark_end(lexer);
      note_end(s, &tail, line_length);
      plan_next_line(s, lexer, 0);
      return finish(lexer, T_TEXT);
    }
    if (is_newline(c)) {
      lexer->mark_end(lexer);
      int lines = 0;
      bool page = false;
      int indent = skip_space(lexer, &lines, &page);
      note_end(s, &tail, line_length);
      int32_t next = lexer->lookahead;
      // The common case of wrapped lines, decided without looking further.
      if (lines == 1 && !page && is_lower(next) && (s->end == E_LETTER || s->end == E_COMMA || s->end == E_SEMICOLON || s->end == E_STOP || s->end == E_AND) && line_length < 110) {
        Reader reader;
        start_reading(&reader, lexer);
        if (!is_word(peek(&reader, 1)) && !is_blank(peek(&reader, 1))) {  // perhaps "a)"
          plan_line(s, &reader, lines, page, indent);
          return finish(lexer, T_TEXT);
        }
        remember(&tail, ' ');
        for (int i = 0; i < reader.n; i++) remember(&tail, reader.at[i]), last_but_one = last, last = reader.at[i];
        line_length = 0;
        gap = is_blank(reader.at[reader.n - 1]);
        continue;
      }
      Reader reader;
      start_reading(&reader, lexer);
      plan_line(s, &reader, lines, page, indent);
      return finish(lexer, T_TEXT);
    }
    line_length++;
    if (is_blank(c)) {
      gap = true;
      remember(&tail, c);
      lexer->advance(lexer, false);
      continue;
    }
    if (c == '(' && (gap || is_dash(last)) && last) {
      lexer->mark_end(lexer);
      Reader reader;
      start_reading(&reader, lexer);
      unsigned back = 1;
      while (back < TAIL && is_blank(recall(&tail, back))) back++;
      int32_t word[20];
      unsigned n = last_word(&tail, back, word, 20);
      bool after_and = n && n < 5 && is_and(word, n);
      bool reference = false;
      int32_t before_that = last_but_one;
      if (after_and || last == ',') {
        unsigned k = back + (after_and ? n : 1);
        while (k < TAIL && (is_blank(recall(&tail, k)) || recall(&tail, k) == ',' || recall(&tail, k) == ';')) k++;
        if (recall(&tail, k)) before_that = recall(&tail, k);
        n = last_word(&tail, k, word, 20);
        reference = n && is_reference(word, n);
        if (after_and && recall(&tail, back + n) == ';') last = ';';
      }
      if (plan_inline_mark(s, &reader, last, before_that, after_and, reference)) {
        s->end = is_dash(last) || last == ':' ? E_COLON : E_SEMICOLON;
        return finish(lexer, T_TEXT);
      }
      for (int i = 0; i < reader.n; i++) {
        remember(&tail, reader.at[i]);
        if (!is_blank(reader.at[i])) last_but_one = last, last = reader.at[i];
        gap = is_blank(reader.at[i]);
      }
      line_length += (unsigned)reader.n;
      continue;
    }
    if (is_open_quote(c) && gap && (last == ';' || is_dash(last) || last == ':' || last == ']' || last == '.') && unit_level(s, 0) >= 0 && quote_floor(s) == 0) {
      lexer->mark_end(lexer);
      Reader reader;
      start_reading(&reader, lexer);
      if (begins_definition(&reader, 0, false) && s->depth < MAX_DEPTH) {
        int definition = find_style(s, S_DEFINITION, list_floor(s));
        if (definition >= 0) close_to(s, definition);
        else if (last == ';' || last == '.' || last == ']') close_to(s, paragraph_depth(s));
        push(s, S_DEFINITION, 0, T_OPEN_DEFINITION);
        plan_token(s, T_TEXT, 0);
        s->end = E_SEMICOLON;
        return finish(lexer, T_TEXT);
      }
      for (int i = 0; i < reader.n; i++) {
        if (is_newline(reader.at[i])) line_length = 0;
        remember(&tail, reader.at[i]);
        if (!is_blank(reader.at[i])) last_but_one = last, last = reader.at[i];
        gap = is_blank(reader.at[i]);
      }
      line_length += (unsigned)reader.n;
      continue;
    }
    if (c == 'P' && gap && (last == ':' || last == '.' || last == ';') && unit_level(s, 0) >= 0) {
      lexer->mark_end(lexer);
      Reader reader;
      start_reading(&reader, lexer);
      if (match_any_start(&reader, 0, proviso_words, COUNT(proviso_words)) && s->depth < MAX_DEPTH) {
        if (top_style(s) == S_PROVISO) close_to(s, s->depth - 1);
        push(s, S_PROVISO, 0, T_OPEN_PROVISO);
        plan_token(s, T_TEXT, 0);
        return finish(lexer, T_TEXT);
      }
      for (int i = 0; i < reader.n; i++) {
        remember(&tail, reader.at[i]);
        if (!is_blank(reader.at[i])) last_but_one = last, last = reader.at[i];
        gap = is_blank(reader.at[i]);
      }
      line_length += (unsigned)reader.n;
      continue;
    }
    remember(&tail, c);
    last_but_one = last;
    last = c;
    gap = false;
    lexer->advance(lexer, false);
  }
}

// The rest of the line.
static unsigned scan_line(TSLexer *lexer) {
  unsigned length = 0;
  while (!is_newline(lexer->lookahead) && !lexer->eof(lexer)) {
    lexer->advance(lexer, false);
    length++;
  }
  lexer->mark_end(lexer);
  return length;
}

static void advance_by(TSLexer *lexer, unsigned count, bool skip) {
  while (count-- && !lexer->eof(lexer)) lexer->advance(lexer, skip);
}

static void skip_to_words(State *s, TSLexer *lexer) {
  while ((is_blank(lexer->lookahead) || is_newline(lexer->lookahead)) && !lexer->eof(lexer)) lexer->advance(lexer, true);
  advance_by(lexer, s->lead, true);
  s->lead = 0;
}

bool tree_sitter_legal_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  State *s = payload;
  if (valid[T_START] && s->end == E_START && s->depth == 0 && s->token == 0) {
    lexer->mark_end(lexer);
    s->token = T_NONE;
    plan_next_line(s, lexer, 0);
    return finish(lexer, T_START);
  }
  if (s->closes) {
    lexer->mark_end(lexer);
    s->closes--;
    return finish(lexer, T_CLOSE);
  }
  int opening = s->token == T_NUMBER && s->open == T_OPEN_PARAGRAPH ? T_NUMBER_PARAGRAPH : s->token == T_NUMBER && s->open == T_OPEN_POINT ? T_NUMBER_POINT : 0;
  if (s->open && !opening) {
    int token = s->open;
    lexer->mark_end(lexer);
    s->open = 0;
    if (s->token == T_NONE) plan_next_line(s, lexer, 0);
    return finish(lexer, token);
  }
  int token = s->token;
  if (token == T_NONE || (token == 0)) return false;
  skip_to_words(s, lexer);
  if (lexer->eof(lexer)) return false;
  switch (token) {
    case T_KEYWORD:
      advance_by(lexer, s->keyword, false);
      lexer->mark_end(lexer);
      s->keyword = 0;
      s->token = T_NUMBER;
      if (!s->number) plan_rest_of_line(s, lexer, false);
      return finish(lexer, T_KEYWORD);
    case T_NUMBER:
      s->open = 0;
      advance_by(lexer, s->number, false);
      lexer->mark_end(lexer);
      plan_rest_of_line(s, lexer, s->keyword == NO_HEADING);
      return finish(lexer, opening ? opening : T_NUMBER);
    case T_HEADING:
    case T_TITLE: {
      unsigned length = s->number;
      bool awaited = has(s, F_AWAIT_NUMBER);
      if (length) {
        advance_by(lexer, length, false);
        lexer->mark_end(lexer);
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
