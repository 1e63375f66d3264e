// One page for people: what got worse, what a person has to judge and what got better, with the words of both drafts
// side by side; then every article that is not as it was. It loads nothing, has no script, and prints.
#include <fmt/format.h>

#include "report/comparison.h"
#include "report/html_pieces.h"
#include "report/markup.h"
#include "report/place.h"

namespace caveat::report {
namespace {

// Nobody's folders are handed on with the page.
std::string file_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

const char* class_of(Trend trend) {
  return trend == Trend::worse ? "worse" : trend == Trend::better ? "better" : "open";
}

class HtmlComparison {
 public:
  HtmlComparison(std::ostream& out, const ComparedDrafts& drafts)
      : html_(out),
        drafts_(drafts),
        before_(file_name(drafts.before.document.path)),
        after_(file_name(drafts.after.document.path)) {}

  void write() {
    html_.piece(kHtmlHead).element("title", fmt::format("caveat: {} compared with {}", after_, before_));
    html_.open("style").piece(kHtmlStyle).close().open("style").piece(kHtmlCompareStyle).close();
    html_.piece("</head>\n<body>\n").open("main", {{"id", "main"}}).text("\n");
    html_.open("article", {{"class", "review compare"}});
    write_head();
    write_part(Trend::worse, "What got worse");
    write_part(Trend::open, "Reworded, for a person to judge");
    write_part(Trend::better, "What got better");
    write_articles();
    html_.close().text("\n").close().open("footer");
    html_.piece(kHtmlFoot).element("p", "caveat " + drafts_.settings.version).close().piece("\n</body>\n</html>\n");
  }

 private:
  void write_head() {
    const std::string& title = drafts_.after.outline.title;
    html_.open("header").element("h1", title.empty() ? after_ : one_line(title));
    html_.element("p", {{"class", "about"}}, fmt::format("{} compared with {}", after_, before_));
    for (const std::string& note : drafts_.comparison.notes) html_.element("p", {{"class", "problem"}}, note);
    if (drafts_.comparison.changes.empty())
      html_.element("p", {{"class", "remark"}},
                    "No change was found in the powers looked for, or in their safeguards.");
    html_.open("ul", {{"class", "totals"}});
    for (const Trend trend : {Trend::worse, Trend::open, Trend::better}) {
      const std::string words = counted(drafts_.comparison, trend);
      if (words.empty()) continue;
      html_.open("li", {{"class", class_of(trend)}});
      html_.element("a", {{"href", fmt::format("#{}", class_of(trend))}},
                    trend == Trend::worse    ? "Worse"
                    : trend == Trend::better ? "Better"
                                             : "To judge");
      html_.text(": " + words).close();
    }
    html_.close().close().text("\n");
  }

  void write_part(Trend trend, const char* heading) {
    bool first = true;
    for (const review::Change& change : drafts_.comparison.changes) {
      if (trend_of(change) != trend) continue;
      if (first) html_.open("section").element("h2", {{"id", class_of(trend)}}, heading).text("\n");
      first = false;
      write_change(change);
    }
    if (!first) html_.close().text("\n");
  }

  void write_change(const review::Change& change) {
    html_.open("section", {{"class", fmt::format("change {}", class_of(trend_of(change)))}});
    html_.element("h3", place_of(drafts_, change.words)).open("ul", {{"class", "effects"}});
    for (const review::Consequence& one : change.consequences) {
      const std::string sentence = sentence_of(drafts_, one);
      const size_t colon = sentence.find(':');
      html_.open("li", {{"class", class_of(trend_of(one.effect))}});
      html_.element("strong", sentence.substr(0, colon)).text(sentence.substr(colon));
      if (one.suppressed) html_.text(" (accepted)");
      if (!one.reasons.empty())
        html_.element("span", {{"class", "reasons"}}, fmt::format("{}", fmt::join(one.reasons, "; ")));
      html_.close();
    }
    html_.close().open("div", {{"class", "sides"}});
    write_names();
    write_sides(change.words);
    html_.close().close().text("\n");
  }

