#include "lsp/diagnostics.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <unordered_map>

#include "lsp/markup.h"
#include "lsp/mentions.h"
#include "report/place.h"
#include "text/json_string.h"

namespace caveat::lsp {
namespace {

enum Severity { kError = 1, kWarning = 2, kInformation = 3, kHint = 4 };
constexpr const char* kSource = "caveat";
constexpr size_t kEnoughText = 1000;  // bytes from which a text whose language is not known is worth a word

int severity(const review::Finding& finding) {
  if (finding.suppressed) return kHint;
  switch (finding.level) {
    case review::Level::error:
      return kError;
    case review::Level::warning:
      return kWarning;
    case review::Level::note:
      break;
  }
  return kInformation;
}

Json at_line(uint32_t line, uint32_t column, int level, const std::string& message) {
  const Json position = {{"line", line}, {"character", column}};
  return {{"range", {{"start", position}, {"end", position}}},
          {"severity", level},
          {"source", kSource},
          {"message", message}};
}

class Writer {
 public:
  Writer(const Context& context, std::string& out)
      : context_(context),
        out_(out),
        has_pages_(context.client.can("textDocument", "publishDiagnostics", "codeDescriptionSupport") ||
                   context.client.pulls_diagnostics()),
        has_related_(context.client.can("textDocument", "publishDiagnostics", "relatedInformation")),
        location_(R"({"location":{"uri":)" + dump(context.uri) + R"(,"range":)") {}

  void put(const review::Finding& finding) {
    out_ += R"({"code":)";
    put_string(finding.check);
    out_ += R"(,"data":)";
    put_string(finding.fingerprint);
    out_ += R"(,"message":)";
    put_string(finding.suppressed ? fmt::format("{} Suppressed: {}", finding.message, finding.suppressed->reason)
                                  : finding.message);
    out_ += R"(,"range":)";
    put_range(finding.span);
    out_ += R"(,"severity":)";
    put_number(static_cast<uint32_t>(severity(finding)));
    out_ += R"(,"source":")";
    out_ += kSource;
    out_ += '"';
    if (const std::string& page = page_of_check(finding.check); has_pages_ && !page.empty()) {
      out_ += R"(,"codeDescription":{"href":)";
      out_ += page;
      out_ += '}';
    }
    if (finding.suppressed) out_ += R"(,"tags":[1])";  // Unnecessary: shown faded
    if (has_related_ && !finding.suppressed) put_related(finding);
    out_ += '}';
  }

  void put(std::string_view text) { out_ += text; }

 private:
  void put_string(std::string_view words) {
    out_ += '"';
    text::put_json_words(words, out_);
    out_ += '"';
  }

  void put_number(uint32_t number) {
    const fmt::format_int digits(number);
    out_.append(digits.data(), digits.size());
  }

  void put_position(uint32_t offset) {
    const text::Position at = context_.review.document.position(offset, context_.client.encoding);
    out_ += R"({"line":)";
    put_number(at.line);
    out_ += R"(,"character":)";
    put_number(at.column);
    out_ += '}';
  }

  void put_range(Span span) {
    out_ += R"({"start":)";
    put_position(span.begin);
    out_ += R"(,"end":)";
    put_position(span.end);
    out_ += '}';
  }

