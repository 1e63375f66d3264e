#include "lsp/insertion.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <vector>

#include "document/reader.h"
#include "report/place.h"

namespace caveat::lsp {

using provision::Index;
using provision::Kind;
using provision::kNone;
using provision::Provision;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return static_cast<unsigned char>(c) <= 0x20; }

std::string roman(unsigned number) {
  static constexpr std::array<std::pair<unsigned, const char*>, 9> marks = {
      {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  std::string out;
  for (const auto& [value, mark] : marks) {
    for (; number >= value; number -= value) out += mark;
  }
  return out;
}

std::optional<unsigned> from_roman(std::string_view text) {
  for (unsigned number = 1; number < 200; ++number) {
    if (roman(number) == text) return number;
  }
  return std::nullopt;
}

std::string line_break(const review::Review& review) {
  const std::string& source = review.document.source_text();
  const size_t first = source.find('\n');
  return first != std::string::npos && first > 0 && source[first - 1] == '\r' ? "\r\n" : "\n";
}

// Direct children that are numbered paragraphs, or points where there are none.
std::vector<Index> numbered_children(const provision::Outline& outline, Index unit) {
  for (const Kind kind : {Kind::paragraph, Kind::point}) {
    std::vector<Index> found;
    for (Index i = unit + 1; i < outline.provisions[unit].next; i = outline.provisions[i].next) {
      if (outline.provisions[i].kind == kind && !outline.provisions[i].number.empty()) found.push_back(i);
    }
    if (!found.empty()) return found;
  }
  return {};
}

// The number as printed, with its brackets and full stop.
std::string printed_number(std::string_view text, const Provision& provision) {
  size_t end = provision.number.end;
  while (end < text.size() && (text[end] == ')' || text[end] == '.' || text[end] == ']')) ++end;
  return report::one_line(text.substr(provision.span.begin, end - provision.span.begin));
}

uint32_t end_of(std::string_view text, Span span) {
  while (span.end > span.begin && is_space(text[span.end - 1])) --span.end;
  return span.end;
}

// Whether points end a sentence that words before them begin: "The police may: (a) …; (b) …". A sentence of its own is
// then no further point.
bool end_a_sentence(std::string_view text, const provision::Outline& outline, Index unit, Index first_point) {
  const auto ends = [&](Span span, std::initializer_list<std::string_view> marks) {
    const std::string_view words = text.substr(span.begin, end_of(text, span) - span.begin);
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return words.ends_with(mark); });
  };
  const Provision& whole = outline.provisions[unit];
  const Span point = outline.provisions[first_point].span;
  const Span lead{std::max({whole.span.begin, whole.number.end, whole.heading.end}), point.begin};
  const bool leads =
      lead.in(text).find_first_not_of(" \t\r\n.:;)]*-–—") != std::string_view::npos;  // bytes of dashes, too
  return (leads && ends(lead, {":", "—", "–", "-"})) || ends(point, {";", ","});
}

// How the text calls itself: "Convention" where it says "this Convention" most often; "" where it never does.
std::string own_name(std::string_view text) {
  static constexpr std::array<std::string_view, 12> names = {"Act",       "Law",       "Bill",       "Convention",
                                                             "Treaty",    "Protocol",  "Agreement",  "Code",
                                                             "Directive", "Ordinance", "Regulation", "Decree"};
  std::array<size_t, names.size()> counts{};
  static constexpr std::string_view kThis = "this ";
  for (size_t at = text.find(kThis); at != std::string_view::npos; at = text.find(kThis, at + kThis.size())) {
    const std::string_view rest = text.substr(at + kThis.size());
    for (size_t i = 0; i < names.size(); ++i) {
      const bool whole =
          rest.size() == names[i].size() ||
          (rest.size() > names[i].size() && !std::isalpha(static_cast<unsigned char>(rest[names[i].size()])));
      if (whole && rest.starts_with(names[i])) ++counts[i];
    }
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return *most == 0 ? std::string() : std::string(names[static_cast<size_t>(most - counts.begin())]);
}

// On one line, and with the text's own name for "this Act".
std::string fitted(std::string_view text, std::string_view wording) {
  static constexpr std::string_view kAct = "this Act";
  std::string out = report::one_line(wording);
  const std::string name = own_name(text);
  if (name.empty()) return out;
  for (size_t at = out.find(kAct); at != std::string::npos; at = out.find(kAct, at + kAct.size()))
    out.replace(at, kAct.size(), "this " + name);
  return out;
}

// The last article or section of the text itself that is numbered in plain digits; kNone where there is none.
Index last_article(std::string_view text, const provision::Outline& outline) {
  Index found = kNone;
  for (Index i = 1; i < outline.provisions.size();) {
    const Provision& one = outline.provisions[i];
    const std::string_view number = one.number.in(text);
    if (is_unit(one.kind) && !number.empty() && std::all_of(number.begin(), number.end(), is_digit)) found = i;
    const bool apart = one.kind == Kind::schedule || one.kind == Kind::annex || one.kind == Kind::quoted;
    i = apart || is_unit(one.kind) ? one.next : i + 1;
  }
  return found;
}

// A new article after the last one, numbered and set as that is.
Insertion new_article(const review::Review& review, Index last, std::string_view wording) {
  const std::string_view text = review.document.text;
  const Provision& article = review.outline.provisions[last];
  const size_t before = text.substr(0, article.number.begin).find_last_of("\r\n");
  const size_t line_begin = before == std::string_view::npos ? 0 : before + 1;
  const std::string_view keyword = text.substr(line_begin, article.number.begin - line_begin);
  const std::string_view after = text.substr(article.number.end, 1);
  const std::string line = line_break(review);
  // Where the words begin on the line of the number, so do the new ones; else the number is a line by itself. A bare
  // number is one only as a heading of Markdown.
  const Span title = article.heading.begin > article.number.end ? article.heading : article.number;
  const size_t line_end = std::min(text.find_first_of("\r\n", title.end), text.size());
  const bool run_in =
      text.substr(title.end, line_end - title.end).find_first_not_of(" \t.:)]*–—-") != std::string_view::npos;
  const bool apart = !run_in && keyword.find_first_not_of(" \t") != std::string_view::npos;
  const bool marked = after == "." || after == ")";
  return {end_of(text, article.span),
          fmt::format("{0}{0}{1}{2}{3}{4}{5}", line, keyword, next_number(article.number.in(text), {}),
                      marked  ? after
                      : apart ? ""
                              : ".",
                      apart ? line + line : " ", fitted(text, wording))};
}

// How paragraphs are parted: by a blank line, a line break, or (run together) a line break all the same.
bool has_blank_lines(std::string_view text, const provision::Outline& outline, const std::vector<Index>& children) {
  if (children.empty()) return true;
  const uint32_t begin = outline.provisions[children.back()].span.begin;
  uint32_t from = begin;
  while (from > 0 && is_space(text[from - 1])) --from;
  const std::string_view gap = text.substr(from, begin - from);
  return std::count(gap.begin(), gap.end(), '\n') > 1;
}

}  // namespace

