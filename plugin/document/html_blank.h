// HTML inside Markdown: what of it is text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace caveat::document {

// A byte that is blanked, while a text is being made; becomes a space in the end.
inline constexpr char kGap = '\0';

// Blanks one HTML block, which may be handed over piece by piece: tags, comments, scripts and styles go, text stays.
class HtmlBlanker {
 public:
  // Writes the text of source[begin, end) to the same places of `out`, which hold gaps.
  void add(std::string_view source, size_t begin, size_t end, std::string& out);

 private:
  enum class State { text, tag, comment, hidden };

  size_t enter(std::string_view source, size_t at, size_t end, std::string& out);
  size_t leave(std::string_view source, size_t at, size_t end);

  State state_ = State::text;
  std::string_view hidden_;  // the end tag that ends State::hidden
};

// Whether a tag ("<b>", "</span>", "<a …>") only changes how words look, and does not part them.
bool is_inline_tag(std::string_view tag);

}  // namespace caveat::document
