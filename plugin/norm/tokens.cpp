#include "norm/tokens.h"

#include <algorithm>

#include "text/words.h"

namespace caveat::norm {
namespace {

bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// ASCII only: names in other scripts are left to their lexicons.
bool is_capital(std::string_view word) {
  return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && std::any_of(word.begin(), word.end(), is_ascii_lower);
}

// Whether the stop after `last` ends a sentence that `next` does not continue: "No. 5", "s. 12", "v. State" and "U.S.
// law" do not end; "under Schedule A. The" and "in paragraph (a). The" do. `before`: what stands right before `last`;
// `closed`: something else than `last` stands right before the stop.
bool ends_sentence(std::string_view last, std::string_view next, char before, bool closed) {
  if (next.empty() || is_ascii_lower(next.front())) return false;
  if (closed) return true;
  if (last.size() == 1 && !is_digit(last.front()) &&
      (is_ascii_lower(last.front()) || before == '.' || next.size() == 1))
    return false;
  return !(last.size() <= 4 && !is_digit(last.front()) && is_digit(next.front()));
}

// "Cybercrimes (Prohibition, Prevention, Etc.) Act": the stop of the abbreviation, with a bracket behind it.
bool is_etc(std::string_view last, std::string_view behind) {
  return behind.starts_with(".)") && text::fold(last) == "etc";
}

Break read_break(std::string_view gap, std::string_view last, std::string_view next, char before) {
  Break found = Break::none;
  int line_ends = 0;
  for (size_t i = 0; i < gap.size(); ++i) {
    switch (gap[i]) {
      case '.':
      case '?':
      case '!':
        if (i + 1 < gap.size() && !is_etc(last, gap.substr(i)) && ends_sentence(last, next, before, i > 0))
          return Break::hard;
        break;
      case ',':
        found = std::max(found, Break::comma);
        break;
      case ';':
      case ':':
        found = Break::soft;
        break;
      case '\xE2':  // U+2014 em dash
        if (gap.substr(i, 3) == "\xE2\x80\x94") found = Break::soft;
        break;
      case '\n':
        if (++line_ends == 2) return Break::hard;
        break;
      case '\xE3':  // U+3002 ideographic full stop
        if (gap.substr(i, 3) == "\xE3\x80\x82") return Break::hard;
        break;
      case '\xEF':  // U+FF1B, U+FF1A full-width semicolon and colon
        if (gap.substr(i, 3) == "\xEF\xBC\x9B" || gap.substr(i, 3) == "\xEF\xBC\x9A") found = Break::soft;
        break;
      default:
        break;
    }
  }
  return found;
}

class Reader {
 public:
  Reader(std::string_view text, Forms& forms, Tokens& out) : text_(text), forms_(forms), out_(out) {}

  void read(Span piece) {
    Break before = first_ ? Break::hard : Break::none;
    const std::string_view view = text_.substr(0, piece.end);
    for (Span word = text::next_word(view, piece.begin); !word.empty(); word = text::next_word(view, word.end)) {
      if (!first_) {
        const uint32_t gap_begin = std::max(last_.end, piece.begin);
        before = word.begin == gap_begin + 1 && text_[gap_begin] == ' '
                     ? Break::none
                     : read_break(text_.substr(gap_begin, word.begin - gap_begin), last_.in(text_), word.in(text_),
                                  last_.begin > 0 ? text_[last_.begin - 1] : ' ');
      }
      out_.all.push_back({word.begin, forms_.of(word.in(text_)),
                          static_cast<uint16_t>(std::min<uint32_t>(word.size(), UINT16_MAX)), before,
                          is_capital(word.in(text_))});
      first_ = false;
      last_ = word;
    }
  }

  void start() { first_ = true; }

 private:
  std::string_view text_;
  Forms& forms_;
  Tokens& out_;
  Span last_;
  bool first_ = true;
};

// Appends the tokens of provisions [first, end).
void read_provisions(std::string_view text, const provision::Outline& outline, provision::Index first,
                     provision::Index end, Forms& forms, Tokens& tokens) {
  Reader reader(text, forms, tokens);
  const auto size = [&] { return static_cast<uint32_t>(tokens.all.size()); };
  for (provision::Index i = first; i < end; ++i) {
    const provision::Provision& p = outline.provisions[i];
    Tokens::Range& range = tokens.of.emplace_back();
    range.heading = size();
    reader.start();
    if (p.kind != provision::Kind::contents) reader.read(p.heading);
    range.begin = size();
    reader.start();
    if (p.kind != provision::Kind::contents) {
      for (uint32_t run = p.run_begin; run < p.run_end; ++run) reader.read(outline.runs[run]);
    }
    range.end = size();
  }
}

}  // namespace

Tokens read_tokens(std::string_view text, const provision::Outline& outline, Forms& forms) {
  Tokens tokens;
  tokens.all.reserve(text.size() / 6 + 16);
  tokens.of.reserve(outline.provisions.size());
  read_provisions(text, outline, 0, static_cast<provision::Index>(outline.provisions.size()), forms, tokens);
  return tokens;
}

text::Change follow(Tokens& tokens, std::string_view text, const provision::Outline& outline,
                    const provision::Kept& kept, Forms& forms) {
  const auto old_size = static_cast<uint32_t>(tokens.all.size());
  text::Change change;
  change.begin = kept.head == kept.old_size ? old_size : tokens.of[kept.head].heading;
  change.old_end = kept.tail == 0 ? old_size : tokens.of[kept.old_tail()].heading;
  Tokens fresh;
  read_provisions(text, outline, kept.head, kept.new_tail(), forms, fresh);
  change.new_end = change.begin + static_cast<uint32_t>(fresh.all.size());
  for (Tokens::Range& range : fresh.of)
    range = {range.heading + change.begin, range.begin + change.begin, range.end + change.begin};

  text::splice(tokens.all, change.begin, change.old_end, fresh.all);
  for (auto token = tokens.all.begin() + change.new_end; token != tokens.all.end(); ++token)
    token->begin = kept.change.moved(token->begin);
  text::splice(tokens.of, kept.head, kept.old_tail(), fresh.of);
  for (auto range = tokens.of.begin() + kept.new_tail(); range != tokens.of.end(); ++range)
    *range = {change.moved(range->heading), change.moved(range->begin), change.moved(range->end)};
  return change;
}

}  // namespace caveat::norm
