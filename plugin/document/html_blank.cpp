#include "document/html_blank.h"

#include <algorithm>
#include <iterator>

#include "document/entities.h"
#include "text/contains.h"

namespace caveat::document {
namespace {

constexpr size_t kLongestEntity = 50;

constexpr std::string_view kInline[] = {
    "a",    "abbr", "b", "bdi",  "bdo",   "cite", "code",   "del",    "dfn", "em",  "font", "i", "ins", "kbd",
    "mark", "q",    "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt",   "u", "var", "wbr"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

// The name in "<name …" or "</name …", lower case.
std::string name_of(std::string_view tag) {
  std::string name;
  for (size_t i = tag.starts_with("</") ? 2 : 1; i < tag.size() && name.size() < 16; ++i) {
    if (!is_letter(tag[i]) && !(tag[i] >= '0' && tag[i] <= '9')) break;
    name += lower(tag[i]);
  }
  return name;
}

bool begins_tag(std::string_view rest) {
  if (rest.size() < 2 || rest[0] != '<') return false;
  return is_letter(rest[1]) || rest[1] == '!' || rest[1] == '?' ||
         (rest[1] == '/' && rest.size() > 2 && is_letter(rest[2]));
}

}  // namespace

bool is_inline_tag(std::string_view tag) { return text::contains(kInline, name_of(tag)); }

void HtmlBlanker::add(std::string_view source, size_t begin, size_t end, std::string& out) {
  for (size_t at = begin; at < end;) {
    if (state_ != State::text) {
      at = leave(source, at, end);
    } else if (begins_tag(source.substr(at, end - at))) {
      at = enter(source, at, end, out);
    } else if (source[at] == '&') {
      const std::string_view rest = source.substr(at, std::min(end - at, kLongestEntity));
      const std::string_view entity = rest.substr(0, rest.find(';') + 1);
      const auto text = decode_entity(entity);
      if (text) {
        out.replace(at, text->size(), *text);
        at += entity.size();
      } else {
        out[at] = source[at];
        ++at;
      }
    } else {
      out[at] = source[at];
      ++at;
    }
  }
}

// At a "<": the place after what it begins, or after its first bytes with the state in which to go on.
size_t HtmlBlanker::enter(std::string_view source, size_t at, size_t end, std::string& out) {
  const std::string_view rest = source.substr(at, end - at);
  if (rest.starts_with("<!--")) {
    state_ = State::comment;
    return at + 4;
  }
  const std::string name = name_of(rest);
  if (!is_inline_tag(rest)) out[at] = ' ';
  if (name == "script" || name == "style") {
    if (rest[1] != '/') {
      state_ = State::hidden;
      hidden_ = name == "script" ? "</script" : "</style";
      return at + 1;
    }
  }
  state_ = State::tag;
  return at + 1;
}

// Inside a tag, a comment or a script: the place after it, or the end when it goes on.
size_t HtmlBlanker::leave(std::string_view source, size_t at, size_t end) {
  const std::string_view rest = source.substr(at, end - at);
  if (state_ == State::hidden) {
    const auto found = std::search(rest.begin(), rest.end(), hidden_.begin(), hidden_.end(),
                                   [](char a, char b) { return lower(a) == lower(b); });
    if (found == rest.end()) return end;
    state_ = State::tag;
    return at + static_cast<size_t>(found - rest.begin());
  }
  const std::string_view closing = state_ == State::comment ? "-->" : ">";
  const size_t found = rest.find(closing);
  if (found == std::string_view::npos) return end;
  state_ = State::text;
  return at + found + closing.size();
}

}  // namespace caveat::document
