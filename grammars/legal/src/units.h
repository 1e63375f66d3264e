// Headings of parts and units: whether a line opens one, and what that closes.
#ifndef LEGAL_UNITS_H_
#define LEGAL_UNITS_H_

#include "headings.h"
#include "levels.h"

// What is known of the place where a line begins.
typedef struct {
  bool blank;  // a blank line, or a heading, stands before it
  bool fresh;  // the words before it are complete
} LineStart;

enum { NO_HEADING = 255 };  // in State::keyword beside a number: its heading has been read

static inline bool plan_token(State *s, uint8_t token, int lead) {
  s->token = token;
  s->lead = (uint8_t)(lead < 255 ? lead : 255);
  return true;
}

// How a quotation is shown. In the level's ordinal, with the indentation of its first item in the higher bits.
enum QuoteMode { Q_MARKDOWN = 1, Q_MARKS = 2, Q_PLAIN = 3 };

static inline int quote_mode(const State *s, int level) { return s->level[level].ordinal & 3; }

static inline bool in_schedule(const State *s) {
  return find_style(s, S_SCHEDULE, quote_floor(s)) >= 0 || find_style(s, S_ANNEX, quote_floor(s)) >= 0;
}

static inline void open_unit(State *s, uint8_t style, uint16_t ordinal, uint16_t suffix) {
  int floor = quote_floor(s);
  int depth = s->depth;
  while (depth > floor && !is_group(s->level[depth - 1].style) && !is_annex(s->level[depth - 1].style)) depth--;
  // "Section 1, General" right before an article was a heading above articles.
  if (style == S_ARTICLE && depth + 1 == s->depth && top_style(s) == S_SECTION &&
      !has(s, F_BODY | F_UNIT_DOT | F_UNIT_BARE)) {
    s->level[depth].style = S_GROUP_SECTION;
    depth++;
  }
  close_to(s, depth);
  if (!floor) {
    s->bodyless = has(s, F_BODY) || !s->unit ? 0 : s->bodyless < 250 ? s->bodyless + 1 : 250;
    s->unit = ordinal;
    s->suffix = suffix;
    clear(s, F_BODY);
  }
  push(s, style, ordinal, open_token(style));
}

// The next number, or the same with another suffix: some laws print 5A before 5AA, some after.
static inline bool is_next_unit(const State *s, uint16_t ordinal, uint16_t suffix) {
  return ordinal == s->unit + 1 || (ordinal == s->unit && suffix && suffix != s->suffix);
}

// The heading is that of the next part or unit of those outside the quotation at level `quotation`.
static inline bool continues_outside(const State *s, int quotation, uint8_t style, const HeadingWord *h) {
  for (int i = quotation - 1; i >= 0; i--)
    if (s->level[i].style == style)
      return is_unit(style) ? is_next_unit(s, h->ordinal, h->suffix) : s->level[i].ordinal + 1 == h->ordinal;
  return false;
}

// "§ 2." in an article is a paragraph of it. `article`: its level.
static inline bool plan_paragraph_sign(State *s, Reader *r, int at, int lead, int article, const HeadingWord *h) {
  Place place = {article + 1, list_style(B_ARABIC, W_BARE), h->ordinal, true};
  if (!open_item(s, &place)) return false;
  int length = h->keyword + h->number;
  s->number = (uint8_t)(length + (peek(r, at + length) == '.'));
  return plan_token(s, T_NUMBER, lead);
}

// "ARTICLE 12.1. The operator keeps records.", right after article 11: the full stop is that of article 12, and "1." of
// its first paragraph. "Article 12.1. Keeping of records" is an article of its own.
static inline void split_article_number(const State *s, Reader *r, int number_at, HeadingWord *h) {
  if (h->style != S_ARTICLE || h->suffix != part_value(1, 1) || s->suffix || !s->unit || h->ordinal != s->unit + 1)
    return;
  int at = number_at + h->number;
  if (peek(r, at) != '.' || !is_blank(peek(r, at + 1)) || peek(r, at - 1) != '1' || peek(r, at - 2) != '.') return;
  bool sure;
  if (quote_floor(s) || inline_heading(r, skip_blanks(r, at + 1), &sure)) return;
  h->number -= 2;
  h->suffix = 0;
}

