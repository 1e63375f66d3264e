// What of a page is its text: menus, forms, hidden parts and other furniture are told by their elements, their class
// names and by being all links. What holds a numbered provision is text, whatever it is called.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/html_tokens.h"
#include "text/span.h"

namespace caveat::document {

bool is_html_block(std::string_view name);
bool is_html_void(std::string_view name);

// "3", "c" or "iii" with the full stop or brackets that a browser or a law writes: "3.", "(c)", "(iii)". Letters and
// Roman numbers begin at 1: before it, every type writes "0.".
std::string item_number(char type, int number);
// '1', 'a', 'A', 'i' or 'I', from type="" or list-style-type.
char list_type(std::string_view attributes);

// The elements that are open, as far as their tags tell. Closing one closes those that are open in it.
class OpenElements {
 public:
  explicit OpenElements(uint32_t most) : most_(most) {}

  // How many to close before an element opens: a paragraph ends where a block begins, an item where the next one does.
  size_t ended_by(const std::string& name) const;
  // How many to close at an end tag; 0 for one that was not open.
  size_t closed_by(const std::string& name) const;
  // False when there are too many; the element is then not counted as open.
  bool push(const std::string& name);
  void pop() { names_.pop_back(); }
  size_t size() const { return names_.size(); }

 private:
  uint32_t most_;
  std::vector<std::string> names_;
};

struct PageFurniture {
  std::vector<Span> pieces;       // of the source that are no text of the page, in order
  std::vector<uint32_t> guessed;  // where those begin that only a name tells and that hold words beside their links
};
PageFurniture page_furniture(std::string_view page, uint32_t most_open);

}  // namespace caveat::document
