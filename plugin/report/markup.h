// Writes HTML elements so that no word of a text can become markup: what goes in is escaped, and each element is closed
// in its place.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace caveat::report {

struct Attribute {
  std::string_view name;
  std::string value;  // "" writes the name alone
};
using Attributes = std::vector<Attribute>;

class Markup {
 public:
  // `out` must outlive it.
  explicit Markup(std::ostream& out) : out_(out) {}

  // Names of elements and attributes must outlive the element: they are literals.
  Markup& open(std::string_view name, const Attributes& attributes = {});
  Markup& close();
  Markup& text(std::string_view words);
  // open, text and close in one.
  Markup& element(std::string_view name, const Attributes& attributes, std::string_view words);
  Markup& element(std::string_view name, std::string_view words) { return element(name, {}, words); }
  // A piece of plugin/report/html, as it stands.
  Markup& piece(std::string_view html);

 private:
  std::ostream& out_;
  std::vector<std::string_view> open_;
};

}  // namespace caveat::report