// Whether a number with a full stop begins the line below, as those of units do; it is then `m`.
static inline bool number_below(Reader *r, int at, Mark *m) {
  int lines = 0;
  int next = skip_lines(r, line_end(r, at, 200), &lines);
  return is_digit(peek(r, next)) && read_mark(r, next, m) && m->wrap == W_DOT &&
         m->reading[m->count - 1].base == B_ARABIC;
}

// In a schedule whose paragraphs stand in no part, a part with the unit that comes next outside of it: a conversion has
// mixed the two.
static inline bool resumes_units(const State *s, Reader *r, int at) {
  if (!s->outer || at_label(s) || (s->depth > 1 && is_group(s->level[1].style))) return false;
  Mark m;
  return number_below(r, at, &m) && m.reading[m.count - 1].ordinal == s->outer + 1;
}

// "Article One: Registers" and below it "8. Registration", right after section 7, or "Schedule" above "4. Designation":
// a heading of units and nothing else.
static inline bool heads_units(const State *s, Reader *r, int at) {
  Mark m;
  return number_below(r, at, &m) && is_next_unit(s, m.reading[m.count - 1].ordinal, m.suffix);
}

// A heading word: part, chapter, schedule, article, section …
static inline bool plan_heading_word(State *s, Reader *r, const Prefix *p, LineStart line) {
  HeadingWord h;
  bool wrapped = !line.blank && !line.fresh && !p->hashes;
  if (wrapped && !is_upper(peek(r, p->at + 1))) return false;
  if (!read_heading_word(r, p->at, p->hashes > 0, &h)) return false;
  split_article_number(s, r, p->at + h.keyword, &h);
  if (wrapped && (is_unit(h.style) || !is_all_upper(r, p->at))) return false;
  uint8_t style = h.style;
  // A heading of Markdown outside ">" ends a quotation without marks.
  int quotation = find_style(s, S_QUOTED, 0);
  if (quotation >= 0 && p->hashes && !p->quotes && !p->quoted && quote_mode(s, quotation) == Q_PLAIN &&
      (!is_unit(style) || h.ordinal > s->unit || (h.ordinal == s->unit && h.suffix > s->suffix)))
    close_to(s, quotation);
  else if (quotation >= 0 && quote_mode(s, quotation) == Q_PLAIN && continues_outside(s, quotation, style, &h))
    close_to(s, quotation);
  int floor = quote_floor(s);
  int article = find_style(s, S_ARTICLE, floor);
  if (article >= 0 && peek(r, p->at) == 0xA7) return plan_paragraph_sign(s, r, p->at, p->at, article, &h);
  bool plain_numbers = has(s, F_UNIT_DOT | F_UNIT_BARE);
  if (style == S_SECTION && (h.roman || has(s, F_ARTICLES))) style = S_GROUP_SECTION;
  if (s->unit && !floor && has(s, F_UNIT_DOT) && !has(s, F_ARTICLES)) {  // the units are plain numbers
    if ((style == S_ARTICLE || is_annex(style)) && heads_units(s, r, p->at)) style = S_DIVISION;
    // "Article 83 bis of the Convention": too far from their numbers to come next.
    if (style == S_ARTICLE && h.ordinal > s->unit + 20) return false;
  }
  if (is_unit(style)) {
    if (style != S_ARTICLE && plain_numbers && !floor && !p->hashes) return false;
    // "Article 5" and in the next line "Article 5. Scope": one unit, named twice.
    bool again = at_label(s) && top_style(s) == style && s->level[s->depth - 1].ordinal == h.ordinal && !floor &&
                 s->suffix == h.suffix;
    if (!again) open_unit(s, style, h.ordinal, h.suffix);
    if (!floor && style == S_ARTICLE) set(s, F_ARTICLES);
    if (!floor && style != S_ARTICLE) set(s, F_KEYWORDS);
  } else if (is_annex(style)) {
    close_to(s, floor);
    if (!floor) {
      if (s->unit) s->outer = s->unit;
      s->unit = 0;
    }
    push(s, style, h.ordinal, open_token(style));
  } else {
    int schedule = find_style(s, S_SCHEDULE, floor), annex = find_style(s, S_ANNEX, floor);
    if (schedule == 0 && resumes_units(s, r, p->at)) {
      close_to(s, 0);
      s->unit = s->outer;
      schedule = -1;
    }
    if (schedule >= 0) floor = schedule + 1;
    if (annex >= floor) floor = annex + 1;
    int same = find_style(s, style, floor);
    int depth = s->depth;
    while (depth > floor && !is_group(s->level[depth - 1].style)) depth--;
    close_to(s, same >= 0 ? same : depth);
    push(s, style, h.ordinal, open_token(style));
  }
  s->lead = (uint8_t)p->at;
  s->keyword = (uint8_t)h.keyword;
  s->number = (uint8_t)h.number;
  s->token = h.keyword ? T_KEYWORD : T_NUMBER;
  return true;
}