std::string next_number(std::string_view printed, std::string_view before) {
  const auto is_mark = [](char c) { return std::isalnum(static_cast<unsigned char>(c)); };
  const auto begin = std::find_if(printed.begin(), printed.end(), is_mark);
  const auto end = std::find_if_not(begin, printed.end(), is_mark);
  const std::string number(begin, end);
  if (number.empty() || std::find_if(end, printed.end(), is_mark) != printed.end()) return {};
  std::string next;
  if (std::all_of(number.begin(), number.end(), is_digit) && number.size() < 6) {
    next = std::to_string(std::stoul(number) + 1);
  } else {
    const auto value = from_roman(number);
    const auto value_before = from_roman(before);
    const bool after_letter = number.size() == 1 && before.size() == 1 && before[0] + 1 == number[0];  // (h), (i)
    const bool in_roman = value && !after_letter && (*value == 1 || (value_before && *value_before + 1 == *value));
    if (in_roman) {
      next = roman(*value + 1);
    } else if (number.size() == 1 && number[0] != 'z' && number[0] != 'Z' && !is_digit(number[0])) {
      next = std::string(1, static_cast<char>(number[0] + 1));
    }
  }
  if (next.empty()) return {};
  return std::string(printed.begin(), begin) + next + std::string(end, printed.end());
}

Insertion new_paragraph(const review::Review& review, Index unit, std::string_view wording) {
  const std::string_view text = review.document.text;
  const provision::Outline& outline = review.outline;
  if (const Index last = unit == 0 ? last_article(text, outline) : kNone; last != kNone)
    return new_article(review, last, wording);
  const std::vector<Index> children = numbered_children(outline, unit);
  std::string number;
  if (!children.empty() && !end_a_sentence(text, outline, unit, children.front())) {
    const Provision& last = outline.provisions[children.back()];
    const std::string before =
        children.size() < 2 ? "" : std::string(outline.provisions[children[children.size() - 2]].number.in(text));
    number = next_number(printed_number(text, last), before);
  }
  const std::string line = line_break(review);
  const std::string gap = has_blank_lines(text, outline, children) ? line + line : line;
  return {end_of(text, outline.provisions[unit].span),
          fmt::format("{}{}{}{}", gap, number, number.empty() ? "" : " ", fitted(text, wording))};
}

Insertion suppressing_comment(const review::Review& review, const review::Finding& finding, std::string_view reason) {
  const auto& readers = document::readers();
  const auto reader = std::find_if(readers.begin(), readers.end(),
                                   [&](const document::Reader& one) { return review.document.format == one.format; });
  if (reader == readers.end() || reader->comment_begin.empty()) return {};
  const std::string& text = review.document.text;
  const auto line_of = [&](uint32_t offset) {
    const size_t before = offset == 0 ? std::string::npos : text.find_last_of("\r\n", offset - 1);
    return before == std::string::npos ? 0 : static_cast<uint32_t>(before + 1);
  };
  // The innermost provision that begins a line: the comment covers what begins next after it.
  Index at = finding.provision;
  uint32_t line = 0;
  for (; at != 0 && at != kNone; at = review.outline.provisions[at].parent) {
    const uint32_t begin = review.outline.provisions[at].span.begin;
    line = line_of(begin);
    if (text.find_first_not_of(" \t", line) == begin) break;
  }
  if (at == 0 || at == kNone) line = line_of(finding.span.begin);
  std::string words = report::one_line(reason);
  if (!reader->comment_end.empty())  // a reason does not end the comment
    for (size_t end = words.find(reader->comment_end); end != std::string::npos; end = words.find(reader->comment_end))
      words.erase(end, 1);
  return {line, fmt::format("{} caveat: ignore {} -- {}{}{}{}", reader->comment_begin, finding.check, words,
                            reader->comment_end.empty() ? "" : " ", reader->comment_end, line_break(review))};
}

}  // namespace caveat::lsp
