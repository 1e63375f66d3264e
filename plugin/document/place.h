// Places in a file that is more than lines of text: pages and rectangles, elements, paragraphs and runs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/span.h"

namespace caveat::document {

// In points (1/72 inch) from the top left corner of the page.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
  friend bool operator==(const Box&, const Box&) = default;
};

// What a format does not have stays 0 or empty. Counts begin at 1.
struct Place {
  std::string part;   // a file in an archive ("OEBPS/chapter2.xhtml") or a story beside the main one ("footnote 3")
  uint32_t page = 0;  // of a PDF
  Box box;            // on the page
  uint32_t paragraph = 0;  // of a word processor's file, counted through its part, those in tables included
  uint32_t run = 0;        // in the paragraph, as the file has them
  std::string id;          // own identifier of the innermost element around that has one (eId, id, xml:id, GUID …)
  std::string element;     // path: "act/body/section[3]/content/p"
  friend bool operator==(const Place&, const Place&) = default;
};

// For people: "page 12", "§ sec_4__subsec_1", "footnotes, paragraph 14, run 2"; an element's path where it has no id.
std::string to_string(const Place& place);

// From the text back to the file. Each reader keeps what it needs in its own compact way.
class Places {
 public:
  virtual ~Places() = default;
  // Where the words of a span lie, in reading order: one place a line of a page, a run, or an element with own words.
  // Empty for words that are in no file (a blank line, a number that the file only counts).
  virtual std::vector<Place> at(Span span) const = 0;
};

}  // namespace caveat::document
