// SARIF 2.1.0 for a comparison: a result for each effect, with a rule for each kind of effect. Results stand in the new
// draft; of what is gone, in the old one. What got worse has the level of its finding, what got better is
// informational.
#include <algorithm>

#include "report/comparison.h"
#include "report/finding_json.h"
#include "report/names.h"
#include "report/place.h"
#include "report/uri.h"

namespace caveat::report {
namespace {

struct Rule {
  const char* id;
  review::Effect effect;
  bool safeguard;
  const char* what;
};

constexpr Rule kRules[] = {
    {"power-added", review::Effect::added, false, "A power that the old draft did not give"},
    {"power-widened", review::Effect::widened, false, "A power that reaches further than in the old draft"},
    {"power-reworded", review::Effect::reworded, false, "A power in other words, for a person to judge"},
    {"power-narrowed", review::Effect::narrowed, false, "A power that reaches less far than in the old draft"},
    {"power-removed", review::Effect::removed, false, "A power that the new draft does not give any more"},
    {"safeguard-lost", review::Effect::lost, true, "A safeguard that the new draft does not have any more"},
    {"safeguard-weakened", review::Effect::weakened, true, "A safeguard that binds less than in the old draft"},
    {"safeguard-reworded", review::Effect::reworded, true, "A safeguard in other words, for a person to judge"},
    {"safeguard-strengthened", review::Effect::strengthened, true, "A safeguard that binds more than in the old draft"},
    {"safeguard-gained", review::Effect::gained, true, "A safeguard that the old draft did not have"},
};

size_t rule_of(const review::Consequence& one) {
  const auto found = std::find_if(std::begin(kRules), std::end(kRules), [&](const Rule& rule) {
    return rule.effect == one.effect && rule.safeguard == !one.safeguard.empty();
  });
  return static_cast<size_t>(found - std::begin(kRules));
}

Json rules_json() {
  Json rules = Json::array();
  for (const Rule& rule : kRules) {
    const bool better = review::is_better(rule.effect);
    rules.push_back({{"id", rule.id},
                     {"shortDescription", {{"text", rule.what}}},
                     {"defaultConfiguration", {{"level", better ? "none" : "warning"}}}});
  }
  return rules;
}

Json location_json(const review::Review& review, provision::Index provision, Span span) {
  const text::Position begin = review.document.position(span.begin, text::Encoding::utf32);
  const text::Position end = review.document.position(span.end, text::Encoding::utf32);
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", uri_of(review.document.path)}}},
            {"region",
             {{"startLine", begin.line + 1},
              {"startColumn", begin.column + 1},
              {"endLine", end.line + 1},
              {"endColumn", end.column + 1},
              {"snippet", {{"text", std::string(span.in(review.document.text))}}}}}}},
          {"logicalLocations",
           Json::array({{{"name", review.outline.eid(provision)},
                         {"fullyQualifiedName", place_name(review.document.text, review.outline, provision)}}})}};
}

const review::Finding& finding_of(const ComparedDrafts& drafts, review::PowerPair pair) {
  return pair.after != review::kNoFinding ? drafts.after.findings[pair.after] : drafts.before.findings[pair.before];
}

std::string level_of(const ComparedDrafts& drafts, const review::Consequence& one) {
  if (review::is_better(one.effect)) return "none";
  if (one.effect == review::Effect::reworded) return "note";
  review::Level level = review::Level::warning;
  for (const review::PowerPair pair : one.powers) level = std::max(level, finding_of(drafts, pair).level);
  return std::string(to_string(level));
}

Json result_json(const ComparedDrafts& drafts, const review::Change& change, const review::Consequence& one) {
  const size_t rule = rule_of(one);
  const std::string level = level_of(drafts, one);
  std::string message = sentence_of(drafts, one) + ".";
  for (const std::string& reason : one.reasons) message += " " + reason + ".";
  Json json = {{"ruleId", kRules[rule].id}, {"ruleIndex", rule}};
  if (level == "none") json["kind"] = "informational";
  json["level"] = level;
  json["message"] = {{"text", message}};
  const review::Wording& words = change.words;
  Json places = Json::array(), related = Json::array();
  if (words.after) places.push_back(location_json(drafts.after, *words.after, span_after(words)));
  if (words.before) {
    Json place = location_json(drafts.before, *words.before, span_before(words));
    if (words.after) {
      place["message"] = {{"text", "In the old draft."}};
      related.push_back(std::move(place));
    } else {
      places.push_back(std::move(place));
    }
  }
  json["locations"] = std::move(places);
  if (!related.empty()) json["relatedLocations"] = std::move(related);
  const bool gone = one.effect == review::Effect::removed || one.effect == review::Effect::lost;
  const bool fresh = one.effect == review::Effect::added || one.effect == review::Effect::gained;
  json["baselineState"] = fresh ? "new" : gone && !words.after ? "absent" : "updated";
  if (one.suppressed) json["suppressions"] = Json::array({{{"kind", "external"}, {"status", "accepted"}}});
  Json powers = Json::array();
  for (const review::PowerPair pair : one.powers) powers.push_back(finding_of(drafts, pair).check);
  json["properties"] = {
      {"before", quote_before(drafts, words)}, {"after", quote_after(drafts, words)}, {"powers", std::move(powers)}};
  if (!one.safeguard.empty()) json["properties"]["safeguard"] = one.safeguard;
  return json;
}

}  // namespace

void write_sarif_comparison(std::ostream& out, const ComparedDrafts& drafts) {
  const std::string& version = drafts.settings.version;
  out << R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":)"
      << dump({{"driver",
                {{"name", "caveat compare"},
                 {"version", version},
                 {"semanticVersion", version},
                 {"rules", rules_json()}}}})
      << ",\n\"columnKind\":\"unicodeCodePoints\",\"results\":[";
  bool first = true;
  for (const review::Change& change : drafts.comparison.changes) {
    for (const review::Consequence& one : change.consequences) {
      out << (first ? "\n" : ",\n") << dump(result_json(drafts, change, one));
      first = false;
    }
  }
  out << "]}]}\n";
}

}  // namespace caveat::report
