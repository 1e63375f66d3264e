// A check's page and a safeguard's.
#include <fmt/format.h>

#include <algorithm>

#include "report/names.h"
#include "report/place.h"
#include "report/site.h"
#include "report/site_pages.h"

namespace caveat::report {
namespace {

using checklist::Check;
using checklist::Example;
using checklist::Need;
using checklist::Pattern;
using checklist::Safeguard;
using checklist::Strength;

void heading(SitePage& page, const char* words) { page.html().text("\n").element("h2", words).text("\n"); }

void write_tags(SitePage& page, const std::vector<std::string>& tags) {
  for (const std::string& tag : tags)
    page.html().text(" ").element("a", {{"class", "tag"}, {"href", page.to("profiles.html#tag-" + tag)}},
                                  words_of(tag));
}

void write_needs(SitePage& page, const Check& check) {
  Markup& html = page.html();
  if (check.needs.empty()) {
    html.element("p", "Nothing makes it tolerable: wherever it is found, it is reported.");
    return;
  }
  html.open("ul", {{"class", "needs"}});
  for (const Need& need : check.needs) {
    html.open("li");
    page.safeguard_link(need.safeguard);
    if (need.at_least == Strength::weak) html.text(", at least in a weak form");
    if (need.error_when_missing) html.text(" ").element("span", {{"class", "tag error"}}, "an error when missing");
    html.close();
  }
  html.close();
}

void write_patterns(SitePage& page, const std::vector<Pattern>& patterns) {
  page.html().open("ul");
  for (const Pattern& pattern : patterns) {
    page.html().open("li");
    write_pattern(page, pattern);
    page.html().close().text("\n");
  }
  page.html().close();
}

void write_sources_of(SitePage& page, const Check& check) {
  Markup& html = page.html();
  html.open("ul", {{"class", "sources"}});
  for (const checklist::CitationUse& use : check.citations) {
    const checklist::Citation* citation = page.checklist().citation(use.id);
    if (!citation) continue;
    html.open("li").text(citation->author.empty() ? "" : citation->author + ", ");
    html.element("a", {{"href", citation->url}}, citation->title);
    if (!citation->year.empty()) html.text(" (" + citation->year + ")");
    if (!citation->kind.empty()) html.text(" ").element("span", {{"class", "tag"}}, citation->kind);
    if (!use.passage.empty()) html.element("p", one_line(use.passage));
    html.close().text("\n");
  }
  html.close();
}

}  // namespace

void write_check(SitePage& page, SiteExamples& examples, const Check& check) {
  Markup& html = page.html();
  html.open("p", {{"class", "about"}}).element("code", check.id);
  html.text(
      fmt::format(" · {} {} at most", check.level == checklist::Level::error ? "an" : "a", to_string(check.level)));
  write_tags(page, check.tags);
  html.close();
  heading(page, "Why it matters");
  page.prose(check.why);
  heading(page, "The safeguards that it needs");
  write_needs(page, check);
  heading(page, "What to ask for");
  html.open("blockquote");
  page.prose(check.ask);
  html.close();
  heading(page, "Who said so");
  write_sources_of(page, check);
  heading(page, "What it looks for");
  if (check.about_text)
    html.element("p", "Said once, at the head of a text that gives three powers or more, of the text as a whole.");
  write_patterns(page, check.when);
  if (!check.unless.empty()) {
    html.element("h3", "It is something else where the clause is");
    write_patterns(page, check.unless);
  }
  if (!check.yields_to.empty()) {
    html.open("p").text("Where the same clause gives one of these, that is reported instead: ");
    for (size_t i = 0; i < check.yields_to.size(); ++i) {
      if (i > 0) html.text(", ");
      page.check_link(check.yields_to[i]);
    }
    html.text(".").close();
  }
  const auto list = [&](const char* title, const std::vector<Example>& all) {
    if (all.empty()) return;
    heading(page, title);
    html.open("ol", {{"class", "examples"}});
    for (const Example& example : all) examples.write_for_check(page, check.id, example);
    html.close();
  };
  list("Found in", check.flag);
  list("Not found in", check.pass);
}

void write_safeguard(SitePage& page, SiteExamples& examples, const Safeguard& safeguard) {
  Markup& html = page.html();
  html.open("p", {{"class", "about"}}).element("code", safeguard.id).text(" · a safeguard").close();
  heading(page, "Why it matters");
  page.prose(safeguard.why);
  heading(page, "What to ask for");
  html.open("blockquote");
  page.prose(safeguard.ask);
  html.close();
  heading(page, "The powers that need it");
  html.open("ul", {{"class", "needs"}});
  for (const Check& check : page.checklist().checks) {
    const auto need = std::find_if(check.needs.begin(), check.needs.end(),
                                   [&](const Need& one) { return one.safeguard == safeguard.id; });
    if (need == check.needs.end()) continue;
    html.open("li");
    page.check_link(check.id);
    if (need->at_least == Strength::weak) html.text(", at least in a weak form");
    if (need->error_when_missing) html.text(" ").element("span", {{"class", "tag error"}}, "an error when missing");
    html.close();
  }
  html.close();
  heading(page, "How far it reaches");
  html.element("p", reach_words(safeguard.reach));
  heading(page, "Present, binding and specific, where the text has");
  write_patterns(page, safeguard.present);
  if (!safeguard.weak.empty()) {
    heading(page, "Weak where it has only");
    write_patterns(page, safeguard.weak);
  }
  if (!safeguard.unless.empty()) {
    heading(page, "Looks like it, and is not");
    write_patterns(page, safeguard.unless);
  }
  const auto list = [&](const char* title, const std::vector<Example>& all) {
    if (all.empty()) return;
    heading(page, title);
    html.open("ol", {{"class", "examples"}});
    for (const Example& example : all) examples.write_for_safeguard(page, safeguard.id, example);
    html.close();
  };
  list("Present in", safeguard.present_examples);
  list("Weak in", safeguard.weak_examples);
  list("Not in", safeguard.not_examples);
}

}  // namespace caveat::report
