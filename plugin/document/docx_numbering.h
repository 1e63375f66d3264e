// The numbers that Word prints before paragraphs of lists. They are in no paragraph: Word counts them from the list
// definitions in word/numbering.xml each time it shows the file, and so does this.
#pragma once

#include <map>
#include <set>
#include <string>

#include "document/docx_styles.h"
#include "document/office_xml.h"

namespace caveat::document {

class DocxNumbering {
 public:
  // `numbering`: the root of word/numbering.xml, null where there is none. All must outlive this.
  DocxNumbering(pugi::xml_node numbering, const DocxStyles& styles);

  // The number of the next paragraph, which has these properties (<w:pPr>, may be null) of the part with `names`, and
  // this style: "5.", "(a)", "Article 3", "•". Ends with a space; "" = none. Call it for every paragraph in order.
  std::string next(pugi::xml_node properties, const Names& names, const std::string& style);

  // The ways to count, as the file names them, whose numbers were written in decimal because they are not known here.
  const std::set<std::string>& unknown() const { return unknown_; }

 private:
  static constexpr size_t kLevels = 9;

  struct Count {
    uint32_t number = 0;
    bool begun = false;
  };
  // Numbers that share a definition go on counting where the other stopped.
  struct List {
    Count counts[kLevels];
  };
  struct Level {
    pugi::xml_node definition;  // <w:lvl>
    pugi::xml_node restart;     // <w:startOverride>: what the first paragraph of this number gets
    bool restarted = false;
  };
  struct Number {
    List* list = nullptr;
    Level levels[kLevels];
  };

  pugi::xml_node definition_of(pugi::xml_node number) const;
  Number read(pugi::xml_node number);
  static void step(Number& number, size_t level, const Names& names);
  std::string format_of(const Level& level) const;
  std::string label(const Number& number, size_t level);

  const DocxStyles& styles_;
  Names names_, compatibility_;
  std::map<std::string, pugi::xml_node> nodes_;        // <w:num> by numId
  std::map<std::string, pugi::xml_node> definitions_;  // <w:abstractNum> by abstractNumId
  std::map<std::string, Number> numbers_;              // by numId
  std::map<pugi::xml_node, List> lists_;               // by <w:abstractNum>
  std::set<std::string> unknown_;
};

}  // namespace caveat::document
