// XML as the readers get it: parsed without any definition of entities (so none can expand or reach out of the file),
// checked for depth, with the place in the source of everything.
#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace caveat::document {

struct Xml {
  std::string source;  // decoded file
  std::string buffer;  // the same bytes, in which the parser works
  pugi::xml_document tree;

  // Where a name or value that the tree gave stands in the source.
  uint32_t offset(const char* in_buffer) const { return static_cast<uint32_t>(in_buffer - buffer.data()); }
};

// Text is left raw: references are not decoded, blanks not touched. Errors have the line and the mistake.
Expected<std::unique_ptr<Xml>> parse_xml(std::string source, const Limits& limits);

// Whether there are nodes over `most` deep below a node. Without recursion: what is too deep must not exhaust the
// stack.
bool deeper_than(const pugi::xml_node& root, uint32_t most);

// A name without its namespace prefix.
std::string_view local_name(std::string_view name);
inline std::string_view local_name(const pugi::xml_node& node) { return local_name(std::string_view(node.name())); }

// The value of an attribute by its local name; "" when there is none.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

// The root element that XML bytes begin with, told from their start without parsing: its name without prefix, and the
// whole tag. Empty for what is no XML.
struct Root {
  std::string_view name;
  std::string_view tag;
};
Root xml_root(std::string_view bytes);

// Adds a note where an XML file uses names that it defines itself (<!ENTITY name "words">): they are left as they
// stand, so that no file can unfold into more than it holds.
void note_own_entities(std::string_view xml, std::vector<std::string>& notes);

// The encoding that <?xml … encoding="…"?> names; "" when it names none.
std::string declared_charset(std::string_view bytes);

}  // namespace caveat::document