  void put_place(Span span, std::initializer_list<std::string_view> message) {
    out_ += out_.back() == '[' ? "" : ",";
    out_ += location_;
    put_range(span);
    out_ += R"(},"message":")";
    for (const std::string_view words : message) text::put_json_words(words, out_);
    out_ += R"("})";
  }

  void put_related(const review::Finding& finding) {
    out_ += R"(,"relatedInformation":[)";
    const provision::Index expected = finding.unit == provision::kNone ? finding.provision : finding.unit;
    std::string place;
    for (const review::SafeguardStatus& status : finding.safeguards) {
      const std::string_view mark = mark_of(status.status), name = title(status.id);
      if (status.where && status.status == review::Strength::present) {
        put_place(status.where->span, {mark, " ", name});
      } else if (status.where) {
        put_place(status.where->span, {mark, " ", name, ": ", status.reason});
      } else {
        if (place.empty()) place = report::place_name(context_.text(), context_.review.outline, expected);
        put_place(head_of(context_.review, expected), {mark, " ", name, ": would be expected in ", place});
      }
    }
    std::vector<Span> shown = {finding.span};
    for (const review::Place& again : finding.related) {
      if (std::find(shown.begin(), shown.end(), again.span) != shown.end()) continue;
      shown.push_back(again.span);
      put_place(again.span, {"the same power again"});
    }
    out_ += ']';
  }

  const std::string& title(const std::string& safeguard) {
    const auto [known, is_new] = titles_.try_emplace(safeguard);
    if (is_new) known->second = title_of_safeguard(context_.checklist, safeguard);
    return known->second;
  }

  // As JSON; "" where there is none.
  const std::string& page_of_check(const std::string& check) {
    const auto [known, is_new] = pages_.try_emplace(check);
    if (!is_new) return known->second;
    if (const std::string page = page_of(context_.checklist, check, context_.settings); !page.empty())
      known->second = dump(page);
    return known->second;
  }

  const Context& context_;
  std::string& out_;
  bool has_pages_, has_related_;
  std::string location_;  // the beginning of each related place
  std::unordered_map<std::string, std::string> titles_, pages_;
};

// What is to be said beside the findings.
std::vector<Json> remarks(const Context& context) {
  std::vector<Json> all;
  const review::Review& review = context.review;
  if (review.language.empty() && context.text().size() >= kEnoughText)
    all.push_back(at_line(0, 0, kInformation, review.notes.empty() ? "nothing was judged" : review.notes.back()));
  const document::Document& document = review.document;
  for (const review::Problem& problem : review.problems) {
    if (problem.file != document.path || problem.line == 0) continue;
    const text::Position given{problem.line - 1, problem.column > 0 ? problem.column - 1 : 0};
    const std::string& source = document.source_text();
    const uint32_t offset = document.source_lines.offset(source, given, text::Encoding::utf32);
    const uint32_t end = static_cast<uint32_t>(std::min(source.find_first_of("\r\n", offset), source.size()));
    const auto position = [&](uint32_t place) -> Json {
      const text::Position there = document.source_lines.position(source, place, context.client.encoding);
      return {{"line", there.line}, {"character", there.column}};
    };
    Json remark = at_line(0, 0, kWarning, problem.message);
    remark["range"] = {{"start", position(offset)}, {"end", position(end)}};
    all.push_back(std::move(remark));
  }
  return all;
}

}  // namespace

void put_diagnostics(const Context& context, std::string& out) {
  Writer writer(context, out);
  const char* between = "[";
  for (const review::Finding& finding : context.review.findings) {
    if (finding.suppressed && !context.settings.show_suppressed) continue;
    writer.put(std::string_view(between));
    writer.put(finding);
    between = ",";
  }
  for (const Json& remark : remarks(context)) {
    writer.put(std::string_view(between));
    writer.put(std::string_view(dump(remark)));
    between = ",";
  }
  writer.put(std::string_view(*between == '[' ? "[]" : "]"));
}

void put_publication(const Context& context, std::string& out) {
  out += R"({"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":)" + dump(context.uri);
  if (context.version && context.client.can("textDocument", "publishDiagnostics", "versionSupport"))
    out += fmt::format(R"(,"version":{})", *context.version);
  out += R"(,"diagnostics":)";
  put_diagnostics(context, out);
  out += "}}";
}

Json diagnostic(const Context& context, const review::Finding& finding) {
  std::string out;
  Writer(context, out).put(finding);
  return Json::parse(out);
}

std::map<std::string, Json> diagnostics_of(const std::vector<Error>& errors) {
  std::map<std::string, Json> by_file;
  for (const Error& error : errors) {
    if (error.file.empty() || error.line == 0) continue;
    const std::string message = error.remedy.empty() ? error.message : error.message + "; " + error.remedy;
    Json& all = by_file.emplace(uri_of(error.file), Json::array()).first->second;
    const int column = error.column > 0 ? error.column - 1 : 0;
    all.push_back(at_line(static_cast<uint32_t>(error.line - 1), static_cast<uint32_t>(column), kError, message));
  }
  return by_file;
}

}  // namespace caveat::lsp
