// How a text is laid out on the page: in sections (an article, a chapter's title, …) of blocks (a heading, a
// paragraph). Every word of the text is in one block, in reading order.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "provision/outline.h"

namespace caveat::report {

struct Block {
  enum class Role : uint8_t { heading, words, noise };  // noise: page headers, contents lists
  Role role = Role::words;
  uint8_t indent = 0;  // levels inside the unit
  Span span;
  Span number;  // a number that the words begin with, "(a)"; may be empty
};

struct Section {
  provision::Index provision = 0;
  uint8_t level = 0;            // how many sections of the outline it stands in
  bool first = false;           // whether it begins its provision: a long one is laid out in several
  uint32_t begin = 0, end = 0;  // blocks
};

struct Layout {
  std::vector<Block> blocks;
  std::vector<Section> sections;
};

Layout lay_out(std::string_view text, const provision::Outline& outline);

}  // namespace caveat::report
