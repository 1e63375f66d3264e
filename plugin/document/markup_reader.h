// Reads legislation in XML by a table: what each element of a kind of XML (a dialect) is. To add a kind of XML: one
// file NAME.cpp with its Dialect and a Reader, and its line in readers() (reader.cpp).
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader.h"
#include "document/xml.h"

namespace caveat::document {

// What an element is. One that no table names is words of what is around it.
enum class Role : uint8_t {
  words,      // in a line
  raised,     // in a line and above it, as the marks of notes are
  skip,       // notes, metadata: not the law
  block,      // a paragraph of words
  line,       // begins a line: a row or cell of a table
  provision,  // `kind` says which
  number,     // of the provision around
  heading,    // of the provision around
  level,      // a heading that stands before what it holds; `rank` says how high, 1 = highest
  removed,    // words that were deleted: read in the original version only
  added       // words that were inserted: read in the accepted version only
};

struct Rule {
  std::string_view name;  // of the element, without prefix
  Role role = Role::words;
  std::string_view kind = {};  // of a provision or level, as in Element::kind
  uint16_t rank = 0;
  std::string_view id_from = {};  // the child with the identifier of this provision, where it has none itself
};

inline constexpr std::string_view kUnit = "unit";  // a Rule's kind: whatever the file calls its units

struct Dialect {
  std::vector<Rule> rules;            // sorted by name when made with dialect()
  std::vector<std::string_view> ids;  // attributes with the own identifier, the best first
  // Changes the rule of an element where its name does not say it all. May be nullptr.
  Rule (*refine)(const pugi::xml_node& node, Rule rule) = nullptr;
  // What to write before and after a number ("(" and ")" where the file has only "1"). May be nullptr.
  std::pair<std::string_view, std::string_view> (*around_number)(const pugi::xml_node& number) = nullptr;
  // The number that a provision has by its place alone: the `nth` element (from 1) of a list
  // that says how it counts. May be nullptr.
  std::string (*counted)(const pugi::xml_node& provision, size_t nth) = nullptr;
  // What an element without words stands for, such as a quotation mark. May be nullptr.
  std::string (*stands_for)(const pugi::xml_node& node) = nullptr;
  // What provisions of the kind kUnit are in this file; asked once. May be nullptr where no rule has that kind.
  std::string_view (*unit)(const pugi::xml_document& tree) = nullptr;
};

Dialect dialect(Dialect made);

// Text, map, places and elements of XML of this dialect.
Expected<Document> read_markup(std::string_view bytes, const Dialect& dialect, const Options& options);

}  // namespace caveat::document
