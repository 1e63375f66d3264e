// What the parts of the HTML page of one text share: the review, where things stand in it, and the ids of elements.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checklist/model.h"
#include "report/html_layout.h"
#include "report/markup.h"
#include "review/engine.h"

namespace caveat::report {

struct HtmlPage {
  const review::Review& review;
  const checklist::Checklist& checklist;
  size_t text;  // which text of the page, from 1
  Layout layout;
  std::vector<uint32_t> block_of = {};  // by finding

  // Findings count from 0 here and from 1 on the page.
  std::string note_id(size_t finding) const;               // the note about a finding
  std::string words_id(size_t finding) const;              // its words in the text
  std::string place_id(uint32_t offset) const;             // other words in the text
  std::string provision_id(provision::Index index) const;  // a section
  std::string check_id(const std::string& check) const;    // why, what to ask for, sources

  std::string check_title(const std::string& id) const;
  std::string safeguard_title(const std::string& id) const;
  // "error", "warning", "note", "suppressed"
  static std::string state(const review::Finding& finding);
  // A name for a part of this text, which no other text of the page has.
  std::string label(std::string_view part) const;
};

HtmlPage page_of(const review::Review& review, const checklist::Checklist& checklist, size_t text);

// Powers × safeguards; each cell leads to the first finding that it speaks of.
void write_matrix(Markup& html, const HtmlPage& page);
// The parts and articles, with how many findings each has.
void write_contents(Markup& html, const HtmlPage& page);
// The text itself, with the notes.
void write_law(Markup& html, const HtmlPage& page);
void write_note(Markup& html, const HtmlPage& page, size_t finding);
// Of each check that found something: why it matters, what to ask for, who said so.
void write_checks(Markup& html, const HtmlPage& page);

}  // namespace caveat::report
