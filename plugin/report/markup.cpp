#include "report/markup.h"

#include <cassert>

#include "text/escape_xml.h"

namespace caveat::report {

Markup& Markup::open(std::string_view name, const Attributes& attributes) {
  out_ << '<' << name;
  for (const Attribute& one : attributes) {
    out_ << ' ' << one.name;
    if (!one.value.empty()) out_ << "=\"" << text::escape_xml(one.value) << '"';
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
  out_ << text::escape_xml(words);
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
