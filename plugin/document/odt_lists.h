// The numbers that are printed before paragraphs of OpenDocument lists. The file has only the style of a list; the
// numbers are counted each time it is shown.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "document/office_xml.h"

namespace caveat::document {

// The namespaces of an OpenDocument part.
struct OdfNames {
  Names office, text, style, table, draw;

  OdfNames() = default;
  explicit OdfNames(pugi::xml_node root);
};

class OdtLists {
 public:
  // Takes list styles, the numbering of headings and the parents of paragraph styles from the roots of content.xml and
  // styles.xml (may be null), which must outlive this.
  OdtLists(pugi::xml_node content, pugi::xml_node styles);

  // Around what a <text:list> holds.
  void begin_list(pugi::xml_node list);
  void end_list();
  // At a <text:list-item>: its first paragraph gets a number.
  void begin_item(pugi::xml_node item);

  // The number of the next paragraph or heading, with a space after it; "" = none.
  std::string next(pugi::xml_node paragraph);

  // The ways to count, as the file names them, whose numbers were written in decimal because they are not known here.
  const std::set<std::string>& unknown() const { return unknown_; }

 private:
  static constexpr size_t kLevels = 10;
  struct Count {
    uint32_t number = 0;
    bool begun = false;
  };
  struct Counts {
    Count levels[kLevels];
  };
  struct Open {
    std::string style;
    Counts* counts;
    bool awaits = false;   // an item whose first paragraph has not come
    uint32_t restart = 0;  // the number that item asks for
    bool restarts = false;
  };
  struct Style {
    pugi::xml_node levels[kLevels];
  };

  void add_styles(pugi::xml_node root);
  void add_style(const OdfNames& names, pugi::xml_node node, Style& style);
  std::string style_of(pugi::xml_node paragraph) const;
  std::string count(const Style& style, Counts& counts, size_t level, std::optional<uint32_t> restart);
  std::string label(const Style& style, const Counts& counts, size_t level);

  OdfNames names_;
  std::map<std::string, Style> styles_;
  Style outline_;
  std::map<std::string, pugi::xml_node> paragraph_styles_;
  std::vector<Open> open_;
  std::vector<std::unique_ptr<Counts>> all_;
  std::map<std::string, Counts*> by_id_, by_style_;
  Counts headings_;
  std::set<std::string> unknown_;
};

}  // namespace caveat::document
