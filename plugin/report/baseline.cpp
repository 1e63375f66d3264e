#include "report/baseline.h"

#include <fmt/format.h>

#include <fstream>
#include <optional>
#include <sstream>

#include "report/finding_json.h"
#include "report/names.h"

namespace caveat::report {
namespace {

constexpr int kDeepest = 100;  // levels of objects and arrays; our own files have about ten
constexpr const char* kRemedy = "name a file that `caveat check --format sarif --output FILE` wrote";

// The member, or nothing when `json` is no object or has none of that name.
const Json* member(const Json* json, const char* key) {
  if (!json || !json->is_object()) return nullptr;
  const auto found = json->find(key);
  return found == json->end() ? nullptr : &*found;
}

std::string text(const Json* json) { return json && json->is_string() ? json->get<std::string>() : ""; }

review::Level level_named(const std::string& name) {
  for (const auto level : {review::Level::error, review::Level::note})
    if (name == to_string(level)) return level;
  return review::Level::warning;  // SARIF's default
}

std::optional<review::KnownFinding> read_result(const Json& result) {
  review::KnownFinding known;
  known.fingerprint = text(member(member(&result, "partialFingerprints"), kFingerprintName));
  if (known.fingerprint.empty()) return std::nullopt;
  known.around = text(member(member(&result, "partialFingerprints"), kSurroundingsName));
  if (text(member(&result, "baselineState")) == "absent") return std::nullopt;
  known.level = level_named(text(member(&result, "level")));
  const Json* locations = member(&result, "locations");
  if (locations && locations->is_array() && !locations->empty())
    known.file = text(member(member(member(&locations->front(), "physicalLocation"), "artifactLocation"), "uri"));
  const Json* suppressions = member(&result, "suppressions");
  known.suppressed = suppressions && suppressions->is_array() && !suppressions->empty();
  if (const Json* safeguards = member(member(&result, "properties"), "safeguards");
      safeguards && safeguards->is_object()) {
    for (const auto& [id, status] : safeguards->items())
      for (const auto strength : {review::Strength::missing, review::Strength::weak, review::Strength::present})
        if (text(&status) == to_string(strength)) known.safeguards[id] = strength;
  }
  known.source = dump(result);
  return known;
}

}  // namespace

Expected<review::Baseline> read_baseline(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  if (!stream) return Error{"the baseline cannot be read", kRemedy, path};
  bool too_deep = false;
  const auto keep = [&](int depth, Json::parse_event_t /*event*/, Json& /*parsed*/) {
    too_deep = too_deep || depth > kDeepest;
    return !too_deep;
  };
  const Json log = Json::parse(bytes.str(), keep, false);
  if (too_deep) return Error{"the baseline is nested far deeper than any SARIF", kRemedy, path};
  if (log.is_discarded()) return Error{"the baseline is no JSON", kRemedy, path};
  const Json* runs = member(&log, "runs");
  if (!runs || !runs->is_array() || text(member(&log, "version")) != "2.1.0")
    return Error{"the baseline is no SARIF 2.1.0", kRemedy, path};
  std::vector<review::KnownFinding> known;
  bool any = false;
  for (const Json& run : *runs) {
    if (text(member(member(member(&run, "tool"), "driver"), "name")) != "caveat") continue;
    any = true;
    if (const Json* results = member(&run, "results"); results && results->is_array())
      for (const Json& result : *results)
        if (auto one = read_result(result)) known.push_back(*std::move(one));
  }
  if (!any) return Error{"the baseline holds no run of caveat", kRemedy, path};
  return review::Baseline(std::move(known));
}

}  // namespace caveat::report
