#include "document/rtf_tokens.h"

#include <algorithm>
#include <charconv>

namespace caveat::document {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

RtfToken RtfTokens::next() {
  using Kind = RtfToken::Kind;
  at_ = std::min(bytes_.find_first_not_of(std::string_view("\r\n\0", 3), at_), bytes_.size());
  if (at_ == bytes_.size()) return {};
  if (bytes_[at_] == '{') return ++at_, RtfToken{Kind::open};
  if (bytes_[at_] == '}') return ++at_, RtfToken{Kind::close};
  if (bytes_[at_] == '\\') return control();
  const size_t end = std::min(bytes_.find_first_of(std::string_view("\\{}\r\n\0", 6), at_), bytes_.size());
  RtfToken token{Kind::text};
  token.text = bytes_.substr(at_, end - at_);
  at_ = end;
  return token;
}

RtfToken RtfTokens::control() {
  using Kind = RtfToken::Kind;
  const size_t begin = ++at_;
  if (at_ == bytes_.size()) return {};
  if (!is_letter(bytes_[at_])) {
    ++at_;
    if (bytes_[begin] == '\'' && at_ + 1 < bytes_.size()) {
      const int high = hex_value(bytes_[at_]), low = hex_value(bytes_[at_ + 1]);
      if (high >= 0 && low >= 0) {
        at_ += 2;
        return {Kind::byte, {}, high * 16 + low, true, {}};
      }
    }
    return {Kind::word, bytes_.substr(begin, 1), 0, false, {}};
  }
  while (at_ < bytes_.size() && is_letter(bytes_[at_])) ++at_;
  RtfToken token{Kind::word, bytes_.substr(begin, at_ - begin), 0, false, {}};
  const auto [end, failure] = std::from_chars(bytes_.data() + at_, bytes_.data() + bytes_.size(), token.number);
  token.has_number = failure == std::errc();
  at_ = static_cast<size_t>(end - bytes_.data());
  if (at_ < bytes_.size() && bytes_[at_] == ' ') ++at_;
  // The bytes of \bin are no RTF.
  if (token.word == "bin" && token.number > 0) at_ += std::min(bytes_.size() - at_, static_cast<size_t>(token.number));
  return token;
}

}  // namespace caveat::document
