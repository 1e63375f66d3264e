// The whole result as one JSON object, a file a line:
//   {"tool": {"name", "version"},
//    "files": [{"path", "format", "language", "notes": […], "problems": [{"file", "line", "column", "message"}],
//               "findings": […], "summary": {…}}],
//    "unreadable": [{"path", "line"?, "message", "remedy"}],
//    "problems": […],
//    "totals": {"files", "unreadable", "errors", "warnings", "notes", "suppressed", "known"}}
// `problems` are suppressions to put right. What is suppressed, or known from a baseline, is in no other number.
// `summary` is {"errors", "warnings", "notes", "powers": {CHECK: {"findings", "safeguards": {ID: {"present", "weak",
// "missing"}}}}}: for each power how many of its findings have the safeguard so. `language` is null when no lexicon
// fits. A finding is as finding_json.h says.
#include <utility>

#include "report/finding_json.h"
#include "report/names.h"
#include "report/summary.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

Json summary_json(const review::Review& review, const checklist::Checklist& checklist) {
  Totals totals;
  totals.add(review);
  Json json = {{"errors", totals.errors}, {"warnings", totals.warnings}, {"notes", totals.notes}};
  Json& powers = json["powers"] = Json::object();
  const Summary summary = summarise(review.findings, checklist);
  for (const Summary::Row& row : summary.rows) {
    Json& power = powers[row.check] = {{"findings", row.findings}};
    Json& safeguards = power["safeguards"] = Json::object();
    for (size_t i = 0; i < row.cells.size(); ++i) {
      if (!row.cells[i].needed()) continue;
      Json& cell = safeguards[summary.safeguards[i]];
      for (auto strength : {review::Strength::present, review::Strength::weak, review::Strength::missing}) {
        cell[std::string(to_string(strength))] = row.cells[i].counts[static_cast<size_t>(strength)];
      }
    }
  }
  return json;
}

class JsonWriter : public Writer {
 public:
  JsonWriter(std::ostream& out, const Settings& settings)
      : out_(out), settings_(settings), findings_(*settings.checklist) {}

  void begin() override {
    out_ << R"({"tool":)" << dump({{"name", "caveat"}, {"version", settings_.version}}) << ",\n\"files\":[";
  }

  void add(const review::Review& review) override {
    const checklist::Checklist& checklist = *settings_.checklist;
    Json file;
    file["path"] = review.document.path;
    file["format"] = review.document.format;
    file["language"] = language_json(review);
    file["notes"] = review.notes;
    Json& problems = file["problems"] = Json::array();
    for (const review::Problem& problem : review.problems) problems.push_back(problem_json(problem));
    std::string head = dump(file);
    head.pop_back();  // its brace
    out_ << (first_ ? "\n" : ",\n") << head << ",\"findings\":[";
    const char* separator = "";
    for (const review::Finding& finding : review.findings)
      out_ << std::exchange(separator, ",") << findings_.of(review, finding);
    out_ << "],\"summary\":" << dump(summary_json(review, checklist)) << "}";
    first_ = false;
  }

  void add_unreadable(const Error& error) override {
    Json json = {{"path", error.file}};
    if (error.line > 0) json["line"] = error.line;
    json["message"] = error.message;
    json["remedy"] = error.remedy;
    unreadable_.push_back(std::move(json));
  }

  void end(const Outcome& outcome) override {
    const Totals& totals = outcome.totals;
    const Json json = {{"files", totals.files},   {"unreadable", totals.unreadable},
                       {"errors", totals.errors}, {"warnings", totals.warnings},
                       {"notes", totals.notes},   {"suppressed", totals.suppressed},
                       {"known", totals.known}};
    Json problems = Json::array();
    for (const review::Problem& problem : outcome.problems) problems.push_back(problem_json(problem));
    out_ << "],\n\"unreadable\":" << dump(unreadable_) << ",\n\"problems\":" << dump(problems)
         << ",\n\"totals\":" << dump(json) << "}\n";
  }

 private:
  std::ostream& out_;
  Settings settings_;
  FindingTexts findings_;
  Json unreadable_ = Json::array();
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Writer> make_json(std::ostream& out, const Settings& settings) {
  return std::make_unique<JsonWriter>(out, settings);
}

}  // namespace caveat::report
