// The XML inside DOCX and ODT files, parsed so that every node knows the byte of the part where it stands. That is what
// lets a comment be put into a part without another byte of it being changed.
#pragma once

#include <cstdint>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "document/limits.h"
#include "document/package.h"
#include "text/expected.h"

namespace caveat::document {

struct XmlPart {
  std::string name;
  std::string xml;  // UTF-8; not the part's own bytes only where those are in UTF-16 or broken
  pugi::xml_document dom;

  pugi::xml_node root() const { return dom.document_element(); }
};

// Entities of a DTD are not expanded and nothing is fetched. Errors: not well-formed; nested deeper than Limits::depth;
// more nodes than any law has; those of Package::part().
Expected<std::unique_ptr<XmlPart>> parse_part(const std::string& name, std::string_view bytes, const Limits& limits);
Expected<std::unique_ptr<XmlPart>> read_xml(Package& package, const std::string& name, const Limits& limits);

// The "<" of an element, or the first byte of its words for a node of text.
uint32_t xml_offset(pugi::xml_node node);

// Where the tag (or other markup) at `at` ends, after its ">".
size_t markup_end(std::string_view xml, size_t at);

// Where the element whose "<" is at `begin` ends, after its last ">". xml.size() when it does not.
size_t element_end(std::string_view xml, size_t begin);

// How many bytes of raw XML give the first `decoded` bytes of a node of text that begins at `begin`: "&amp;" gives one.
size_t raw_length(std::string_view xml, size_t begin, size_t decoded);

// Names of one namespace as a part writes them.
class Names {
 public:
  // `uris`: the namespace, and others that are as good. Where the root declares none of them, no element is of it.
  Names() = default;
  Names(pugi::xml_node root, std::initializer_list<std::string_view> uris);

  const std::string& prefix() const { return prefix_; }  // with its ":"; may be empty
  bool is(pugi::xml_node node, std::string_view name) const;
  // For elements that hold properties: both look at the first 200 children only.
  pugi::xml_node child(pugi::xml_node node, std::string_view name) const;
  std::vector<pugi::xml_node> all(pugi::xml_node node, std::string_view name) const;
  // Attributes are told by their name alone, whatever their prefix: their namespace is the element's in both formats.
  static const char* attribute(pugi::xml_node node, std::string_view name);  // "" = none

 private:
  std::string prefix_;
  bool declared_ = false;
};

// Bytes to put into an XML text, in any order; at one place they come in the order in which they were added.
class Insertions {
 public:
  void add(size_t at, std::string bytes) { all_.push_back({at, std::move(bytes)}); }
  std::string apply(std::string_view xml);

 private:
  struct One {
    size_t at;
    std::string bytes;
  };
  std::vector<One> all_;
};

}  // namespace caveat::document
