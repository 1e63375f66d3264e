#include "document/html_tokens.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "text/contains.h"

namespace caveat::document {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool same(std::string_view a, std::string_view small) {
  return a.size() == small.size() &&
         std::equal(a.begin(), a.end(), small.begin(), [](char x, char y) { return lower(x) == y; });
}

// Elements whose content is not markup, and not the page's text either.
constexpr std::array<std::string_view, 7> kRaw = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed"};

// Words without markup, which XHTML has.
constexpr std::string_view kLiteral = "<![CDATA[";

struct Attribute {
  std::string_view name, value;
};

// Takes the next attribute off `rest`; false when there is none.
bool take(std::string_view& rest, Attribute& attribute) {
  size_t at = 0;
  while (at < rest.size() && (is_blank(rest[at]) || rest[at] == '/')) ++at;
  size_t end = at;
  while (end < rest.size() && !is_blank(rest[end]) && rest[end] != '=' && rest[end] != '/') ++end;
  if (end == at && end < rest.size()) ++end;  // a stray "="
  attribute = {rest.substr(at, end - at), {}};
  if (attribute.name.empty()) return false;
  size_t value = end;
  while (value < rest.size() && is_blank(rest[value])) ++value;
  if (value >= rest.size() || rest[value] != '=') {
    rest.remove_prefix(end);
    return true;
  }
  ++value;
  while (value < rest.size() && is_blank(rest[value])) ++value;
  const char quote = value < rest.size() ? rest[value] : ' ';
  if (quote == '"' || quote == '\'') {
    end = std::min(rest.find(quote, value + 1), rest.size());
    attribute.value = rest.substr(value + 1, end - value - 1);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return true;
  }
  end = value;
  while (end < rest.size() && !is_blank(rest[end])) ++end;
  attribute.value = rest.substr(value, end - value);
  rest.remove_prefix(end);
  return true;
}

bool find_attribute(std::string_view attributes, std::string_view name, std::string_view& value) {
  Attribute attribute;
  while (take(attributes, attribute)) {
    if (same(attribute.name, name)) {
      value = attribute.value;
      return true;
    }
  }
  return false;
}

// "<br/>" and "<a b='c'/>" do; in "<a href=x/>" the slash belongs to the value.
bool ends_itself(std::string_view attributes) {
  if (!attributes.ends_with('/')) return false;
  const char before = attributes.size() > 1 ? attributes[attributes.size() - 2] : ' ';
  return is_blank(before) || before == '"' || before == '\'';
}

}  // namespace

std::string_view html_attribute(std::string_view attributes, std::string_view name) {
  std::string_view value;
  find_attribute(attributes, name, value);
  return value;
}

bool has_html_attribute(std::string_view attributes, std::string_view name) {
  std::string_view value;
  return find_attribute(attributes, name, value);
}

// The place of `what`, remembering that there is none, so that it is looked for in vain only once.
size_t HtmlTokens::find(std::string_view what, size_t from, bool& there_is_none) {
  if (there_is_none) return std::string_view::npos;
  const size_t found = source_.find(what, from);
  there_is_none = found == std::string_view::npos;
  return found;
}

// The place of the ">" that ends the tag, past those in quoted values; a quote that never ends is none.
size_t HtmlTokens::end_of_tag(size_t at) {
  bool value = false;
  for (; at < source_.size() && source_[at] != '>'; ++at) {
    const char c = source_[at];
    if (value && (c == '"' || c == '\'')) {
      const size_t end = find(std::string_view(&c, 1), at + 1, c == '"' ? no_double_ : no_single_);
      if (end != std::string_view::npos) at = end;
    }
    value = c == '=' || (value && is_blank(c));
  }
  return at;
}

bool HtmlTokens::tag(HtmlToken& token) {
  const bool closing = source_[at_ + 1] == '/';
  size_t end = at_ + 1 + closing;
  const size_t name = end;
  while (end < source_.size() && !is_blank(source_[end]) && source_[end] != '>' && source_[end] != '/') ++end;
  token.kind = closing ? HtmlToken::Kind::close : HtmlToken::Kind::open;
  token.name.assign(source_.substr(name, end - name));
  std::transform(token.name.begin(), token.name.end(), token.name.begin(), lower);
  if (const size_t colon = token.name.rfind(':'); colon != std::string::npos) token.name.erase(0, colon + 1);
  const size_t close = end_of_tag(end);
  token.attributes = source_.substr(end, close - end);
  token.closed = ends_itself(token.attributes);
  token.at = static_cast<uint32_t>(at_);
  at_ = std::min(close + 1, source_.size());
  if (!closing && !token.closed && text::contains(kRaw, token.name)) skip_raw(token.name);
  return true;
}

void HtmlTokens::skip_raw(const std::string& name) {
  for (; at_ < source_.size(); ++at_) {
    at_ = source_.find("</", at_);
    if (at_ == std::string_view::npos) break;
    if (same(source_.substr(at_ + 2, name.size()), name)) return;
  }
  at_ = source_.size();
}

bool HtmlTokens::next(HtmlToken& token) {
  while (at_ < source_.size()) {
    if (source_[at_] == '<' && at_ + 1 < source_.size()) {
      const char c = source_[at_ + 1];
      if (is_letter(c) || (c == '/' && at_ + 2 < source_.size() && is_letter(source_[at_ + 2]))) return tag(token);
      if (source_.substr(at_).starts_with("<!--")) {
        const size_t end = find("-->", at_ + 4, no_comment_end_);
        at_ = end == std::string_view::npos ? at_ + 4 : end + 3;
        continue;
      }
      if (source_.substr(at_).starts_with(kLiteral)) {
        at_ += kLiteral.size();
        const size_t end = std::min(find("]]>", at_, no_literal_end_), source_.size());
        token.kind = HtmlToken::Kind::text;
        token.words = source_.substr(at_, end - at_);
        token.at = static_cast<uint32_t>(at_);
        at_ = std::min(end + 3, source_.size());
        return true;
      }
      if (c == '!' || c == '?' || c == '/') {
        at_ = std::min(source_.find('>', at_), source_.size() - 1) + 1;
        continue;
      }
    }
    size_t end = source_.find('<', at_ + 1);
    if (end == std::string_view::npos) end = source_.size();
    token.kind = HtmlToken::Kind::text;
    token.words = source_.substr(at_, end - at_);
    token.at = static_cast<uint32_t>(at_);
    at_ = end;
    return true;
  }
  return false;
}

}  // namespace caveat::document
