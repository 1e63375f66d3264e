// The Reviewdog Diagnostic Format as one JSON object (`reviewdog -f=rdjson`). Its columns count UTF-8 bytes.
#include <algorithm>

#include "report/ci.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

class RdjsonWriter : public Writer {
 public:
  RdjsonWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void begin() override { out_ << R"({"source":{"name":"caveat"},"diagnostics":[)"; }

  void add(const review::Review& review) override {
    for (const review::Finding& finding : review.findings) {
      if (!finding.counts()) continue;
      put({{"message", message_of(review, finding, *settings_.checklist, true)},
           {"location", location(review.document, finding.span)},
           {"severity", severity(finding.level)},
           {"code", code(finding.check)}});
    }
    for (const review::Problem& problem : review.problems) put(problem.file, problem.line, "WARNING", problem.message);
  }

  void add_unreadable(const Error& error) override {
    put(error.file, static_cast<uint32_t>(error.line), "ERROR", sentence_of(error));
  }

  void end(const Outcome& outcome) override {
    for (const review::Problem& problem : outcome.problems) put(problem.file, problem.line, "WARNING", problem.message);
    out_ << "\n]}\n";
  }

 private:
  static const char* severity(review::Level level) {
    return level == review::Level::error ? "ERROR" : level == review::Level::warning ? "WARNING" : "INFO";
  }

  static Json location(const document::Document& document, Span span) {
    const Region at = region_of(document, span, text::Encoding::utf8);
    return {{"path", plain_path(document.path)},
            {"range",
             {{"start", {{"line", at.line}, {"column", at.column}}},
              {"end", {{"line", at.end_line}, {"column", at.end_column}}}}}};
  }

  // With the address of the first source that has one.
  Json code(const std::string& id) const {
    Json json = {{"value", id}};
    const checklist::Check* check = settings_.checklist->check(id);
    for (const checklist::CitationUse& use : check ? check->citations : std::vector<checklist::CitationUse>()) {
      const checklist::Citation* citation = settings_.checklist->citation(use.id);
      if (!citation || citation->url.empty()) continue;
      json["url"] = citation->url;
      break;
    }
    return json;
  }

  void put(const std::string& file, uint32_t line, const char* severity, const std::string& message) {
    Json where = {{"path", plain_path(file)}};
    if (line > 0) where["range"] = {{"start", {{"line", line}}}};
    put({{"message", message}, {"location", where}, {"severity", severity}});
  }

  void put(const Json& json) {
    out_ << (first_ ? "\n" : ",\n") << dump(json);
    first_ = false;
  }

  std::ostream& out_;
  Settings settings_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Writer> make_rdjson(std::ostream& out, const Settings& settings) {
  return std::make_unique<RdjsonWriter>(out, settings);
}

}  // namespace caveat::report