// What the first digit of a number stands for, which may be the mark of a note that sticks to it: 100 of "145".
static inline uint16_t first_digit_of(uint16_t number) { return number > 999 ? 1000 : number > 99 ? 100 : 10; }

// The number of a unit. Where the mark of a note sticks to it, it leaps, and without the mark it is the next, or that
// of the unit once more: "3. Licences" / "14. Fees".
static inline uint16_t unit_number(const State *s, uint16_t number, uint16_t suffix) {
  enum { LEAP = 9 };
  if (!s->unit || number < s->unit + LEAP || number > 999) return number;
  uint16_t first = first_digit_of(number);
  uint16_t bare = number % first;
  return bare >= first / 10 && (bare == s->unit || is_next_unit(s, bare, suffix)) ? bare : number;
}

// A number after many that are left out: "186. Evidentiary presumption", right after section 111. "145. Appeals" after
// section 43 is none: "45" is near, and the mark of a note sticks to it.
static inline bool may_leap(const State *s, uint16_t number) {
  enum { LEFT_OUT = 40, NEAR = 3 };
  if (number <= s->unit) return false;
  if (number <= s->unit + LEFT_OUT) return true;
  uint16_t bare = number % first_digit_of(number);
  return (number < 1800 || number > 2100) && (bare < s->unit || bare > s->unit + NEAR);
}

// Whether words begin at i that belong to the heading in the line above: "(1) The Minister", "[Repealed]", "The Act".
static inline bool begins_body(Reader *r, int i) {
  int32_t c = peek(r, i);
  return c == '(' || c == '[' || (is_upper(c) && is_lower(peek(r, i + 1 + is_blank(peek(r, i + 1)))));
}

