// What stands around the text: the matrix of powers and safeguards, the contents, and the checks that found something.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "report/html_page.h"
#include "report/human_finding.h"
#include "report/names.h"
#include "report/place.h"
#include "report/summary.h"

namespace caveat::report {
namespace {

using review::Strength;

std::string_view sign(Strength strength) {
  return strength == Strength::present ? "✓" : strength == Strength::weak ? "~" : "✗";
}

// The first finding of a check that counts, and where `safeguard` is given, has it so.
size_t first_finding(const HtmlPage& page, const std::string& check, const std::string& safeguard, Strength strength) {
  const std::vector<review::Finding>& findings = page.review.findings;
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const review::Finding& one) {
    return one.counts() && one.check == check &&
           (safeguard.empty() ||
            std::any_of(one.safeguards.begin(), one.safeguards.end(), [&](const review::SafeguardStatus& status) {
              return status.id == safeguard && status.status == strength;
            }));
  });
  return static_cast<size_t>(found - findings.begin());
}

void write_cell(Markup& html, const HtmlPage& page, const Summary::Row& row, const Summary::Cell& cell,
                const std::string& safeguard) {
  if (!cell.needed()) {
    html.open("td").element("span", {{"aria-hidden", "true"}}, "·").element("span", {{"class", "hidden"}}, "not asked");
    html.close();
    return;
  }
  const Strength worst = cell.worst();
  std::string words;
  for (const Strength strength : {Strength::missing, Strength::weak, Strength::present}) {
    const size_t count = cell.counts[static_cast<size_t>(strength)];
    if (count > 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", to_string(strength), count);
  }
  const std::string title =
      fmt::format("{} – {}: {}", page.check_title(row.check), page.safeguard_title(safeguard), words);
  html.open("td", {{"class", std::string(to_string(worst))}});
  html.element("a",
               {{"href", "#" + page.note_id(first_finding(page, row.check, safeguard, worst))},
                {"title", title},
                {"aria-label", title}},
               sign(worst));
  html.close();
}

using Counts = std::array<size_t, 3>;  // by level

// For each provision, and the end of the text, the findings that count in the provisions before it.
std::vector<Counts> findings_before(const review::Review& review) {
  std::vector<Counts> before(review.outline.provisions.size() + 1);
  for (const review::Finding& finding : review.findings)
    if (finding.counts()) ++before[finding.provision + 1][static_cast<size_t>(finding.level)];
  for (size_t i = 1; i < before.size(); ++i)
    for (size_t level = 0; level < before[i].size(); ++level) before[i][level] += before[i - 1][level];
  return before;
}

bool is_web(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

void write_source(Markup& html, const checklist::Citation& citation, const std::string& passage) {
  html.open("li");
  if (!citation.author.empty()) html.text(citation.author + ", ");
  if (is_web(citation.url)) {
    html.element("a", {{"href", citation.url}}, citation.title);
  } else {
    html.element("cite", citation.title);
  }
  if (!citation.year.empty()) html.text(" (" + citation.year + ")");
  if (!passage.empty()) html.text(". " + one_line(passage));
  html.close();
}

}  // namespace

void write_matrix(Markup& html, const HtmlPage& page) {
  const Summary summary = summarise(page.review.findings, page.checklist);
  if (summary.rows.empty()) return;
  html.open("div", {{"class", "matrix"}});
  html.element("h2", "Powers and safeguards");
  html.open("div", {{"class", "scroll"},
                    {"tabindex", "0"},
                    {"role", "region"},
                    {"aria-label", page.label("Powers and safeguards")}});
  html.open("table").open("thead").open("tr");
  html.element("th", {{"scope", "col"}}, "Power").element("th", {{"scope", "col"}, {"class", "count"}}, "Found");
  for (const std::string& safeguard : summary.safeguards)
    html.open("th", {{"scope", "col"}}).element("span", page.safeguard_title(safeguard)).close();
  html.close().close().open("tbody");
  for (const Summary::Row& row : summary.rows) {
    html.open("tr").open("th", {{"scope", "row"}});
    html.element("a", {{"href", "#" + page.note_id(first_finding(page, row.check, "", Strength::missing))}},
                 page.check_title(row.check));
    html.close().element("td", {{"class", "count"}}, std::to_string(row.findings));
    for (size_t i = 0; i < row.cells.size(); ++i) write_cell(html, page, row, row.cells[i], summary.safeguards[i]);
    html.close().text("\n");
  }
  html.close().close().close();
  html.open("p", {{"class", "legend"}});
  for (const Strength strength : {Strength::missing, Strength::weak, Strength::present})
    html.element("span", {{"class", std::string(to_string(strength))}},
                 fmt::format("{} {}", sign(strength), to_string(strength)))
        .text(" ");
  html.text("· not asked of this power. Where a power is given more than once, the worst counts.").close();
  html.close().text("\n");
}

void write_contents(Markup& html, const HtmlPage& page) {
  const provision::Outline& outline = page.review.outline;
  const std::vector<Counts> before = findings_before(page.review);
  std::vector<const Section*> shown;
  for (const Section& section : page.layout.sections) {
    const provision::Kind kind = outline.provisions[section.provision].kind;
    if (section.first && section.provision != 0 && kind != provision::Kind::contents) shown.push_back(&section);
  }
  if (shown.size() < 2) return;
  html.open("nav", {{"class", "contents"}, {"aria-label", page.label("Contents")}}).open("ol");
  for (const Section* section : shown) {
    const provision::Provision& one = outline.provisions[section->provision];
    size_t found = 0;
    review::Level worst = review::Level::note;
    for (const auto level : {review::Level::note, review::Level::warning, review::Level::error}) {
      const auto which = static_cast<size_t>(level);
      const size_t of_level = before[one.next][which] - before[section->provision][which];
      found += of_level;
      if (of_level > 0) worst = level;
    }
    const std::string& text = page.review.document.text;
    std::string name = own_name(text, one);
    const std::string heading = one_line(one.heading.in(text));
    if (!heading.empty() && heading != name) name += " " + heading;
    html.open("li", {{"class", fmt::format("level-{}{}", std::min<int>(section->level, 5),
                                           provision::is_unit(one.kind) ? "" : " part")}});
    html.open("a", {{"href", "#" + page.provision_id(section->provision)}}).text(name);
    if (found > 0) {
      html.text(" ").element("span", {{"class", "badge " + std::string(to_string(worst))}}, std::to_string(found));
      html.element("span", {{"class", "hidden"}}, found == 1 ? " finding" : " findings");
    }
    html.close().close();
  }
  html.close().close().text("\n");
}

void write_checks(Markup& html, const HtmlPage& page) {
  std::set<std::string> done;
  for (const review::Finding& finding : page.review.findings) {
    const checklist::Check* check = page.checklist.check(finding.check);
    if (!check || !done.insert(check->id).second) continue;
    if (done.size() == 1) html.open("section", {{"class", "checks"}}).element("h2", "Why it matters, and who says so");
    html.open("section", {{"id", page.check_id(check->id)}, {"tabindex", "-1"}}).element("h3", one_line(check->title));
    if (!check->why.empty()) html.element("p", one_line(check->why));
    if (!check->ask.empty())
      html.open("p", {{"class", "ask"}}).element("b", "Ask for").text(" " + one_line(check->ask)).close();
    html.open("ul");
    for (const checklist::CitationUse& use : check->citations) {
      if (const checklist::Citation* citation = page.checklist.citation(use.id))
        write_source(html, *citation, use.passage);
    }
    html.close().close().text("\n");
  }
  if (!done.empty()) html.close().text("\n");
}

}  // namespace caveat::report
