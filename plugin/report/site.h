// The checklist as a reference site: static HTML that needs no server and no network. A page a check and a safeguard,
// and lists of profiles and tags, sources, and the words of each language. The names of pages stay: other outputs link
// to them.
//
// To add a page: a function in site_pages.h that writes one, its line in reference_site() (site.cpp) and, where readers
// should find it from everywhere, in the bar (site_page.cpp).
#pragma once

#include <string>
#include <vector>

#include "checklist/model.h"

namespace caveat::report {

struct SiteFile {
  std::string path;  // below the site's folder: "checks/production-order.html"
  std::string content;
};

std::string page_of_check(const std::string& check);          // "checks/<id>.html"
std::string page_of_safeguard(const std::string& safeguard);  // "safeguards/<id>.html"

// Address of the site that was installed with this program, "file:///usr/share/doc/caveat/reference"; "" where it was
// not.
std::string installed_site();
// One of its pages, by its path; "" where it has no such page.
std::string installed_page(const std::string& path);

// `checklist` with its examples (checklist::builtin_full() or a loaded one); they are reviewed, and what the engine
// marks in them is marked.
std::vector<SiteFile> reference_site(const checklist::Checklist& checklist, const std::string& version);

}  // namespace caveat::report
