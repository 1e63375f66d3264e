#include "report/markup.h"

#include <cassert>

namespace caveat::report {

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if ((byte >= 0x20 && byte != 0x7F) || c == '\n' || c == '\t') out += c;
    }
  }
  return out;
}

Markup& Markup::open(std::string_view name, const Attributes& attributes) {
  out_ << '<' << name;
  for (const Attribute& one : attributes) {
    out_ << ' ' << one.name;
    if (!one.value.empty()) out_ << "=\"" << escaped(one.value) << '"';
  }
  out_ << '>';
  open_.push_back(name);
  return *this;
}

Markup& Markup::close() {
  assert(!open_.empty());
  out_ << "</" << open_.back() << '>';
  open_.pop_back();
  return *this;
}

Markup& Markup::text(std::string_view words) {
  out_ << escaped(words);
  return *this;
}

Markup& Markup::element(std::string_view name, const Attributes& attributes, std::string_view words) {
  return open(name, attributes).text(words).close();
}

Markup& Markup::piece(std::string_view html) {
  out_ << html;
  return *this;
}

}  // namespace caveat::report
