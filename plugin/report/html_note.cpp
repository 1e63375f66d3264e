// A note in the margin: the power, who holds it, what is missing or weak; and, to be opened, what is there and what to
// ask for.
#include <fmt/format.h>

#include "report/html_page.h"
#include "report/human_finding.h"
#include "report/names.h"
#include "report/place.h"
#include "text/unicode.h"

namespace caveat::report {
namespace {

using review::Strength;

constexpr unsigned kLongestWords = 90;

std::string shortened(std::string_view words) {
  const std::string line = one_line(words);
  const std::string_view shown = text::truncate(line, kLongestWords);
  return std::string(shown) + (shown.size() < line.size() ? "…" : "");
}

std::string with_status(const review::Finding& finding, Strength strength) {
  std::string ids;
  for (const review::SafeguardStatus& status : finding.safeguards)
    if (status.status == strength) ids += (ids.empty() ? "" : " ") + status.id;
  return ids;
}

class NoteWriter {
 public:
  NoteWriter(Markup& html, const HtmlPage& page, const review::Finding& finding)
      : html_(html), page_(page), finding_(finding), check_(page.checklist.check(finding.check)) {}

  void write(size_t number) {
    const std::string state = HtmlPage::state(finding_), title = page_.check_title(finding_.check);
    const std::string lacks = with_status(finding_, Strength::missing), weak = with_status(finding_, Strength::weak);
    html_.open("div", {{"class", "card " + state},
                       {"id", page_.note_id(number)},
                       {"role", "note"},
                       {"tabindex", "-1"},
                       {"aria-label", fmt::format("Finding {}, {}: {}", number + 1, state, title)},
                       {"data-level", state},
                       {"data-check", finding_.check},
                       {"data-lacks", lacks + (lacks.empty() || weak.empty() ? "" : " ") + weak}});
    html_.open("p", {{"class", "head"}});
    html_.element("a",
                  {{"class", "n"},
                   {"href", "#" + page_.words_id(number)},
                   {"aria-label", fmt::format("{}, to its words", number + 1)}},
                  std::to_string(number + 1));
    html_.text(" ").element("strong", title).text(" ").element("span", {{"class", "level"}}, state).close();
    html_.element("p", {{"class", "where"}}, where());
    write_remarks();
    write_missing();
    write_list(Strength::weak);
    write_more(number);
    html_.close().text("\n");
  }

 private:
  std::string where() const {
    std::string words = place_name(page_.review.document.text, page_.review.outline, finding_.provision);
    if (!finding_.norm.bearer.empty()) words = fmt::format("by “{}” · {}", one_line(finding_.norm.bearer), words);
    return words;
  }

  void write_remarks() {
    if (finding_.suppressed)
      html_.element("p", {{"class", "reason"}}, "Accepted: " + one_line(finding_.suppressed->reason));
    if (finding_.compared == review::Compared::added) html_.element("p", "New since the baseline.");
    if (finding_.compared == review::Compared::worse) html_.element("p", "Worse than in the baseline.");
    if (finding_.safeguards.empty())
      html_.element("p", finding_.message);
    else if (!finding_.doubt.empty())
      html_.element("p", {{"class", "reason"}}, finding_.doubt);
    if (fully_safeguarded(finding_))
      html_.element("p", "Every safeguard it needs was found. Check that they are enough.");
  }

  void write_missing() {
    std::string names;
    for (const review::SafeguardStatus& status : finding_.safeguards) {
      if (status.status == Strength::missing)
        names += (names.empty() ? "" : ", ") + lower_first(page_.safeguard_title(status.id));
    }
    if (names.empty()) return;
    html_.open("p", {{"class", "missing"}}).element("b", "✗ missing").text(" " + names).close();
  }

  void write_list(Strength strength) {
    for (const review::SafeguardStatus& status : finding_.safeguards) {
      if (status.status != strength) continue;
      html_.open("p", {{"class", std::string(to_string(strength))}});
      html_.element("b", strength == Strength::weak ? "~ weak" : "✓ present");
      html_.text(" " + lower_first(page_.safeguard_title(status.id)));
      if (status.where) {
        const std::string& text = page_.review.document.text;
        html_.text(": ").element("a", {{"href", "#" + page_.place_id(status.where->span.begin)}},
                                 "“" + shortened(status.where->span.in(text)) + "”");
        html_.text(", " + place_name(text, page_.review.outline, status.where->provision));
      }
      if (strength == Strength::weak && !status.reason.empty()) html_.text(". " + status.reason);
      html_.close();
    }
  }

  void write_more(size_t number) {
    size_t present = 0;
    for (const review::SafeguardStatus& status : finding_.safeguards) present += status.status == Strength::present;
    const bool ask = check_ && !check_->ask.empty() && !fully_safeguarded(finding_);
    if (present == 0 && !ask) return;
    std::string title = ask ? "What to ask for" : "";
    if (present > 0) title += fmt::format("{}{} present", ask ? " · " : "", present);
    html_.open("details").open("summary").text(title);
    html_.element("span", {{"class", "hidden"}}, fmt::format(" (finding {})", number + 1)).close();
    if (ask) html_.element("p", {{"class", "ask"}}, one_line(check_->ask));
    write_list(Strength::present);
    if (check_)
      html_.open("p")
          .element("a", {{"href", "#" + page_.check_id(check_->id)}}, "Why it matters, and who says so")
          .close();
    html_.close();
  }

  Markup& html_;
  const HtmlPage& page_;
  const review::Finding& finding_;
  const checklist::Check* check_;
};

}  // namespace

void write_note(Markup& html, const HtmlPage& page, size_t finding) {
  NoteWriter(html, page, page.review.findings[finding]).write(finding);
}

}  // namespace caveat::report
