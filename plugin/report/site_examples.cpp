// The examples of the reference site, with the words underlined that the engine itself found.
#include <algorithm>
#include <optional>
#include <vector>

#include "document/document.h"
#include "provision/outline.h"
#include "report/html_marks.h"
#include "report/names.h"
#include "report/place.h"
#include "report/site_pages.h"

namespace caveat::report {
namespace {

using checklist::Example;

struct Mark {
  Span span;
  std::string kind;   // class of the element: a level, or "decides"
  std::string title;  // what it decided
};

// The text's own line ends are those of its YAML file; only where a provision begins is there a new line.
void write_words(Markup& html, std::string_view text, const std::vector<uint32_t>& begins, Span span) {
  uint32_t from = span.begin;
  for (const uint32_t begin : begins) {
    if (begin <= span.begin || begin >= span.end || one_line(text.substr(from, begin - from)).empty()) continue;
    html.text(text.substr(from, begin - from)).piece("<br>");
    from = begin;
  }
  html.text(text.substr(from, span.end - from));
}

void write_text(Markup& html, const std::string& text, const provision::Outline& outline,
                const std::vector<Mark>& marks) {
  std::vector<uint32_t> begins;
  for (const provision::Provision& one : outline.provisions) {
    if (one.kind != provision::Kind::document) begins.push_back(one.span.begin);
    if (one.run_begin == one.run_end) continue;
    const uint32_t own = outline.runs[one.run_begin].begin;
    if (own > 0 && text[own - 1] == '\n') begins.push_back(own);
  }
  std::sort(begins.begin(), begins.end());
  html.open("p", {{"class", "text"}});
  uint32_t at = 0;
  const auto upto = [&](uint32_t end) {
    if (at < end) write_words(html, text, begins, {at, end});
    at = std::max(at, end);
  };
  for (const Mark& mark : marks) {
    if (mark.span.begin < at) continue;
    upto(mark.span.begin);
    if (std::binary_search(begins.begin(), begins.end(), at) && at > 0) html.piece("<br>");
    html.open(mark.kind.starts_with("decides") ? "span" : "mark", {{"class", mark.kind}, {"title", mark.title}});
    upto(mark.span.end);
    html.close();
  }
  upto(static_cast<uint32_t>(text.size()));
  html.close();
}

void write_because(Markup& html, const Example& example, std::optional<review::Level> level = {}) {
  std::string tradition = words_of(example.tradition);
  if (example.tradition == "uk-commonwealth") tradition = "UK and Commonwealth";
  if (example.tradition == "us") tradition = "United States";
  html.open("p", {{"class", "because"}});
  if (level) html.element("span", {{"class", "tag " + std::string(to_string(*level))}}, to_string(*level)).text(" ");
  html.text(one_line(example.because));
  if (!tradition.empty()) html.text(" ").element("span", {{"class", "tag"}}, tradition);
  html.close();
}

}  // namespace

const review::Engine& SiteExamples::engine_for(const Example& example) {
  std::string language = example.language;
  if (language.empty() && !checklist_.languages.empty()) language = checklist_.languages.front().code;
  std::unique_ptr<review::Engine>& engine = engines_[language];
  if (!engine)
    engine = std::make_unique<review::Engine>(checklist_, review::Options{.checks = {}, .language = language});
  return *engine;
}

void SiteExamples::write_for_check(SitePage& page, const std::string& check, const Example& example) {
  Expected<document::Document> read = document::read("example.txt", example.text, {.format = "text"});
  if (!read) return;
  review::Review review = engine_for(example).review(*std::move(read));
  std::erase_if(review.findings, [&](const review::Finding& one) { return one.check != check; });
  std::vector<Mark> marks;
  for (const MarkedPiece& piece : marked_pieces(review.findings)) {
    if (!piece.powers.empty()) {
      const review::Finding& finding = review.findings[piece.powers.front()];
      marks.push_back({piece.span, std::string(to_string(finding.level)), finding.message});
    } else {
      marks.push_back({piece.span, piece.weak ? "decides weak" : "decides", "decides a safeguard"});
    }
  }
  Markup& html = page.html();
  html.open("li");
  write_text(html, review.document.text, review.outline, marks);
  write_because(html, example, review.findings.empty() ? std::nullopt : std::optional(review.findings.front().level));
  html.close().text("\n");
}

void SiteExamples::write_for_safeguard(SitePage& page, const std::string& safeguard, const Example& example) {
  const review::SafeguardStatus status = engine_for(example).grade(safeguard, example.text);
  std::vector<Mark> marks;
  if (status.where && status.status != review::Strength::missing)
    marks.push_back({status.where->span, status.status == review::Strength::weak ? "decides weak lit" : "decides lit",
                     status.reason});
  Markup& html = page.html();
  html.open("li");
  write_text(html, example.text, provision::read_outline(example.text), marks);
  write_because(html, example);
  html.close().text("\n");
}

}  // namespace caveat::report
