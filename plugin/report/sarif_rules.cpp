#include "report/sarif_rules.h"

#include <fmt/format.h>

#include "report/names.h"
#include "report/place.h"

namespace caveat::report {
namespace {

struct Help {
  std::string text, markdown;

  void section(const std::string& title, const std::string& plain, const std::string& marked) {
    if (plain.empty()) return;
    const char* gap = text.empty() ? "" : "\n\n";
    text += fmt::format("{}{}\n{}", gap, title, plain);
    markdown += fmt::format("{}## {}\n\n{}", gap, title, marked);
  }
};

std::string source_line(const checklist::Citation& citation, const checklist::CitationUse& use, bool marked) {
  std::string line = "- ";
  if (!citation.author.empty()) line += citation.author + ", ";
  line += marked ? fmt::format("[{}]({})", citation.title, citation.url) : citation.title;
  if (!citation.year.empty()) line += fmt::format(" ({})", citation.year);
  if (!marked) line += ", " + citation.url;
  if (!use.passage.empty()) line += ": " + one_line(use.passage);
  return line + "\n";
}

Help help_of(const checklist::Check& check, const checklist::Checklist& checklist) {
  std::string needs, plain_sources, marked_sources;
  for (const checklist::Need& need : check.needs) {
    const checklist::Safeguard* safeguard = checklist.safeguard(need.safeguard);
    needs += fmt::format("- {}{}\n", safeguard ? safeguard->title : need.safeguard,
                         need.at_least == checklist::Strength::weak ? " (at least in a weak form)" : "");
  }
  for (const checklist::CitationUse& use : check.citations) {
    const checklist::Citation* citation = checklist.citation(use.id);
    if (!citation) continue;
    plain_sources += source_line(*citation, use, false);
    marked_sources += source_line(*citation, use, true);
  }
  Help help;
  help.section("Why it matters", one_line(check.why), one_line(check.why));
  help.section("What it needs", needs, needs);
  help.section("What to ask for", one_line(check.ask), "> " + one_line(check.ask));
  help.section("Who said so", plain_sources, marked_sources);
  return help;
}

}  // namespace

Json sarif_rule(const checklist::Check& check, const checklist::Checklist& checklist) {
  const Help help = help_of(check, checklist);
  Json rule;
  rule["id"] = check.id;
  rule["shortDescription"] = {{"text", check.title}};
  rule["fullDescription"] = {{"text", one_line(check.why)}};
  rule["help"] = {{"text", help.text}, {"markdown", help.markdown}};
  for (const checklist::CitationUse& use : check.citations) {
    if (const checklist::Citation* citation = checklist.citation(use.id); citation && !citation->url.empty()) {
      rule["helpUri"] = citation->url;
      break;
    }
  }
  rule["defaultConfiguration"] = {{"level", std::string(to_string(check.level))}};
  rule["properties"] = {{"tags", check.tags}};
  return rule;
}

}  // namespace caveat::report
