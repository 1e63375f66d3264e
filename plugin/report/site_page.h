// What the pages of the reference site share: the page around a page's own words, and links between pages.
#pragma once

#include <sstream>
#include <string>
#include <string_view>

#include "checklist/model.h"
#include "report/markup.h"

namespace caveat::report {

class SitePage {
 public:
  // Writes everything up to the page's own words. `path` is the page's, below the site's folder.
  SitePage(const checklist::Checklist& checklist, std::string path, const std::string& title);

  Markup& html() { return html_; }
  const checklist::Checklist& checklist() const { return checklist_; }

  // Address of another page of the site, from this one.
  std::string to(std::string_view path) const { return root_ + std::string(path); }
  // Links with the title of a check or safeguard; the id as it is, where there is none of that name.
  void check_link(const std::string& id);
  void safeguard_link(const std::string& id);
  // "stored data", with a link to its words in the checklist's first language, where it has some.
  void term_link(const std::string& term);
  // Several paragraphs of a YAML text, each on one line.
  void prose(std::string_view text, std::string_view element = "p");

  // The page; nothing can be written to it afterwards.
  std::string finish(const std::string& version);

 private:
  const checklist::Checklist& checklist_;
  std::string root_;  // "" or "../"
  std::ostringstream out_;
  Markup html_{out_};
};

// "stored-data" → "stored data"
std::string words_of(const std::string& id);

}  // namespace caveat::report
