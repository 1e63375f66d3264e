// A table for spreadsheets and scripts, a finding a row: RFC 4180, in UTF-8 with a byte-order mark, by which Excel
// knows it. Columns: file, line, column (1-based, in code points), offset, length (as in JSON), place, heading, check,
// power, level, holder, words, missing, weak, present, message, ask, sources, status ("", "suppressed: …", "new",
// "worse"), eId, fingerprint. Within a cell a semicolon stands between names. A cell that a spreadsheet would take for
// a formula has an apostrophe before it.
#include <fmt/format.h>

#include "report/ci.h"
#include "report/findings_text.h"
#include "report/human_finding.h"
#include "report/names.h"
#include "report/place.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

std::string cell(std::string_view text) {
  std::string words = one_line(text);
  if (!words.empty() && std::string_view("=+-@").find(words[0]) != std::string_view::npos) words.insert(0, "'");
  if (words.find_first_of(",\"") == std::string::npos) return words;
  std::string quoted = "\"";
  for (const char c : words) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

class CsvWriter : public Writer {
 public:
  CsvWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void begin() override {
    out_ << "\xEF\xBB\xBF"
            "file,line,column,offset,length,place,heading,check,power,level,holder,words,missing,weak,present,message,"
            "ask,sources,status,eId,fingerprint\r\n";
  }

  void add(const review::Review& review) override {
    for (const review::Finding& finding : review.findings) add(review, finding);
  }

 private:
  void add(const review::Review& review, const review::Finding& finding) {
    const document::Document& document = review.document;
    const checklist::Checklist& checklist = *settings_.checklist;
    const checklist::Check* check = checklist.check(finding.check);
    const Region at = region_of(document, finding.span, text::Encoding::utf32);
    const uint32_t begin = document.map.to_source(finding.span.begin), end = document.map.to_source(finding.span.end);
    const std::string_view heading =
        finding.unit == provision::kNone ? "" : review.outline.provisions[finding.unit].heading.in(document.text);
    out_ << fmt::format("{},{},{},{},{}", cell(plain_path(document.path)), at.line, at.column, begin,
                        end > begin ? end - begin : 0);
    for (const std::string& words :
         {place_of(review, finding), std::string(heading), finding.check, title_of(finding, checklist),
          std::string(to_string(finding.level)), finding.norm.bearer, std::string(finding.span.in(document.text)),
          titles_with(finding, review::Strength::missing, checklist, "; "),
          titles_with(finding, review::Strength::weak, checklist, "; "),
          titles_with(finding, review::Strength::present, checklist, "; "), finding.message,
          check ? check->ask : std::string(), sources(check), status(finding), review.outline.eid(finding.provision),
          finding.fingerprint})
      out_ << ',' << cell(words);
    out_ << "\r\n";
  }

  std::string sources(const checklist::Check* check) const {
    std::string list;
    if (!check) return list;
    for (const checklist::CitationUse& use : check->citations) {
      const checklist::Citation* citation = settings_.checklist->citation(use.id);
      if (!citation) continue;
      list += fmt::format("{}{}, {}", list.empty() ? "" : "; ", short_citation(*citation), citation->url);
    }
    return list;
  }

  static std::string status(const review::Finding& finding) {
    if (finding.suppressed) return "suppressed: " + finding.suppressed->reason;
    return std::string(to_string(finding.compared));
  }

  std::ostream& out_;
  Settings settings_;
};

}  // namespace

std::unique_ptr<Writer> make_csv(std::ostream& out, const Settings& settings) {
  return std::make_unique<CsvWriter>(out, settings);
}

}  // namespace caveat::report
