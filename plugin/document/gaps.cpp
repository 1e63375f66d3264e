#include "document/gaps.h"

#include <algorithm>
#include <cstring>

#include "document/html_blank.h"

namespace caveat::document {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

size_t end_of_line(std::string_view text, size_t at) {
  while (at < text.size() && text[at] != '\n' && text[at] != '\r') ++at;
  return at;
}

// The end of the marks that begin a line: indentation, ">", list marks with what may follow them, "#". The line is a
// line of source without its break.
size_t end_of_marks(std::string_view line) {
  const auto blank_at = [&](size_t at) { return at >= line.size() || is_blank(line[at]); };
  size_t at = 0;
  for (;;) {
    while (at < line.size() && is_blank(line[at])) ++at;
    if (at == line.size()) return at;
    const char c = line[at];
    size_t next = at + 1;
    if (c == '#') {
      while (next < line.size() && line[next] == '#') ++next;
      return blank_at(next) && next - at <= 6 ? next : at;
    }
    if (is_digit(c)) {
      while (next < line.size() && is_digit(line[next]) && next - at < 10) ++next;
      if (next >= line.size() || (line[next] != '.' && line[next] != ')')) return at;
      ++next;
    } else if (c != '-' && c != '+' && c != '*' && c != '>') {
      return at;
    }
    if (c != '>' && !blank_at(next)) return at;
    at = next;
  }
}

// "* * *" and its like: a line across the page, not a list.
bool is_rule(std::string_view line) {
  const size_t first = line.find_first_of("-*_");
  if (first == std::string_view::npos) return false;
  size_t marks = 0;
  for (const char c : line) {
    if (c != line[first] && !is_blank(c)) return false;
    marks += c == line[first];
  }
  return marks >= 3;
}

enum class Kind { gap, word, opening, other };

struct Piece {
  Kind kind;
  size_t size;
};

Piece piece_at(std::string_view text, size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c == kGap) return {Kind::gap, 1};
  if (c < 0x80) {
    const bool word = is_digit(text[at]) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool opening = c == '(' || c == '[' || c == '{';
    return {word ? Kind::word : opening ? Kind::opening : Kind::other, 1};
  }
  const size_t size = std::min<size_t>(c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2, text.size() - at);
  const std::string_view piece = text.substr(at, size);
  for (const std::string_view opening : {"“", "‘", "„", "‚", "«", "‹", "§", "¶", "「", "『", "（", "《"}) {
    if (piece == opening) return {Kind::opening, size};
  }
  if (piece.starts_with("\xE2\x80") || piece.starts_with("\xE3\x80") || piece == "»" || piece == "·")
    return {Kind::other, size};
  return {Kind::word, size};
}

// A run of bytes without spaces: its words stay where they are, the punctuation between them moves over gaps to the
// nearer one.
class Token {
 public:
  explicit Token(std::string& text) : text_(text) {}

  void close(size_t begin, size_t end) {
    bool before = false;  // a word stands before the punctuation at hand
    size_t from = begin;  // the first byte after the last word
    for (size_t at = begin; at < end;) {
      const Piece piece = piece_at(std::string_view(text_).substr(0, end), at);
      if (piece.kind == Kind::word) {
        if (at > from) place(from, at, before, true);
        from = at + piece.size;
        before = true;
      }
      at += piece.size;
    }
    if (before && from < end) place(from, end, true, false);
  }

 private:
  // [begin, end) holds punctuation and gaps; says whether words stand before and after it.
  void place(size_t begin, size_t end, bool before, bool after) {
    std::string to_left;
    std::string to_right;
    bool opened = !before;
    bool gap = false;
    for (size_t at = begin; at < end;) {
      const Piece piece = piece_at(std::string_view(text_).substr(0, end), at);
      gap |= piece.kind == Kind::gap;
      opened |= after && piece.kind == Kind::opening;
      if (piece.kind != Kind::gap) (opened ? to_right : to_left).append(text_, at, piece.size);
      at += piece.size;
    }
    if (!gap) return;
    std::fill(text_.begin() + static_cast<ptrdiff_t>(begin), text_.begin() + static_cast<ptrdiff_t>(end), kGap);
    text_.replace(begin, to_left.size(), to_left);
    text_.replace(end - to_right.size(), to_right.size(), to_right);
  }

  std::string& text_;
};

// Whether the gap [begin, end) parts words: it stands for something with space around it, or for the edge of a table's
// cell.
bool parts(std::string_view source, size_t begin, size_t end) {
  return is_blank(source[begin]) || is_blank(source[end - 1]) ||
         source.substr(begin, end - begin).find('|') < end - begin;
}

void join_tokens(std::string_view source, size_t begin, size_t end, std::string& out) {
  size_t token = begin;
  bool gaps = false;
  const auto finish = [&](size_t at) {
    if (gaps && at > token) Token(out).close(token, at);
    gaps = false;
  };
  for (size_t at = begin; at < end;) {
    if (is_blank(out[at])) {
      finish(at);
      token = ++at;
    } else if (out[at] == kGap) {
      size_t after = at + 1;
      while (after < end && out[after] == kGap) ++after;
      if (parts(source, at, after)) {
        finish(at);
        token = after;
      } else {
        gaps = true;
      }
      at = after;
    } else {
      ++at;
    }
  }
  finish(end);
}

}  // namespace

void close_gaps(std::string_view source, std::string& out) {
  for (size_t begin = 0; begin < source.size();) {
    const size_t end = end_of_line(source, begin);
    const std::string_view line = source.substr(begin, end - begin);
    const size_t first =
        std::min(std::string_view(out).substr(begin, line.size()).find_first_not_of(kGap), line.size());
    if (first > 0 && (first < line.size() || !is_rule(line))) {
      const size_t marks = std::min(end_of_marks(line), first);
      std::copy_n(line.begin(), marks, out.begin() + static_cast<ptrdiff_t>(begin));
    }
    if (!line.empty() && std::memchr(out.data() + begin, kGap, line.size())) {
      join_tokens(source, begin, end, out);
      std::replace(out.data() + begin, out.data() + end, kGap, ' ');
    }
    if (end < source.size()) out[end] = source[end];
    begin = end + 1;
  }
}

}  // namespace caveat::document
