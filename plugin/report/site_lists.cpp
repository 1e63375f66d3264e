// The pages that list: the index, profiles and tags, sources, the words of a language.
#include <fmt/format.h>

#include <algorithm>

#include "checklist/keys.h"
#include "checklist/select.h"
#include "report/names.h"
#include "report/place.h"
#include "report/site.h"
#include "report/site_pages.h"

namespace caveat::report {
namespace {

using checklist::Check;
using checklist::Checklist;
using checklist::Citation;
using checklist::CitationUse;
using checklist::Profile;
using checklist::Safeguard;

// Up to the end of the first sentence.
std::string first_sentence(const std::string& text) {
  const std::string line = one_line(text);
  for (size_t at = line.find(". "); at != std::string::npos; at = line.find(". ", at + 1))
    if (at + 2 < line.size() && line[at + 2] >= 'A' && line[at + 2] <= 'Z') return line.substr(0, at + 1);
  return line;
}

template <typename Entry>
void write_entry(SitePage& page, const Entry& entry, const std::string& target) {
  page.html().open("dt").element("a", {{"href", page.to(target)}}, entry.title).close();
  page.html().element("dd", first_sentence(entry.why)).text("\n");
}

void write_checks_about(SitePage& page, const std::string& title, const std::vector<const Check*>& checks) {
  if (checks.empty()) return;
  page.html().element("h3", title).open("dl", {{"class", "entries"}});
  for (const Check* check : checks) write_entry(page, *check, page_of_check(check->id));
  page.html().close().text("\n");
}

std::string capital(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::vector<const Check*> checks_with(const Checklist& checklist, const std::string& tag) {
  std::vector<const Check*> all;
  for (const Check& check : checklist.checks)
    if (std::find(check.tags.begin(), check.tags.end(), tag) != check.tags.end()) all.push_back(&check);
  return all;
}

}  // namespace

void write_index(SitePage& page) {
  const Checklist& checklist = page.checklist();
  Markup& html = page.html();
  html.element("p", fmt::format("What caveat looks for in a treaty, bill or law: {} checks, each with the safeguards "
                                "that it needs ({} in all), what to ask for, who said so, and examples.",
                                checklist.checks.size(), checklist.safeguards.size()));
  html.element("h2", {{"id", "checks"}}, "Checks");
  for (const std::string& tag : checklist::tag_names()) {
    std::vector<const Check*> first;  // each check once, under the tag that it names first
    for (const Check& check : checklist.checks)
      if (!check.tags.empty() && check.tags.front() == tag && !check.about_text) first.push_back(&check);
    write_checks_about(page, capital(words_of(tag)), first);
  }
  std::vector<const Check*> untagged, about_text;
  for (const Check& check : checklist.checks) {
    if (check.about_text) about_text.push_back(&check);
    if (!check.about_text && check.tags.empty()) untagged.push_back(&check);
  }
  write_checks_about(page, "Others", untagged);
  write_checks_about(page, "The text as a whole", about_text);
  html.element("h2", {{"id", "safeguards"}}, "Safeguards").open("dl", {{"class", "entries"}});
  for (const Safeguard& safeguard : checklist.safeguards) write_entry(page, safeguard, page_of_safeguard(safeguard.id));
  html.close();
}

void write_profiles(SitePage& page) {
  const Checklist& checklist = page.checklist();
  Markup& html = page.html();
  html.open("p").text("A profile is a named choice of checks, for ").element("code", "caveat check --profile");
  html.text("; tags say what a check is about, for ").element("code", "--tags").text(".").close();
  html.element("h2", "Profiles");
  for (const Profile& profile : checklist.profiles) {
    const auto chosen = checklist::select(checklist, {profile.id, {}, {}});
    if (!chosen) continue;
    html.element("h3", {{"id", "profile-" + profile.id}}, one_line(profile.title)).open("p", {{"class", "about"}});
    html.element("code", profile.id).text(fmt::format(" · {} checks", chosen->size()));
    if (profile.id == checklist::kDefaultProfile) html.text(" · the default");
    html.close().open("details").element("summary", "Which checks").open("ul", {{"class", "columns"}});
    for (const std::string& id : *chosen) {
      html.open("li");
      page.check_link(id);
      html.close();
    }
    html.close().close().text("\n");
  }
  html.element("h2", "Tags");
  for (const std::string& tag : checklist::tag_names()) {
    const std::vector<const Check*> checks = checks_with(checklist, tag);
    if (checks.empty()) continue;
    html.element("h3", {{"id", "tag-" + tag}}, capital(words_of(tag))).open("ul", {{"class", "columns"}});
    for (const Check* check : checks) {
      html.open("li");
      page.check_link(check->id);
      html.close();
    }
    html.close().text("\n");
  }
}

void write_sources(SitePage& page) {
  Markup& html = page.html();
  html.element("p", "Critiques, standards and judgments, and the checks that call on each.");
  std::vector<const Citation*> sorted;
  for (const Citation& citation : page.checklist().citations) sorted.push_back(&citation);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Citation* a, const Citation* b) {
    return a->author != b->author ? a->author < b->author : a->year < b->year;
  });
  const std::vector<std::pair<const char*, const char*>> kinds = {
      {"critique", "Critiques"}, {"standard", "Standards"}, {"judgment", "Judgments"}};
  for (const auto& [kind, title] : kinds) {
    html.element("h2", title).open("ul", {{"class", "sources"}});
    for (const Citation* citation : sorted) {
      if (citation->kind != kind) continue;
      html.open("li", {{"id", citation->id}}).text(citation->author.empty() ? "" : citation->author + ", ");
      html.element("a", {{"href", citation->url}}, citation->title);
      if (!citation->year.empty()) html.text(" (" + citation->year + ")");
      bool first = true;
      for (const Check& check : page.checklist().checks) {
        const bool uses = std::any_of(check.citations.begin(), check.citations.end(),
                                      [&](const CitationUse& use) { return use.id == citation->id; });
        if (!uses) continue;
        if (first) html.open("p").text("in ");
        if (!first) html.text(", ");
        first = false;
        page.check_link(check.id);
      }
      if (!first) html.close();
      html.close().text("\n");
    }
    html.close().text("\n");
  }
}

void write_words(SitePage& page, const checklist::Language& language) {
  Markup& html = page.html();
  html.open("p")
      .text(
          "The words by which each term is known in a text. A word stands for its forms; “/” is either, “…” a few "
          "words "
          "between, [ ] may be missing, { } any word of another term.")
      .close();
  const std::vector<std::pair<const char*, const char*>> kinds = {{"actor", "Who"},
                                                                  {"action", "Does"},
                                                                  {"object", "To what"},
                                                                  {"manner", "How"},
                                                                  {"condition", "Conditions"},
                                                                  {"safeguard", "Safeguards"},
                                                                  {"modal", "May, must and the like"}};
  for (const auto& [kind, title] : kinds) {
    html.element("h2", title).open("dl", {{"class", "words"}});
    for (const checklist::Term& term : language.terms) {
      if (term.kind != kind) continue;
      html.element("dt", {{"id", term.id}}, words_of(term.id)).open("dd");
      for (size_t i = 0; i < term.phrases.size(); ++i) html.text((i > 0 ? " · " : "") + phrase_words(term.phrases[i]));
      html.close().text("\n");
    }
    html.close();
  }
}

}  // namespace caveat::report