// Whether the number m at the beginning of a line is that of a unit. `headed`: a heading stands in the line before it.
static inline bool is_unit_number(State *s, Reader *r, const Prefix *p, const Mark *m, LineStart line, bool headed) {
  int arabic = -1;
  for (int k = 0; k < m->count; k++)
    if (m->reading[k].base == B_ARABIC) arabic = k;
  bool decimal = m->reading[0].base == B_DECIMAL;
  if (arabic < 0 || (m->wrap == W_PAREN && !decimal) || has(s, F_ARTICLES)) return false;
  uint16_t number = m->reading[arabic].ordinal;
  int floor = quote_floor(s);
  if (in_schedule(s)) return false;
  int after = p->at + m->length;
  bool alone = rest_is_blank(r, after);
  bool sure = false;
  int begin = skip_blanks(r, after);
  begin += amendment_mark(r, begin);
  int32_t next = peek(r, begin);
  if (!floor && !decimal) {
    uint16_t bare = unit_number(s, number, m->suffix);
    if (is_next_unit(s, bare, m->suffix)) number = bare;
  }
  while (is_dash(peek(r, begin)) || is_emphasis(peek(r, begin)) || is_blank(peek(r, begin))) begin++;
  int heading = alone || next == '(' ? 0 : inline_heading(r, begin, &sure);
  bool dotted = peek(r, after - 1) == '.';
  if (p->hashes && !alone && peek(r, begin) && is_next_unit(s, number, m->suffix) && !is_lower(peek(r, begin)))
    sure = true, heading = heading ? heading : 1;
  int next_line = line_end(r, begin, 300), more = 0, length;
  int below = skip_lines(r, next_line, &more);
  // "2. Interpretation", and in the next line again "2."
  bool repeated = heading && !sure && more && is_digit(peek(r, below)) && decimal_value(r, below, &length) == number &&
                  !m->suffix;
  // "44. Register", and in the next line "(1) The Registrar …" or "—(1) The Registrar …".
  bool led = dotted && heading && more && is_first_item(r, below + is_dash(peek(r, below)));
  bool evidence =
      headed || repeated || sure || led || (p->hashes && (heading || alone || next == '(')) || (dotted && next == '(');
  // "12.1. Measures to reduce threats" on a line of its own, after the words of section 12: an inserted section. So is
  // "12.2. Minister may act", verb and all, when a sentence or a mark begins the next line.
  bool titled = heading && !has_sentence_word(r, begin, next_line) && peek(r, next_line - 1) != ';';
  bool above = is_upper(next) && is_word(peek(r, next_line - 1)) && next_line < begin + 80 &&
               (is_upper(peek(r, below)) || peek(r, below) == '(' || peek(r, below) == '[');
  bool inserted = decimal && dotted && (titled || above) && more == 1 && line.blank && has(s, F_BODY) &&
                  has(s, F_UNIT_DOT) &&
                  (s->suffix || find_style(s, list_style(B_DECIMAL, m->wrap), list_floor(s)) < 0);
  if (decimal && !headed && !alone && !inserted && !(p->hashes && heading)) return false;
  if (floor) {  // in a quotation any number that cannot be a paragraph's
    if (p->quoted || headed || evidence)
      return find_style(s, list_style(B_ARABIC, dotted ? W_DOT : W_BARE), list_floor(s)) < 0;
    return false;
  }
  if (has(s, F_KEYWORDS) && s->unit) return false;
  if (number == 1 && !m->suffix && dotted && s->unit > 1 && match_any_start(r, begin, first_titles, COUNT(first_titles)))
    return true;  // the law begins, whatever stood before it
  bool same_wrap = has(s, dotted ? F_UNIT_DOT : F_UNIT_BARE);
  if (!dotted && has(s, F_UNIT_DOT) && !(p->hashes && is_next_unit(s, number, m->suffix))) return false;
  // A heading with "(1)" in the line below begins an excerpt, also after a title or a preamble.
  bool opens = !s->unit && is_upper(next) && is_first_item(r, below + is_dash(peek(r, below)));
  // "Duty to act", and in the next line "3 The operator must"; and "4 The Act is amended" after such units.
  bool counted = s->unit ? is_next_unit(s, number, m->suffix) : number == 1;
  // The first of them, below a caption, which is not the title of a text in Markdown, or "enacts as follows:".
  bool captioned = headed && (s->unit || s->depth || has(s, F_TITLE) || !has(s, F_MARKED));
  bool introduced = s->end == E_COLON || (s->end == E_HEADING && s->depth) || (s->end == E_LETTER && !has(s, F_LONG));
  bool begins = !s->unit && line.blank && introduced;
  bool bare = is_upper(next) && counted && (captioned || begins || (line.blank && has(s, F_UNIT_BARE))) &&
              (peek(r, next_line - 1) == ':' || has_sentence_word(r, begin, next_line));
  if (!dotted && !alone && !(heading && sure) && next != '(' && !opens && !bare) return false;
  if (!s->unit) {
    bool excerpt = s->depth == 0 && !has(s, F_TITLE) && !has(s, F_TEXT) && !has(s, F_BODY);  // the text begins with it
    if (excerpt && dotted && (next == '(' || is_upper(next))) return true;
    if (opens || (dotted && begin > after && is_first_item(r, begin))) return true;  // or "18.—(1)"
    bool first = s->end <= E_HEADING && dotted && (alone || next == '(');  // nothing stands before it: an excerpt
    bool excerpted = is_upper(peek(r, after - 1)) && number > 9 && sure && line.blank;  // "317A Simplified outline"
    if (number != 1 && !first && !excerpted && !(sure && (p->hashes || (dotted && line.blank))) &&
        !(number <= 3 && (p->hashes || headed || sure)))
      return false;
    return dotted || p->hashes || headed || bare || ((alone || sure || is_first_item(r, begin)) && line.blank);
  }
  if (number == 1 && !m->suffix && s->unit >= 4 && s->bodyless + 2 >= s->unit && (line.fresh || line.blank))
    return true;  // after a list of headings
  if (number == 1 && !m->suffix && s->unit >= 4 && dotted && same_wrap && sure && line.blank &&
      begins_upper(r, begin) && is_word(peek(r, begin + heading - 1)) && s->end != E_COLON && s->end != E_DASH &&
      find_style(s, list_style(B_ARABIC, W_DOT), 0) < 0)
    return true;  // the title of a schedule got lost
  bool successor = is_next_unit(s, number, m->suffix);
  // Numbers are left out for later laws, and whole parts repealed: below the heading of one, any may follow.
  bool parted = is_group(top_style(s)) && s->end <= E_HEADING;
  bool gap = number > s->unit + 1 && (number <= s->unit + 40 || (parted && number <= s->unit + 400));
  uint8_t list = list_style(B_ARABIC, dotted ? W_DOT : W_BARE);
  int open = decimal ? -1 : find_style(s, list, list_floor(s));
  bool continues = open >= 0 && list_ordinal(&s->level[open]) + 1 == number;
  if (continues) return successor && evidence;
  if (successor) return line.blank || line.fresh || p->hashes || (dotted && is_upper(next) && sure);
  if (!same_wrap || open >= 0) return false;
  // "186. Evidentiary presumption" or "3." on a line of its own, above its words.
  bool row = heading && begin + heading < next_line && peek(r, begin + heading - 1) == '.';  // "18. Chair. Secretary"
  bool stands = dotted && !decimal && line.blank && line.fresh && more == 1 && begins_body(r, below) && !row &&
                s->end != E_COLON && s->end != E_DASH &&
                (titled || above || (alone && (peek(r, below) == '[' || number <= s->unit + 3)));
  if (stands && may_leap(s, number)) return true;
  if (!gap) return p->hashes && dotted && sure && number > 1 && !m->suffix;  // a heading whose number was misread
  // One is lost between them.
  bool near = dotted && line.blank && line.fresh && is_upper(next) && number <= s->unit + 3;
  return near || (parted && dotted && is_upper(next)) || (evidence && (line.blank || line.fresh));
}

