// One self-contained page for people: powers × safeguards on top, the text with highlights inline and notes in the
// margin, filters and contents. It loads nothing, works from a file and without its script, and prints.
#include <fmt/format.h>

#include "report/findings_text.h"
#include "report/html_page.h"
#include "report/html_pieces.h"
#include "report/place.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

// Nobody's folders are handed on with the page.
std::string file_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

class HtmlWriter : public Writer {
 public:
  HtmlWriter(std::ostream& out, const Settings& settings) : html_(out), settings_(settings) {}

  void add(const review::Review& review) override {
    const std::string name = file_name(review.document.path);
    const std::string title = review.outline.title.empty() ? name : one_line(review.outline.title);
    begin_page(title);
    const HtmlPage page = page_of(review, *settings_.checklist, ++texts_);
    const std::string id = fmt::format("t{}", texts_);
    html_.open("article", {{"class", "review"}, {"id", id}});
    write_head(review, title, name);
    write_matrix(html_, page);
    html_.open("div", {{"class", "body"}});
    write_contents(html_, page);
    html_.open("div", {{"class", "law"}});
    write_law(html_, page);
    html_.close().close();
    write_checks(html_, page);
    html_.close().text("\n");
    Totals totals;
    totals.add(review);
    listed_.push_back({id, fmt::format("{}: {}", title, counted(totals))});
  }

  void add_unreadable(const Error& error) override {
    unreadable_.push_back(fmt::format("{}: {}{}{}", file_name(error.file), error.message,
                                      error.remedy.empty() ? "" : "; ", error.remedy));
  }

  void end(const Outcome& outcome) override {
    begin_page("review");
    html_.close().open("footer");
    if (listed_.size() > 1) {
      html_.open("nav", {{"class", "texts"}, {"aria-label", "Texts"}}).open("ol");
      for (const auto& [id, words] : listed_) html_.open("li").element("a", {{"href", "#" + id}}, words).close();
      html_.close().element("p", fmt::format("In all {}.", counted(outcome.totals))).close();
    }
    for (const std::string& words : unreadable_)
      html_.element("p", {{"class", "problem"}}, "Could not be read: " + words);
    for (const review::Problem& problem : outcome.problems) write_problem(problem);
    if (!outcome.gone.empty())
      html_.element("p", counted(outcome.gone.size(), "finding") + " of the baseline no longer there.");
    html_.piece(kHtmlFoot).element("p", "caveat " + settings_.version).close();
    html_.open("datalist", {{"id", "safeguards"}});
    for (const checklist::Safeguard& one : settings_.checklist->safeguards)
      html_.element("option", {{"value", one.id}}, one_line(one.title));
    html_.close();
    html_.open("script").piece(kHtmlScript).close().piece("\n</body>\n</html>\n");
  }

 private:
  // Up to the beginning of main.
  void begin_page(const std::string& title) {
    if (begun_) return;
    begun_ = true;
    html_.piece(kHtmlHead).element("title", "caveat: " + title);
    html_.open("style").piece(kHtmlStyle).close().text("\n");
    html_.piece(kHtmlTools).open("main", {{"id", "main"}, {"tabindex", "-1"}}).text("\n");
  }

  void write_head(const review::Review& review, const std::string& title, const std::string& name) {
    html_.open("header").element("h1", title);
    std::string about = fmt::format("{} · {}", name, review.document.format);
    for (const checklist::Language& language : settings_.checklist->languages)
      if (language.code == review.language) about += " · " + language.name;
    Totals totals;
    totals.add(review);
    html_.element("p", {{"class", "about"}}, fmt::format("{} · {}", about, counted(totals)));
    for (const std::string& note : review.notes) html_.element("p", {{"class", "remark"}}, note);
    for (const review::Problem& problem : review.problems) write_problem(problem);
    if (review.findings.empty() && !review.language.empty())
      html_.element("p", {{"class", "remark"}}, "Nothing found that gives one of the powers looked for.");
    html_.close();
  }

  void write_problem(const review::Problem& problem) {
    html_.element("p", {{"class", "problem"}},
                  fmt::format("{}:{}: {}", file_name(problem.file), problem.line, problem.message));
  }

  Markup html_;
  Settings settings_;
  bool begun_ = false;
  size_t texts_ = 0;
  std::vector<std::pair<std::string, std::string>> listed_;  // id and words of each text
  std::vector<std::string> unreadable_;
};

}  // namespace

std::unique_ptr<Writer> make_html(std::ostream& out, const Settings& settings) {
  return std::make_unique<HtmlWriter>(out, settings);
}

}  // namespace caveat::report
