#include "report/html_layout.h"

#include <algorithm>

namespace caveat::report {
namespace {

using provision::Index;
using provision::Kind;
using provision::Provision;

constexpr uint32_t kMostBlocks = 80;  // of a section, where a provision of it ends
constexpr uint8_t kMostIndent = 5;
constexpr uint32_t kUnwrapped = 160;  // bytes: longer lines than this are paragraphs, and not lines of one

bool begins_section(Kind kind) { return kind <= Kind::clause; }
bool is_space(char c) { return static_cast<unsigned char>(c) <= 0x20; }

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && is_space(text[span.begin])) ++span.begin;
  while (span.begin < span.end && is_space(text[span.end - 1])) --span.end;
  return span;
}

// The length in bytes that nine of ten lines do not pass.
uint32_t usual_width(std::string_view text) {
  std::vector<uint32_t> lengths;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    if (end > at + 1) lengths.push_back(static_cast<uint32_t>(end - at));
    at = end + 1;
  }
  if (lengths.empty()) return 0;
  const auto tenth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
  std::nth_element(lengths.begin(), tenth, lengths.end());
  return *tenth;
}

class Layouter {
 public:
  Layouter(std::string_view text, const provision::Outline& outline)
      : text_(text), outline_(outline), width_(usual_width(text)) {}

  Layout lay_out() {
    const std::vector<Provision>& all = outline_.provisions;
    for (Index i = 0; i < all.size(); ++i) {
      const uint32_t end = i + 1 < all.size() ? all[i + 1].span.begin : static_cast<uint32_t>(text_.size());
      enter(i);
      add_own(i, {i == 0 ? 0 : all[i].span.begin, end});
    }
    for (size_t i = 0; i < layout_.sections.size(); ++i) {
      layout_.sections[i].end = i + 1 < layout_.sections.size() ? layout_.sections[i + 1].begin
                                                                : static_cast<uint32_t>(layout_.blocks.size());
    }
    return std::move(layout_);
  }

 private:
  void enter(Index i) {
    const Provision& one = outline_.provisions[i];
    while (!open_.empty() && outline_.provisions[open_.back()].next <= i) open_.pop_back();
    const auto at = static_cast<uint32_t>(layout_.blocks.size());
    if (i == 0 || begins_section(one.kind)) {
      layout_.sections.push_back(
          {i, static_cast<uint8_t>(i == 0 ? 0 : std::min<size_t>(open_.size() + 1, 8)), true, at, at});
      if (i != 0) open_.push_back(i);
    } else if (at - layout_.sections.back().begin > kMostBlocks) {
      const Section& last = layout_.sections.back();
      layout_.sections.push_back({last.provision, last.level, false, at, at});
    }
  }

  uint8_t indent_of(Index i) const {
    uint8_t levels = 0;
    for (Index at = i; at != provision::kNone && !begins_section(outline_.provisions[at].kind);
         at = outline_.provisions[at].parent)
      ++levels;
    const bool beside = outline_.provisions[i].kind == Kind::wrap_up && levels > 0;
    levels = static_cast<uint8_t>(levels > 0 ? levels - 1 : 0);
    return std::min<uint8_t>(beside && levels > 0 ? static_cast<uint8_t>(levels - 1) : levels, kMostIndent);
  }

  // The words of a provision up to its first child, or what stands between it and the next one.
  void add_own(Index i, Span span) {
    const Provision& one = outline_.provisions[i];
    Span number;
    if (i != 0) {
      if (!one.heading.empty() && span.contains(one.heading)) {
        const Span heading{span.begin, after_marks(one.heading.end, span.end)};
        add(Block::Role::heading, i, heading, {});
        span.begin = heading.end;
      }
      if (!one.number.empty() && span.contains(one.number)) number = number_with_marks(one, span);
      if (!number.empty() && begins_section(one.kind) && ends_line(number.end, span.end)) {
        add(Block::Role::heading, i, {span.begin, number.end}, {});
        span.begin = number.end;
        number = {};
      }
    }
    add_paragraphs(i, span, number);
  }

  // Behind the dots and dashes after a heading or a number.
  uint32_t after_marks(uint32_t at, uint32_t end) const {
    static constexpr std::string_view kMarks[] = {".", ":", ")", "]", "\u2014", "\u2013", "\u3000"};
    for (bool more = true; more && at < end;) {
      more = false;
      for (const std::string_view mark : kMarks) {
        if (text_.substr(at, end - at).starts_with(mark)) {
          at += static_cast<uint32_t>(mark.size());
          more = true;
        }
      }
    }
    return std::min(at, end);
  }

  Span number_with_marks(const Provision& one, Span span) const {
    return {span.begin, after_marks(one.number.end, span.end)};
  }

  bool ends_line(uint32_t at, uint32_t end) const {
    while (at < end && (text_[at] == ' ' || text_[at] == '\t' || text_[at] == '\r')) ++at;
    return at >= end || text_[at] == '\n';
  }

  // Lines are put together where the text is wrapped.
  void add_paragraphs(Index i, Span span, Span number) {
    Span paragraph{span.begin, span.begin};
    bool noise = false;
    const auto finish = [&] {
      add(noise ? Block::Role::noise : Block::Role::words, i, paragraph, number);
      paragraph.begin = paragraph.end;
    };
    for (uint32_t at = span.begin; at < span.end;) {
      const uint32_t end = std::min(static_cast<uint32_t>(std::min(text_.find('\n', at), text_.size())), span.end);
      const Span line = trimmed(text_, {at, end});
      const bool line_is_noise = is_noise(i, line, number);
      if (line.empty() || line_is_noise != noise) finish();
      noise = !line.empty() && line_is_noise;
      paragraph.end = end;
      if (width_ > kUnwrapped || end - at < width_ * 2 / 3) finish();
      at = end + 1;
      paragraph.end = std::min(at, span.end);
    }
    finish();
  }

  bool is_noise(Index i, Span line, Span number) const {
    const Provision& one = outline_.provisions[i];
    if (one.kind == Kind::contents) return true;
    if (line.overlaps(number)) return false;
    for (uint32_t run = one.run_begin; run < one.run_end; ++run) {
      if (outline_.runs[run].overlaps(line)) return false;
    }
    return one.run_begin < one.run_end;
  }

  void add(Block::Role role, Index i, Span span, Span number) {
    span = without_bullet(trimmed(text_, span));
    if (span.empty()) return;
    number = trimmed(text_, number);
    const bool begins = !number.empty() && span.contains(number) && number.begin == span.begin;
    layout_.blocks.push_back({role, indent_of(i), span, begins ? number : Span{}});
  }

  // Without the star or dash of a list in Markdown.
  Span without_bullet(Span span) const {
    const std::string_view words = span.in(text_);
    const bool bullet =
        !words.empty() && (words[0] == '*' || words[0] == '-') && (words.size() == 1 || words[1] == ' ');
    return bullet ? trimmed(text_, {span.begin + 1, span.end}) : span;
  }

  std::string_view text_;
  const provision::Outline& outline_;
  uint32_t width_;
  std::vector<Index> open_;  // sections that are not over
  Layout layout_;
};

}  // namespace

Layout lay_out(std::string_view text, const provision::Outline& outline) { return Layouter(text, outline).lay_out(); }

}  // namespace caveat::report
