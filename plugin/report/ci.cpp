#include "report/ci.h"

#include "report/place.h"

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

std::string xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "&#10;";
        break;
      case '\t':
      case '\r':
        out += ' ';
        break;
      default:
        if (byte >= 0x20 && byte != 0x7F) out += c;
    }
  }
  // U+FFFE and U+FFFF, the only others that may not stand in XML and can stand in UTF-8.
  for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (size_t at = out.find(none); at != std::string::npos; at = out.find(none, at)) out.erase(at, none.size());
  return out;
}

}  // namespace caveat::report
