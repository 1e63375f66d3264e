#include "report/ci.h"

#include "report/place.h"
#include "text/escape_xml.h"

namespace caveat::report {

Region region_of(const document::Document& document, Span span, text::Encoding columns) {
  const text::Position begin = document.position(span.begin, columns), end = document.position(span.end, columns);
  return {begin.line + 1, begin.column + 1, end.line + 1, end.column + 1};
}

std::string place_of(const review::Review& review, const review::Finding& finding) {
  return one_line(place_name(review.document.text, review.outline, finding.provision));
}

std::string title_of(const review::Finding& finding, const checklist::Checklist& checklist) {
  const checklist::Check* check = checklist.check(finding.check);
  return check ? one_line(check->title) : finding.check;
}

std::string message_of(const review::Review& review, const review::Finding& finding,
                       const checklist::Checklist& checklist, bool with_advice) {
  std::string message = place_of(review, finding) + ": " + one_line(finding.message);
  if (finding.compared == review::Compared::worse) message += " This is worse than in the baseline.";
  const checklist::Check* check = checklist.check(finding.check);
  if (with_advice && check && !check->ask.empty() && finding.level != review::Level::note)
    message += "\nAsk for: " + one_line(check->ask);
  return message;
}

std::string plain_path(const std::string& path) {
  size_t begin = 0;
  while (path.compare(begin, 2, "./") == 0) begin += 2;
  return path.substr(begin);
}

std::string sentence_of(const Error& error) {
  return error.remedy.empty() ? error.message : error.message + "; " + error.remedy;
}

std::string xml_value(std::string_view words) {
  std::string out;
  for (const char c : text::escape_xml(words)) {
    if (c == '\n')
      out += "&#10;";
    else
      out += c == '\t' ? ' ' : c;
  }
  return out;
}

}  // namespace caveat::report
