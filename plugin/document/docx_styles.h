// Styles of a Word file, with what they inherit.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>

#include "document/office_xml.h"

namespace caveat::document {

// The namespace of the words, styles and lists of a Word file, in a part.
Names word_names(pugi::xml_node root);

// Whether a property like <w:vanish/> is set: it is there and does not say "off".
bool is_on(pugi::xml_node property);

class DocxStyles {
 public:
  DocxStyles() = default;
  explicit DocxStyles(pugi::xml_node styles);

  // The element at `path` below the style `id`, or below the nearest style that it is based on; null where none has it.
  // Styles based on themselves end the search.
  pugi::xml_node find(std::string_view id, std::initializer_list<const char*> path) const;
  // The style of paragraphs that name none.
  const std::string& default_paragraph() const { return default_paragraph_; }
  // Whether the file's own language is English, or it names none.
  bool is_english() const { return language_.empty() || language_.starts_with("en"); }
  // "heading 1", "toc 2": the built-in name, which is the same in every language of Word.
  std::string name(std::string_view id) const;

 private:
  pugi::xml_node style(std::string_view id) const;

  Names names_;
  std::unordered_map<std::string, pugi::xml_node> styles_;
  mutable std::unordered_map<std::string, pugi::xml_node> found_;  // by style and path: what find() found
  std::string default_paragraph_, language_;
};

}  // namespace caveat::document
