// Whether a list or table has an item.
#pragma once

#include <algorithm>
#include <iterator>

namespace caveat::text {

// Items are compared by ==: a table of const char* may be asked for a std::string_view.
template <typename List, typename Item>
bool contains(const List& list, const Item& item) {
  return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

}  // namespace caveat::text
