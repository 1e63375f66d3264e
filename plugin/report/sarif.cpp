// SARIF 2.1.0 (OASIS standard), for code scanning and other viewers. Levels are SARIF's own; columns count Unicode code
// points
// (`columnKind`). A relative path becomes a relative URI, an absolute one file:///….
#include <algorithm>
#include <map>
#include <string>

#include "report/finding_json.h"
#include "report/names.h"
#include "report/place.h"
#include "report/sarif_rules.h"
#include "report/uri.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

const char* mime_of(const std::string& format) {
  static constexpr std::pair<std::string_view, const char*> kTypes[] = {
      {"text", "text/plain"},
      {"markdown", "text/markdown"},
      {"html", "text/html"},
      {"pdf", "application/pdf"},
      {"epub", "application/epub+zip"},
      {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"odt", "application/vnd.oasis.opendocument.text"},
      {"rtf", "application/rtf"},
  };
  for (const auto& [name, type] : kTypes) {
    if (name == format) return type;
  }
  return "application/xml";
}

class SarifWriter : public Writer {
 public:
  SarifWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void begin() override {
    Json rules = Json::array();
    for (const checklist::Check& check : settings_.checklist->checks) {
      const auto& wanted = settings_.checks;
      if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), check.id) == wanted.end()) continue;
      rule_index_[check.id] = rules.size();
      rules.push_back(sarif_rule(check, *settings_.checklist));
    }
    const Json driver = {
        {"name", "caveat"}, {"version", settings_.version}, {"semanticVersion", settings_.version}, {"rules", rules}};
    out_ << R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":)"
         << dump({{"driver", driver}}) << ",\n\"columnKind\":\"unicodeCodePoints\",\"results\":[";
  }

  void add(const review::Review& review) override {
    const Json location = {{"uri", uri_of(review.document.path)}, {"index", artifacts_.size()}};
    for (const review::Finding& finding : review.findings) {
      out_ << (first_ ? "\n" : ",\n") << dump(result(review, finding, location));
      first_ = false;
    }
    for (const std::string& note : review.notes) {
      notifications_.push_back(
          {{"level", "note"},
           {"message", {{"text", note}}},
           {"locations", Json::array({Json{{"physicalLocation", {{"artifactLocation", location}}}}})}});
    }
    for (const review::Problem& problem : review.problems) notify(problem);
    artifacts_.push_back(
        {{"location", {{"uri", uri_of(review.document.path)}}}, {"mimeType", mime_of(review.document.format)}});
  }

  void add_unreadable(const Error& error) override {
    Json physical = {{"artifactLocation", {{"uri", uri_of(error.file)}}}};
    if (error.line > 0) physical["region"] = {{"startLine", error.line}};
    const std::string remedy = error.remedy.empty() ? "" : "; " + error.remedy;
    notifications_.push_back({{"level", "error"},
                              {"message", {{"text", error.message + remedy}}},
                              {"locations", Json::array({Json{{"physicalLocation", physical}}})}});
  }

  void end(const Outcome& outcome) override {
    for (const review::KnownFinding& gone : outcome.gone) add_gone(gone);
    for (const review::Problem& problem : outcome.problems) notify(problem);
    const Json invocation = {{"executionSuccessful", outcome.totals.unreadable == 0},
                             {"exitCode", outcome.exit_status},
                             {"toolExecutionNotifications", notifications_}};
    out_ << "],\n\"artifacts\":" << dump(artifacts_) << ",\n\"invocations\":[" << dump(invocation) << "]}]}\n";
  }

 private:
  static Json region(const document::Document& document, Span span) {
    const text::Position begin = document.position(span.begin, text::Encoding::utf32);
    const text::Position end = document.position(span.end, text::Encoding::utf32);
    return {{"startLine", begin.line + 1},
            {"startColumn", begin.column + 1},
            {"endLine", end.line + 1},
            {"endColumn", end.column + 1},
            {"snippet", {{"text", std::string(span.in(document.text))}}}};
  }

  static Json location_of(const review::Review& review, const review::Place& place, const Json& artifact) {
    const std::string& text = review.document.text;
    Json json;
    json["physicalLocation"] = {{"artifactLocation", artifact}, {"region", region(review.document, place.span)}};
    Json logical = {{"name", review.outline.eid(place.provision)},
                    {"fullyQualifiedName", trail(text, review.outline, place.provision, " › ")},
                    {"kind", std::string(provision::to_string(review.outline.provisions[place.provision].kind))}};
    if (place.provision == 0) logical["fullyQualifiedName"] = place_name(text, review.outline, 0);
    json["logicalLocations"] = Json::array({std::move(logical)});
    if (Json places = places_json(review.document, place.span); !places.empty())
      json["properties"] = {{"places", std::move(places)}};
    return json;
  }

  static Json related(const review::Review& review, const review::Place& place, const Json& artifact, size_t id,
                      std::string message) {
    Json json = {{"id", id}};
    json.update(location_of(review, place, artifact));
    json["message"] = {{"text", std::move(message)}};
    return json;
  }

  Json result(const review::Review& review, const review::Finding& finding, const Json& artifact) const {
    Json json;
    json["ruleId"] = finding.check;
    if (const auto rule = rule_index_.find(finding.check); rule != rule_index_.end()) json["ruleIndex"] = rule->second;
    json["level"] = std::string(to_string(finding.level));
    json["message"] = {{"text", finding.message}};
    json["locations"] = Json::array({location_of(review, {finding.provision, finding.span}, artifact)});
    Json places = Json::array();
    for (const review::SafeguardStatus& status : finding.safeguards) {
      if (!status.where) continue;
      const checklist::Safeguard* safeguard = settings_.checklist->safeguard(status.id);
      std::string message = (safeguard ? safeguard->title : status.id) + " (" + std::string(to_string(status.status)) +
                            "). " + status.reason;
      places.push_back(related(review, *status.where, artifact, places.size() + 1, std::move(message)));
    }
    for (const review::Place& place : finding.related) {
      places.push_back(related(review, place, artifact, places.size() + 1, "Further words that give this power."));
    }
    if (!places.empty()) json["relatedLocations"] = std::move(places);
    json["partialFingerprints"] = {{kFingerprintName, finding.fingerprint}};
    if (!finding.around.empty()) json["partialFingerprints"][kSurroundingsName] = finding.around;
    if (finding.suppressed) json["suppressions"] = Json::array({suppression(*finding.suppressed)});
    if (const char* state = baseline_state(finding.compared)) json["baselineState"] = state;
    json["properties"] = properties(review, finding);
    return json;
  }

  static Json suppression(const review::Suppressed& suppressed) {
    return {{"kind", suppressed.in_text ? "inSource" : "external"},
            {"status", "accepted"},
            {"justification", suppressed.reason},
            {"location",
             {{"physicalLocation",
               {{"artifactLocation", {{"uri", uri_of(suppressed.file)}}},
                {"region", {{"startLine", std::max(suppressed.line, 1u)}}}}}}}};
  }

  // A result of the baseline that is not met again, without what only held in its own run.
  void add_gone(const review::KnownFinding& gone) {
    Json json = Json::parse(gone.source, nullptr, false);
    if (!json.is_object()) return;
    json.erase("ruleIndex");
    for (const char* places : {"locations", "relatedLocations"}) {
      if (!json.contains(places) || !json[places].is_array()) continue;
      for (Json& place : json[places])
        if (const Json::json_pointer artifact("/physicalLocation/artifactLocation"); place.contains(artifact))
          place[artifact].erase("index");
    }
    json["baselineState"] = "absent";
    out_ << (first_ ? "\n" : ",\n") << dump(json);
    first_ = false;
  }

  static const char* baseline_state(review::Compared compared) {
    switch (compared) {
      case review::Compared::added:
        return "new";
      case review::Compared::worse:
        return "updated";
      case review::Compared::known:
        return "unchanged";
      case review::Compared::no_baseline:
        break;
    }
    return nullptr;
  }

  void notify(const review::Problem& problem) {
    const Json physical = {{"artifactLocation", {{"uri", uri_of(problem.file)}}},
                           {"region", {{"startLine", std::max(problem.line, 1u)}}}};
    notifications_.push_back({{"level", "warning"},
                              {"message", {{"text", problem.message}}},
                              {"locations", Json::array({Json{{"physicalLocation", physical}}})}});
  }

  static Json properties(const review::Review& review, const review::Finding& finding) {
    Json safeguards = Json::object();
    for (const review::SafeguardStatus& status : finding.safeguards)
      safeguards[status.id] = std::string(to_string(status.status));
    Json json = {{"language", review.language}, {"safeguards", std::move(safeguards)}};
    Json& norm = json["norm"] = Json::object();
    for (const auto& [key, word] :
         {std::pair("force", &finding.norm.force), std::pair("bearer", &finding.norm.bearer),
          std::pair("action", &finding.norm.action), std::pair("object", &finding.norm.object),
          std::pair("manner", &finding.norm.manner)}) {
      if (!word->empty()) norm[key] = one_line(*word);
    }
    return json;
  }

  std::ostream& out_;
  Settings settings_;
  std::map<std::string, size_t> rule_index_;
  Json artifacts_ = Json::array();
  Json notifications_ = Json::array();
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Writer> make_sarif(std::ostream& out, const Settings& settings) {
  return std::make_unique<SarifWriter>(out, settings);
}

}  // namespace caveat::report