  void write_names() { html_.element("div", {{"class", "name"}}, before_).element("div", {{"class", "name"}}, after_); }

  // Two cells of a row.
  void write_sides(const review::Wording& words) {
    write_side(words, false);
    write_side(words, true);
    html_.text("\n");
  }

  void write_side(const review::Wording& words, bool after) {
    using Kind = review::DiffPiece::Kind;
    const bool there = (after ? words.after : words.before).has_value();
    html_.open("p", {{"class", there ? (after ? "side after" : "side before") : "side none"},
                     {"lang", (after ? drafts_.after : drafts_.before).language.empty()
                                  ? "en"
                                  : (after ? drafts_.after : drafts_.before).language},
                     {"dir", "auto"}});
    if (there) {
      const std::string number =
          number_of(after ? drafts_.after : drafts_.before, after ? *words.after : *words.before);
      if (!number.empty()) html_.element("b", number).text(" ");
    }
    bool first = true;
    for (const review::DiffPiece& piece : words.diff) {
      const std::string text = one_line(after ? words_after(drafts_, piece) : words_before(drafts_, piece));
      if (text.empty()) continue;
      if (!first) html_.text(" ");
      first = false;
      if (piece.kind == Kind::same) {
        html_.text(text);
      } else {
        html_.element(after ? "ins" : "del", text);
      }
    }
    html_.close();
  }

  // The number that is printed before an item or a paragraph.
  static std::string number_of(const review::Review& review, provision::Index index) {
    const provision::Provision& one = review.outline.provisions[index];
    if (provision::is_unit(one.kind)) return {};
    const std::string number = one_line(one.number.in(review.document.text));
    return number.empty() ? "" : "(" + number + ")";
  }

  void write_articles() {
    const review::Comparison& comparison = drafts_.comparison;
    if (moves_of(comparison).empty()) return;
    html_.open("section", {{"class", "articles"}}).element("h2", "Articles and sections, side by side");
    html_.open("div", {{"class", "sides"}});
    write_names();
    size_t stayed = 0;
    for (size_t i = 0; i < comparison.moves.size(); ++i) {
      if (comparison.moves[i].stayed()) {
        ++stayed;
        continue;
      }
      write_stayed(stayed);
      const MoveWords words = words_of(drafts_, comparison.moves[i]);
      write_name(words.before, heading_of(drafts_.before, comparison.moves[i].before), "");
      write_name(words.after, heading_of(drafts_.after, comparison.moves[i].after), words.what);
      for (const review::Wording& one : comparison.wordings[i]) write_sides(one);
    }
    write_stayed(stayed);
    html_.close().close().text("\n");
  }

  static std::string heading_of(const review::Review& review, const std::vector<provision::Index>& provisions) {
    if (provisions.size() != 1) return {};
    const provision::Provision& one = review.outline.provisions[provisions.front()];
    return one.number.empty() ? "" : one_line(one.heading.in(review.document.text));
  }

  void write_name(const std::string& name, const std::string& heading, const std::string& what) {
    html_.open("h3", {{"class", "article"}}).text(name);
    if (!heading.empty()) html_.text(". " + heading);
    if (!what.empty()) html_.element("span", {{"class", "what"}}, what);
    html_.close();
  }

  void write_stayed(size_t& stayed) {
    if (stayed > 0)
      html_.element("p", {{"class", "stayed"}},
                    stayed == 1 ? "One article or section as it was"
                                : fmt::format("{} articles or sections as they were", stayed));
    stayed = 0;
  }

  Markup html_;
  const ComparedDrafts& drafts_;
  std::string before_, after_;
};

}  // namespace

void write_html_comparison(std::ostream& out, const ComparedDrafts& drafts) { HtmlComparison(out, drafts).write(); }

}  // namespace caveat::report
