// Tags and words of an HTML page, in order, in time linear in its size however broken it is. There is no tree: a page's
// text needs none, and the tree that the standard asks for can be made to grow without bound.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace caveat::document {

struct HtmlToken {
  enum class Kind : uint8_t { text, open, close } kind = Kind::text;
  std::string_view words;       // of text, raw
  std::string name;             // of a tag, small letters, without prefix
  std::string_view attributes;  // of an opening tag, raw
  bool closed = false;          // <br/>
  uint32_t at = 0;              // of the token in the source
};

class HtmlTokens {
 public:
  explicit HtmlTokens(std::string_view source) : source_(source) {}

  // False at the end. Comments, declarations and what stands in scripts and styles are left out.
  bool next(HtmlToken& token);

 private:
  bool tag(HtmlToken& token);
  size_t end_of_tag(size_t at);
  void skip_raw(const std::string& name);
  size_t find(std::string_view what, size_t from, bool& there_is_none);

  std::string_view source_;
  size_t at_ = 0;
  bool no_comment_end_ = false, no_double_ = false, no_single_ = false, no_literal_end_ = false;
};

// An attribute's raw value; "" when there is none. `name` in small letters.
std::string_view html_attribute(std::string_view attributes, std::string_view name);
bool has_html_attribute(std::string_view attributes, std::string_view name);

}  // namespace caveat::document
