// caveat/summary: the table powers × safeguards of a text, for a view beside the editor.
// caveat/report: the whole review as text.
#include "report/summary.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <sstream>

#include "lsp/errors.h"
#include "lsp/feature.h"
#include "lsp/markup.h"
#include "report/names.h"
#include "report/place.h"
#include "report/writer.h"

namespace caveat::lsp {
namespace {

std::string word_of(review::Strength strength) { return std::string(report::to_string(strength)); }

Json status_json(const Context& context, const review::SafeguardStatus& status) {
  Json json = {{"id", status.id},
               {"title", title_of_safeguard(context.checklist, status.id)},
               {"status", word_of(status.status)},
               {"reason", status.reason}};
  if (status.where) {
    json["range"] = context.range(status.where->span);
    json["place"] = report::place_name(context.text(), context.review.outline, status.where->provision);
    json["quote"] = report::one_line(status.where->span.in(context.text()));
  }
  return json;
}

std::string markdown_report(const Context& context) {
  const Markup markup(true);
  std::string out = fmt::format(
      "# {}\n",
      markup.plain(context.review.outline.title.empty() ? context.review.document.path : context.review.outline.title));
  provision::Index unit = provision::kNone - 1;
  for (const review::Finding& finding : context.review.findings) {
    if (finding.unit != unit) {
      unit = finding.unit;
      out += fmt::format("\n## {}\n",
                         markup.plain(report::place_name(context.text(), context.review.outline, finding.unit)));
    }
    out += fmt::format("\n### {} ({})\n{}", markup.plain(title_of_check(context.checklist, finding.check)),
                       report::to_string(finding.level), explanation(context, finding, markup));
  }
  if (context.review.findings.empty()) out += "\nNothing was found. That is not to say that nothing is there.\n";
  for (const std::string& note : context.review.notes) out += "\n" + markup.plain(note) + "\n";
  return out;
}

}  // namespace

Json finding_summary(const Context& context, const review::Finding& finding) {
  Json json = {{"check", finding.check},
               {"title", title_of_check(context.checklist, finding.check)},
               {"range", context.range(finding.span)},
               {"level", std::string(report::to_string(finding.level))},
               {"message", finding.message},
               {"fingerprint", finding.fingerprint},
               {"place", report::place_name(context.text(), context.review.outline, finding.provision)},
               {"quote", report::one_line(finding.span.in(context.text()))},
               {"eId", context.review.outline.eid(finding.provision)},
               {"suppressed", finding.suppressed.has_value()},
               {"safeguards", Json::array()}};
  for (const review::SafeguardStatus& status : finding.safeguards)
    json["safeguards"].push_back(status_json(context, status));
  return json;
}

Json summary(const Context& context, const Json&) {
  report::Totals totals;
  totals.add(context.review);
  const report::Summary table = report::summarise(context.review.findings, context.checklist);
  Json safeguards = Json::array();
  for (const std::string& id : table.safeguards)
    safeguards.push_back({{"id", id}, {"title", title_of_safeguard(context.checklist, id)}});
  Json powers = Json::array();
  for (const report::Summary::Row& row : table.rows) {
    Json cells = Json::object();
    for (size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].needed()) cells[table.safeguards[i]] = word_of(row.cells[i].worst());
    }
    Json findings = Json::array();
    review::Level worst = review::Level::note;
    for (const review::Finding& finding : context.review.findings) {
      if (finding.check != row.check) continue;
      findings.push_back(finding_summary(context, finding));
      if (!finding.suppressed) worst = std::max(worst, finding.level);
    }
    powers.push_back({{"check", row.check},
                      {"title", title_of_check(context.checklist, row.check)},
                      {"level", std::string(report::to_string(worst))},
                      {"safeguards", std::move(cells)},
                      {"findings", std::move(findings)}});
  }
  return {{"uri", context.uri},
          {"version", context.version ? Json(*context.version) : Json()},
          {"title", context.review.outline.title},
          {"language", context.review.language},
          {"errors", totals.errors},
          {"warnings", totals.warnings},
          {"notes", totals.notes},
          {"suppressed", totals.suppressed},
          {"safeguards", std::move(safeguards)},
          {"powers", std::move(powers)}};
}

Json report_of(const Context& context, const Json& params) {
  std::string name = word(params, "format");
  if (name.empty()) name = "markdown";
  if (name == "markdown") return {{"format", name}, {"text", markdown_report(context)}};
  if (const report::Format* format = report::format_named(name)) {
    if (*format->extension)
      throw Failure{kInvalidParams, fmt::format("{} is a file for each text: caveat check writes it", name)};
    std::ostringstream out;
    const auto writer = format->make(out, {&context.checklist, CAVEAT_VERSION, {}, {}, false});
    report::Totals totals;
    totals.add(context.review);
    writer->begin();
    writer->add(context.review);
    writer->end({totals, 0});
    return {{"format", name}, {"text", out.str()}};
  }
  std::vector<std::string> names;
  for (const report::Format& format : report::formats()) names.emplace_back(format.name);
  throw Failure{kInvalidParams,
                fmt::format("there is no format \"{}\"; the formats are {}", name, fmt::join(names, ", "))};
}

}  // namespace caveat::lsp
