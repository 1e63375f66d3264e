#include "report/screen.h"

#include <algorithm>
#include <array>

#include "text/unicode.h"

namespace caveat::report {
namespace {

constexpr unsigned kLeast = 40;

struct Ascii {
  std::string_view from, to;
};
constexpr std::array<Ascii, 14> kAscii = {{{"“", "\""},
                                           {"”", "\""},
                                           {"„", "\""},
                                           {"‘", "'"},
                                           {"’", "'"},
                                           {"–", "-"},
                                           {"—", "-"},
                                           {"…", "..."},
                                           {"›", ">"},
                                           {"·", "-"},
                                           {"×", "x"},
                                           {"§", "s."},
                                           {"•", "*"},
                                           {"−", "-"}}};

// Characters that change how other characters are shown: C1 controls, direction overrides and isolates, line
// separators.
bool is_trick(std::string_view at) {
  const auto byte = [&](size_t i) { return i < at.size() ? static_cast<unsigned char>(at[i]) : 0; };
  if (byte(0) == 0xC2) return byte(1) >= 0x80 && byte(1) <= 0x9F;
  if (byte(0) != 0xE2) return false;
  return (byte(1) == 0x80 && byte(2) >= 0xA8 && byte(2) <= 0xAE) ||
         (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9);
}

size_t length_of(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

}  // namespace

Tone tone_of(review::Level level) {
  switch (level) {
    case review::Level::error:
      return Tone::error;
    case review::Level::warning:
      return Tone::warning;
    case review::Level::note:
      break;
  }
  return Tone::note;
}

Tone tone_of(review::Strength strength) {
  switch (strength) {
    case review::Strength::missing:
      return Tone::error;
    case review::Strength::weak:
      return Tone::warning;
    case review::Strength::present:
      break;
  }
  return Tone::good;
}

Page::Page(std::ostream& out, const Screen& screen) : out_(out), screen_(screen) {
  screen_.width = std::max(screen_.width, kLeast);
}

std::string Page::plain(std::string_view text) const {
  std::string out;
  out.reserve(text.size());
  const auto space = [&] {
    if (out.empty() || out.back() != ' ') out += ' ';
  };
  for (size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const size_t length = std::min(length_of(lead), text.size() - i);
    const std::string_view one = text.substr(i, length);
    i += length;
    if (lead <= 0x20 || lead == 0x7F || one == "\u00A0" || is_trick(one)) {
      space();
    } else if (screen_.unicode || lead < 0x80) {
      out += one;
    } else {
      const auto* ascii = std::find_if(kAscii.begin(), kAscii.end(), [&](const Ascii& a) { return a.from == one; });
      out += ascii != kAscii.end() ? ascii->to : one;
    }
  }
  return out;
}

std::string Page::toned(Tone tone, std::string_view text) const {
  static constexpr std::array<std::string_view, 7> kCodes = {"", "1", "2", "1;31", "1;33", "36", "32"};
  const std::string_view code = kCodes[static_cast<size_t>(tone)];
  if (!screen_.color || code.empty()) return std::string(text);
  return std::string("\033[").append(code).append("m").append(text).append("\033[0m");
}

std::string_view Page::mark(review::Strength strength) const {
  switch (strength) {
    case review::Strength::missing:
      return screen_.unicode ? "✗" : "x";
    case review::Strength::weak:
      return "~";
    case review::Strength::present:
      break;
  }
  return screen_.unicode ? "✓" : "+";
}

std::string Page::quoted(std::string_view text) const {
  return screen_.unicode ? std::string("“").append(text).append("”") : std::string("\"").append(text).append("\"");
}

void Page::rule(bool heavy) {
  const std::string_view piece = screen_.unicode ? (heavy ? "━" : "─") : (heavy ? "=" : "-");
  std::string text;
  for (unsigned i = 0; i < screen_.width; ++i) text += piece;
  line(toned(heavy ? Tone::plain : Tone::dim, text));
}

void Page::unbroken(unsigned indent, std::string_view text, Tone tone) {
  line(std::string(indent, ' ') + toned(tone, plain(text)));
}

void Page::spread(std::string_view left, Tone left_tone, std::string_view right, Tone right_tone, unsigned indent) {
  const unsigned used = indent + text::display_width(left) + text::display_width(right);
  const std::string margin(indent, ' ');
  if (right.empty() || used + 2 > screen_.width) {
    paragraph("", Tone::plain, indent, indent, left, left_tone);
    if (!right.empty()) paragraph("", Tone::plain, indent, indent, right, right_tone);
    return;
  }
  line(margin + toned(left_tone, left) + std::string(screen_.width - used, ' ') + toned(right_tone, right));
}

void Page::paragraph(std::string_view label, Tone label_tone, unsigned indent, unsigned column, std::string_view text,
                     Tone tone) {
  const unsigned label_width = indent + text::display_width(label);
  std::string margin = std::string(indent, ' ') + toned(label_tone, label);
  margin.append(label_width < column ? column - label_width : 0, ' ');
  const unsigned room = std::max(column + 20, screen_.width) - column;
  for (std::string_view part : text::wrap(text, room)) {
    line(margin + toned(tone, part));
    margin.assign(column, ' ');
  }
}

}  // namespace caveat::report
