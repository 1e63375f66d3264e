#include "report/site_page.h"

#include <algorithm>

#include "report/html_pieces.h"
#include "report/place.h"
#include "report/site.h"

namespace caveat::report {

std::string words_of(const std::string& id) {
  std::string words = id;
  std::replace(words.begin(), words.end(), '-', ' ');
  return words;
}

SitePage::SitePage(const checklist::Checklist& checklist, std::string path, const std::string& title)
    : checklist_(checklist), root_(path.find('/') == std::string::npos ? "" : "../") {
  html_.piece("<!doctype html>\n").open("html", {{"lang", "en"}, {"data-root", root_.empty() ? "./" : root_}});
  html_.piece(kHtmlSiteHead);
  html_.element("title", title + " – caveat reference");
  html_.piece("<link rel=\"stylesheet\" href=\"" + to("style.css") + "\">\n");
  html_.piece("<script src=\"" + to("search.js") + "\" defer></script>\n</head>\n");
  html_.open("body").element("a", {{"class", "skip"}, {"href", "#main"}}, "To the page's own words");
  html_.open("header", {{"class", "bar"}}).element("a", {{"class", "home"}, {"href", to("index.html")}}, "caveat");
  html_.open("nav", {{"aria-label", "Reference"}});
  const auto entry = [&](const std::string& target, const char* words) {
    Attributes attributes = {{"href", to(target)}};
    if (target == path) attributes.push_back({"aria-current", "page"});
    html_.element("a", attributes, words);
  };
  entry("index.html", "Checks and safeguards");
  entry("profiles.html", "Profiles and tags");
  entry("sources.html", "Sources");
  for (const checklist::Language& language : checklist.languages)
    entry("words/" + language.code + ".html", ("Words, " + language.name).c_str());
  html_.close().piece(kHtmlSiteSearch).close().text("\n");
  html_.open("main", {{"id", "main"}, {"tabindex", "-1"}}).element("h1", title).text("\n");
}

void SitePage::check_link(const std::string& id) {
  const checklist::Check* check = checklist_.check(id);
  if (!check) {
    html_.text(words_of(id));
    return;
  }
  html_.element("a", {{"href", to(page_of_check(id))}}, check->title);
}

void SitePage::safeguard_link(const std::string& id) {
  const checklist::Safeguard* safeguard = checklist_.safeguard(id);
  if (!safeguard) {
    html_.text(words_of(id));
    return;
  }
  html_.element("a", {{"href", to(page_of_safeguard(id))}}, safeguard->title);
}

void SitePage::term_link(const std::string& term) {
  if (!checklist_.languages.empty()) {
    const checklist::Language& first = checklist_.languages.front();
    const bool known =
        std::any_of(first.terms.begin(), first.terms.end(), [&](const checklist::Term& one) { return one.id == term; });
    if (known) {
      html_.element("a", {{"class", "term"}, {"href", to("words/" + first.code + ".html#" + term)}}, words_of(term));
      return;
    }
  }
  html_.text(words_of(term));
}

void SitePage::prose(std::string_view text, std::string_view element) {
  while (!text.empty()) {
    const size_t end = std::min(text.find("\n\n"), text.size());
    const std::string paragraph = one_line(text.substr(0, end));
    if (!paragraph.empty()) html_.element(element, paragraph).text("\n");
    text.remove_prefix(std::min(end + 2, text.size()));
  }
}

std::string SitePage::finish(const std::string& version) {
  html_.close().text("\n").open("footer").piece(kHtmlFoot);
  html_.element("p", "caveat " + version).close().close().close().text("\n");
  return std::move(out_).str();
}

}  // namespace caveat::report
