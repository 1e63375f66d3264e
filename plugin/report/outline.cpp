#include "report/outline.h"

#include <fmt/format.h>

#include "report/finding_json.h"
#include "report/place.h"
#include "text/unicode.h"

namespace caveat::report {

using provision::Index;
using provision::Provision;

namespace {

constexpr unsigned kPlaceWidth = 8;  // "12345:1 "
constexpr unsigned kMostWords = 60;

text::Position place(const document::Document& document, const Provision& provision) {
  return document.position(provision.span.begin, text::Encoding::utf32);
}

// The first words of a provision that has no heading.
std::string first_words(const document::Document& document, const provision::Outline& outline, Index index) {
  for (const Span& run : outline.runs_of(index)) {
    const std::string words = one_line(run.in(document.text).substr(0, 4 * kMostWords));
    if (words.empty()) continue;
    const std::string_view shown = text::truncate(words, kMostWords);
    return std::string(shown) + (shown.size() < words.size() || run.size() > 4 * kMostWords ? " …" : "");
  }
  return {};
}

}  // namespace

void print_outline(Page& page, const document::Document& document, const provision::Outline& outline) {
  for (Index i = 1; i < outline.provisions.size(); ++i) {
    const Provision& one = outline.provisions[i];
    const text::Position at = place(document, one);
    const std::string number = one_line(one.number.in(document.text));
    const std::string heading = one_line(one.heading.in(document.text));
    std::string words(provision::to_string(one.kind));
    if (!number.empty()) words += " " + number;
    const std::string rest = heading.empty() ? first_words(document, outline, i) : heading;
    const unsigned indent = kPlaceWidth + 2 * (one.depth > 0 ? one.depth - 1 : 0);
    std::string line = fmt::format("{:<{}}", fmt::format("{}:{}", at.line + 1, at.column + 1), indent);
    line += page.toned(provision::is_unit(one.kind) ? Tone::strong : Tone::plain, page.plain(words));
    if (!rest.empty()) line += "  " + page.toned(heading.empty() ? Tone::dim : Tone::plain, page.plain(rest));
    page.line(line);
  }
}

void print_outline_json(std::ostream& out, const document::Document& document, const provision::Outline& outline) {
  Json head = {
      {"path", document.path}, {"format", document.format}, {"title", outline.title}, {"notes", document.notes}};
  std::string open = dump(head);
  open.pop_back();
  out << open << ",\"provisions\":[";
  std::vector<Index> ends;  // of the open provisions
  bool first = true;
  for (Index i = 1; i < outline.provisions.size(); ++i) {
    const Provision& one = outline.provisions[i];
    while (!ends.empty() && i >= ends.back()) {
      out << "]}";
      ends.pop_back();
      first = false;
    }
    const text::Position at = place(document, one);
    std::string body = dump({{"kind", std::string(provision::to_string(one.kind))},
                             {"number", one_line(one.number.in(document.text))},
                             {"heading", one_line(one.heading.in(document.text))},
                             {"eId", outline.eid(i)},
                             {"line", at.line + 1},
                             {"column", at.column + 1}});
    body.pop_back();
    out << (first ? "" : ",") << body << ",\"provisions\":[";
    ends.push_back(one.next);
    first = true;
  }
  for (size_t i = 0; i < ends.size(); ++i) out << "]}";
  out << "]}\n";
}

}  // namespace caveat::report
