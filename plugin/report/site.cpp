#include "report/site.h"

#include <filesystem>
#include <system_error>

#include "report/finding_json.h"
#include "report/html_pieces.h"
#include "report/place.h"
#include "report/site_pages.h"
#include "report/uri.h"

namespace caveat::report {
namespace {

namespace fs = std::filesystem;

using checklist::Check;
using checklist::Checklist;
using checklist::Safeguard;

template <typename Write>
SiteFile page(const Checklist& checklist, const std::string& version, const std::string& path, const std::string& title,
              Write write) {
  SitePage page(checklist, path, title);
  write(page);
  return {path, page.finish(version)};
}

std::string lower(std::string words) {
  for (char& c : words)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return words;
}

// What is looked through, as a script, since a page that is opened as a file may not read another: for each page its
// address, title, kind, and words in lower case.
std::string search_script(const Checklist& checklist) {
  Json entries = Json::array();
  const auto add = [&](const std::string& path, const std::string& title, const char* kind, const std::string& words) {
    entries.push_back({path, title, kind, lower(one_line(title + " " + words))});
  };
  for (const Check& check : checklist.checks) {
    std::string words = check.id + " " + check.why + " " + check.ask;
    for (const std::string& tag : check.tags) words += " " + tag;
    for (const checklist::CitationUse& use : check.citations) {
      if (const checklist::Citation* citation = checklist.citation(use.id))
        words += " " + citation->author + " " + citation->title;
      words += " " + use.passage;
    }
    for (const checklist::Need& need : check.needs)
      if (const Safeguard* safeguard = checklist.safeguard(need.safeguard)) words += " " + safeguard->title;
    add(page_of_check(check.id), check.title, "check", words);
  }
  for (const Safeguard& safeguard : checklist.safeguards)
    add(page_of_safeguard(safeguard.id), safeguard.title, "safeguard",
        safeguard.id + " " + safeguard.why + " " + safeguard.ask);
  return "const entries = " + dump(entries) + ";\n" + std::string(kHtmlSiteScript);
}

// As cmake installs it, seen from the program.
fs::path installed_folder() {
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  return (program.parent_path() / CAVEAT_SITE_FROM_PROGRAM).lexically_normal();
}

}  // namespace

std::string page_of_check(const std::string& check) { return "checks/" + check + ".html"; }
std::string page_of_safeguard(const std::string& safeguard) { return "safeguards/" + safeguard + ".html"; }

std::string installed_page(const std::string& path) {
  const fs::path file = installed_folder() / path;
  std::error_code failed;
  return fs::is_regular_file(file, failed) ? uri_of(file.string()) : std::string();
}

std::string installed_site() {
  return installed_page("index.html").empty() ? std::string() : uri_of(installed_folder().string());
}

std::vector<SiteFile> reference_site(const Checklist& checklist, const std::string& version) {
  SiteExamples examples(checklist);
  std::vector<SiteFile> files;
  const auto add = [&](const std::string& path, const std::string& title, auto write) {
    files.push_back(page(checklist, version, path, title, write));
  };
  for (const Check& check : checklist.checks)
    add(page_of_check(check.id), check.title, [&](SitePage& page) { write_check(page, examples, check); });
  for (const Safeguard& safeguard : checklist.safeguards)
    add(page_of_safeguard(safeguard.id), safeguard.title,
        [&](SitePage& page) { write_safeguard(page, examples, safeguard); });
  for (const checklist::Language& language : checklist.languages)
    add("words/" + language.code + ".html", "The words: " + language.name,
        [&](SitePage& page) { write_words(page, language); });
  add("profiles.html", "Profiles and tags", write_profiles);
  add("sources.html", "Sources", write_sources);
  files.push_back({"style.css", std::string(kHtmlSiteStyle)});
  files.push_back({"search.js", search_script(checklist)});
  add("index.html", "Checks and safeguards", write_index);
  return files;
}

}  // namespace caveat::report
