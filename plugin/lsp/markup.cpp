#include "lsp/markup.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "report/names.h"
#include "report/place.h"
#include "report/site.h"

namespace caveat::lsp {

using review::Strength;

std::string Markup::plain(std::string_view text) const {
  const std::string line = report::one_line(text);
  if (!markdown_) return line;
  std::string out;
  for (const char c : line) {
    if (std::string_view("\\`*_[]<>#|~&").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string Markup::strong(std::string_view text) const {
  return markdown_ ? fmt::format("**{}**", plain(text)) : plain(text);
}

std::string Markup::code(std::string_view text) const { return markdown_ ? fmt::format("`{}`", text) : plain(text); }

std::string Markup::link(std::string_view text, const std::string& url) const {
  if (url.empty()) return plain(text);
  return markdown_ ? fmt::format("[{}](<{}>)", plain(text), url) : fmt::format("{} ({})", plain(text), url);
}

namespace {

std::string safeguard_line(const Context& context, const review::SafeguardStatus& status, const Markup& markup) {
  std::string line =
      fmt::format("- {} {}", mark_of(status.status), markup.strong(title_of_safeguard(context.checklist, status.id)));
  if (status.where) {
    const std::string place = report::place_name(context.text(), context.review.outline, status.where->provision);
    line += fmt::format(": “{}”, {}", markup.plain(status.where->span.in(context.text())),
                        markup.link(place, context.link(status.where->span.begin)));
  }
  if (status.status != Strength::present && !status.reason.empty()) line += ". " + markup.plain(status.reason);
  return line + "\n";
}

std::string sources(const checklist::Checklist& checklist, const checklist::Check& check, const Markup& markup) {
  std::string out;
  for (const checklist::CitationUse& use : check.citations) {
    const checklist::Citation* citation = checklist.citation(use.id);
    if (!citation) continue;
    out += "- " + markup.link(name_of(*citation), citation->url);
    if (!use.passage.empty()) out += ": " + markup.plain(use.passage);
    out += "\n";
  }
  return out.empty() ? out : "\n" + markup.strong("Sources") + "\n" + (markup.is_markdown() ? "\n" : "") + out;
}

std::string paragraph(std::string_view label, std::string_view text, const Markup& markup) {
  if (text.empty()) return {};
  return fmt::format("\n{} {}\n", markup.strong(label), markup.plain(text));
}

}  // namespace

std::string explain(const Context& context, const review::Finding& finding, const Markup& markup) {
  return fmt::format("{} · {} · {}\n{}", markup.strong(title_of_check(context.checklist, finding.check)),
                     report::to_string(finding.level), markup.code(finding.check),
                     explanation(context, finding, markup));
}

std::string explanation(const Context& context, const review::Finding& finding, const Markup& markup) {
  const checklist::Check* check = context.checklist.check(finding.check);
  std::string out;
  if (finding.suppressed) out += fmt::format("\nSuppressed: {}\n", markup.plain(finding.suppressed->reason));
  out += "\n" + markup.plain(finding.message) + "\n";
  if (!finding.norm.bearer.empty()) out += paragraph("Who:", finding.norm.bearer, markup);
  if (!finding.safeguards.empty()) out += "\n";
  for (const Strength strength : {Strength::missing, Strength::weak, Strength::present}) {
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (status.status == strength) out += safeguard_line(context, status, markup);
    }
  }
  if (!check) return out;
  out += paragraph("Why it matters:", check->why, markup);
  out += paragraph("Ask for:", check->ask, markup);
  return out + sources(context.checklist, *check, markup);
}

std::string explain(const checklist::Checklist& checklist, const checklist::Check& check, const Markup& markup) {
  std::string out = fmt::format("{} · {}\n", markup.strong(check.title), markup.code(check.id));
  out += paragraph("Why it matters:", check.why, markup);
  if (!check.needs.empty()) out += "\n" + markup.strong("Safeguards it needs") + "\n\n";
  for (const checklist::Need& need : check.needs) {
    const checklist::Safeguard* safeguard = checklist.safeguard(need.safeguard);
    out += fmt::format("- {}{}\n", markup.plain(safeguard ? safeguard->title : need.safeguard),
                       need.error_when_missing ? " (an error without it)" : "");
  }
  out += paragraph("Ask for:", check.ask, markup);
  return out + sources(checklist, check, markup);
}

std::string submission_text(const Context& context, const review::Finding& finding) {
  const checklist::Check* check = context.checklist.check(finding.check);
  const std::string& text = context.text();
  std::string out = fmt::format(
      "{} ({}): “{}”. {}", report::place_name(text, context.review.outline, finding.provision),
      check ? check->title : finding.check, report::one_line(finding.span.in(text)), report::one_line(finding.message));
  if (!check) return out + "\n";
  out += fmt::format("\n\n{}\n\nWe ask for this instead: {}\n", report::one_line(check->why),
                     report::one_line(check->ask));
  std::string cited;
  for (const checklist::CitationUse& use : check->citations) {
    const checklist::Citation* citation = context.checklist.citation(use.id);
    if (citation) cited += fmt::format("- {}. {}\n", name_of(*citation), citation->url);
  }
  return cited.empty() ? out : out + "\nSources:\n" + cited;
}

std::string page_of(const checklist::Checklist& checklist, const std::string& id, const Settings& settings) {
  if (!settings.docs.empty()) {
    const std::string page = fmt::format("{}/{}", settings.docs, report::page_of_check(id));
    std::error_code failed;
    if (!page.starts_with("file://") || std::filesystem::exists(path_of(page), failed)) return page;
  }
  const checklist::Check* check = checklist.check(id);
  if (!check) return {};
  for (const checklist::CitationUse& use : check->citations) {
    const checklist::Citation* citation = checklist.citation(use.id);
    if (citation && !citation->url.empty()) return citation->url;
  }
  return {};
}

std::string title_of_check(const checklist::Checklist& checklist, const std::string& id) {
  const checklist::Check* check = checklist.check(id);
  return check ? check->title : id;
}

std::string title_of_safeguard(const checklist::Checklist& checklist, const std::string& id) {
  const checklist::Safeguard* safeguard = checklist.safeguard(id);
  return safeguard ? safeguard->title : id;
}

std::string short_name_of(const checklist::Citation& citation) {
  std::string name = citation.author;
  if (!citation.year.empty()) name += (name.empty() ? "" : " ") + citation.year;
  return name.empty() ? citation.title : name;
}

std::string name_of(const checklist::Citation& citation) {
  const std::string name = short_name_of(citation);
  return name == citation.title ? name : name + ", " + citation.title;
}

std::string_view mark_of(Strength strength) {
  switch (strength) {
    case Strength::present:
      return "✓";
    case Strength::weak:
      return "~";
    case Strength::missing:
      break;
  }
  return "✗";
}

}  // namespace caveat::lsp