// In a quotation without marks, the next number of the units outside ends it.
static inline void leave_for_unit(State *s, Reader *r, const Prefix *p, const Mark *m, LineStart line, bool headed) {
  int quotation = find_style(s, S_QUOTED, 0);
  if (quotation < 0 || quote_mode(s, quotation) != Q_PLAIN || !m->count || m->reading[m->count - 1].base != B_ARABIC)
    return;
  if (!is_next_unit(s, m->reading[m->count - 1].ordinal, m->suffix)) return;
  State outer = *s;
  close_to(&outer, quotation);
  if (is_unit_number(&outer, r, p, m, line, headed)) *s = outer;
}

static inline void plan_unit_number(State *s, const Prefix *p, const Mark *m) {
  uint16_t number = m->reading[m->count - 1].ordinal;
  for (int k = 0; k < m->count; k++)
    if (m->reading[k].base == B_ARABIC) number = m->reading[k].ordinal;
  if (!quote_floor(s) && number == 1 && !m->suffix && s->unit > 1) {
    close_to(s, 0);
    s->unit = 0;
  }
  bool dotted = m->wrap == W_DOT;
  if (!quote_floor(s)) {
    // An inserted "4.1." does not say how the other units write their numbers.
    if (m->reading[0].base != B_DECIMAL) set(s, dotted ? F_UNIT_DOT : F_UNIT_BARE);
    if (number <= s->unit && !m->suffix) number = s->unit + 1;  // misread: count on
    number = unit_number(s, number, m->suffix);
  }
  open_unit(s, S_SECTION, number, m->suffix);
  (void)p;
}

#endif
