// The sentence around the words that decided a finding, ready to be shown: with the words that introduce a list item,
// on one line, and cut where it is long.
#pragma once

#include <string>

#include "report/screen.h"
#include "review/engine.h"

namespace caveat::report {

struct Quotation {
  std::string text;  // plain (Page::plain)
  Span mark;         // the deciding words, in `text`
};

// `most`: about how many bytes of text are kept.
Quotation quote(const review::Review& review, const review::Finding& finding, const Page& page, size_t most = 480);

}  // namespace caveat::report
