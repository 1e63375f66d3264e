// How text for people is shown: the width, the colours and the characters that a terminal or a file can take.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "review/finding.h"

namespace caveat::report {

struct Screen {
  bool color = false;    // ANSI colours and underlining
  bool unicode = true;   // false: marks and quotation marks in ASCII
  unsigned width = 100;  // columns; at least 40 are used
};

enum class Tone { plain, strong, dim, error, warning, note, good };

Tone tone_of(review::Level level);
Tone tone_of(review::Strength strength);

// Lines on a Screen. Everything given to it is made safe to show: one line, no control or direction-changing
// characters.
class Page {
 public:
  Page(std::ostream& out, const Screen& screen);

  const Screen& screen() const { return screen_; }

  // White space of any kind becomes one space; a space at either end stays.
  std::string plain(std::string_view text) const;
  // ANSI codes around a text that is plain already.
  std::string toned(Tone tone, std::string_view text) const;
  std::string_view mark(review::Strength strength) const;
  std::string_view not_needed() const { return screen_.unicode ? "·" : "."; }
  std::string_view arrow() const { return screen_.unicode ? " › " : " > "; }
  std::string_view between() const { return screen_.unicode ? " · " : "; "; }
  std::string quoted(std::string_view text) const;

  void blank() { out_ << '\n'; }
  // As it is: toned() and plain() text.
  void line(std::string_view text) { out_ << text << '\n'; }
  void rule(bool heavy);
  // A line that is not wrapped, so that an address can be copied or clicked.
  void unbroken(unsigned indent, std::string_view text, Tone tone);
  // Two texts on one line, the second at the right edge; on a line of its own where both do not fit.
  void spread(std::string_view left, Tone left_tone, std::string_view right, Tone right_tone, unsigned indent = 0);
  // Wrapped text with a label in the margin; further lines hang under the text. `column` is where the text begins.
  void paragraph(std::string_view label, Tone label_tone, unsigned indent, unsigned column, std::string_view text,
                 Tone tone = Tone::plain);

 private:
  std::ostream& out_;
  Screen screen_;
};

}  // namespace caveat::report
