#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "report/fixture.h"
#include "report/writer.h"

BOOST_AUTO_TEST_SUITE(json)

using namespace caveat;
using namespace caveat::report;
using nlohmann::ordered_json;

std::string written(const std::string& format, const std::vector<review::Review>& reviews,
                    const std::vector<Error>& errors = {}) {
  static const checklist::Checklist checklist = test::small_checklist();
  std::ostringstream out;
  const auto writer = format_named(format)->make(out, {&checklist, "1.2.3", {}, {}, false});
  Outcome outcome{{}, errors.empty() ? 1 : 2};
  writer->begin();
  for (const review::Review& review : reviews) {
    outcome.totals.add(review);
    writer->add(review);
  }
  for (const Error& error : errors) writer->add_unreadable(error);
  outcome.totals.unreadable = errors.size();
  writer->end(outcome);
  return out.str();
}

std::string keys(const ordered_json& json) {
  std::string all;
  for (const auto& [key, value] : json.items()) all += (all.empty() ? "" : " ") + key;
  return all;
}

BOOST_AUTO_TEST_CASE(the_contract) {
  const ordered_json json =
      ordered_json::parse(written("json", {test::small_review()}, {{"it is binary", "convert it", "c.pdf", 0, 0}}));
  BOOST_TEST(keys(json) == "tool files unreadable problems totals");
  BOOST_TEST(json["tool"].dump() == R"({"name":"caveat","version":"1.2.3"})");
  BOOST_TEST(json["unreadable"].dump() == R"([{"path":"c.pdf","message":"it is binary","remedy":"convert it"}])");
  BOOST_TEST(json["totals"].dump() ==
             R"({"files":1,"unreadable":1,"errors":1,"warnings":1,"notes":1,"suppressed":0,"known":0})");
  const ordered_json& file = json["files"][0];
  BOOST_TEST(keys(file) == "path format language notes problems findings summary");
  const ordered_json& finding = file["findings"][0];
  BOOST_TEST(keys(finding) ==
             "check title level message unit eId range offset length quote norm safeguards related citations ask "
             "fingerprint suppressed baseline");
  BOOST_TEST(finding["level"] == "error");
  BOOST_TEST(finding["unit"].dump() == R"({"kind":"article","number":"7","heading":"Production of data"})");
  BOOST_TEST(finding["eId"] == "art_7__para_1__point_a");
  BOOST_TEST(finding["quote"] == "hand over stored data");
  BOOST_TEST(finding["norm"].dump() ==
             R"({"force":"power","bearer":"The Director","action":"hand over","object":"stored data","manner":null})");
  BOOST_TEST(finding["ask"] == "Only a judge may order it.");
  BOOST_TEST(finding["fingerprint"] == "0123456789abcdef");
  BOOST_TEST(finding["related"][0]["place"] == "Article 7(1)(b)");
  BOOST_TEST(
      finding["citations"][0].dump() ==
      R"({"id":"eff","title":"A blank check","author":"EFF","year":"2024","url":"https://example.org/eff","passage":"Says so in part 2."})");
  const ordered_json& safeguards = finding["safeguards"];
  BOOST_TEST(safeguards.size() == 3u);
  BOOST_TEST(keys(safeguards[0]) == "id title status where reason");
  BOOST_TEST(safeguards[0]["status"] == "missing");
  BOOST_TEST(safeguards[0]["where"].is_null());
  BOOST_TEST(safeguards[1]["where"]["quote"] == "for as long as necessary");
  BOOST_TEST(safeguards[2]["where"]["place"] == "Article 8");
}

BOOST_AUTO_TEST_CASE(columns_are_one_based_and_count_code_points) {
  review::Review review = test::small_review();
  review.findings.resize(1);
  review.findings[0].span = test::find(test::kText, "that it holds");  // after two curly quotation marks
  const ordered_json finding = ordered_json::parse(written("json", {review}))["files"][0]["findings"][0];
  BOOST_TEST(finding["range"].dump() == R"({"start":{"line":4,"column":51},"end":{"line":4,"column":64}})");
  BOOST_TEST(finding["offset"].get<size_t>() == test::kText.find("that it holds"));
  BOOST_TEST(finding["length"] == 13);
}

BOOST_AUTO_TEST_CASE(the_summary_counts_findings_by_power_and_safeguard) {
  const ordered_json json = ordered_json::parse(written("json", {test::small_review()}));
  BOOST_TEST(json["files"][0]["summary"].dump() ==
             R"({"errors":1,"warnings":1,"notes":1,"powers":{"production-order":{"findings":2,"safeguards":{)"
             R"("judge":{"present":1,"weak":0,"missing":1},"limits":{"present":1,"weak":1,"missing":0},)"
             R"("oversight":{"present":2,"weak":0,"missing":0}}},)"
             R"("secrecy":{"findings":1,"safeguards":{"limits":{"present":0,"weak":1,"missing":0}}}}})");
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_null_or_empty) {
  review::Review review = test::small_review();
  review.language.clear();
  review.findings.resize(1);
  review.findings[0].unit = provision::kNone;
  review.findings[0].provision = 0;
  const ordered_json file = ordered_json::parse(written("json", {review}))["files"][0];
  BOOST_TEST(file["language"].is_null());
  BOOST_TEST(file["findings"][0]["unit"].is_null());
  BOOST_TEST(file["findings"][0]["eId"] == "");
  const ordered_json line = ordered_json::parse(written("jsonl", {review}));
  BOOST_TEST(line["language"].is_null());
  const ordered_json nothing = ordered_json::parse(written("json", {}));
  BOOST_TEST(nothing["files"].dump() == "[]");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_do_not_break_it) {
  review::Review review = test::small_review("bad \xFF name.txt");
  const ordered_json json = ordered_json::parse(written("json", {review}));
  BOOST_TEST(json["files"][0]["path"] == "bad \uFFFD name.txt");
}

BOOST_AUTO_TEST_CASE(jsonl_is_one_finding_a_line) {
  std::istringstream lines(written("jsonl", {test::small_review("a.txt"), test::small_review("b.txt")}));
  std::string line, checks;
  while (std::getline(lines, line)) {
    const ordered_json finding = ordered_json::parse(line);
    BOOST_TEST(keys(finding).starts_with("path language check title level"));
    checks += finding["path"].get<std::string>() + ":" + finding["check"].get<std::string>() + " ";
  }
  BOOST_TEST(checks ==
             "a.txt:production-order a.txt:secrecy a.txt:production-order b.txt:production-order b.txt:secrecy "
             "b.txt:production-order ");
}

BOOST_AUTO_TEST_CASE(sarif) {
  review::Review review = test::small_review("bills/draft 1 é.txt");
  review.notes = {"decoded as windows-1252"};
  const ordered_json json = ordered_json::parse(
      written("sarif", {review, test::small_review("/tmp/b.txt")}, {{"it is binary", "convert it", "-", 3, 0}}));
  BOOST_TEST(json["version"] == "2.1.0");
  const ordered_json& run = json["runs"][0];
  BOOST_TEST(run["columnKind"] == "unicodeCodePoints");
  const ordered_json& rules = run["tool"]["driver"]["rules"];
  BOOST_TEST(rules[0]["id"] == "production-order");
  BOOST_TEST(rules[0]["helpUri"] == "https://example.org/eff");
  BOOST_TEST(rules[0]["help"]["markdown"].get<std::string>().find("[A blank check](https://example.org/eff)") !=
             std::string::npos);
  BOOST_TEST(rules[1]["defaultConfiguration"]["level"] == "warning");
  BOOST_TEST(run["results"].size() == 6u);
  const ordered_json& result = run["results"][0];
  BOOST_TEST(rules[result["ruleIndex"].get<size_t>()]["id"] == result["ruleId"]);
  const ordered_json& location = result["locations"][0];
  BOOST_TEST(location["physicalLocation"]["artifactLocation"]["uri"] == "bills/draft%201%20%C3%A9.txt");
  BOOST_TEST(location["physicalLocation"]["region"]["startLine"] == 4);
  BOOST_TEST(location["physicalLocation"]["region"]["startColumn"] == 8);
  BOOST_TEST(location["logicalLocations"][0]["fullyQualifiedName"] == "Chapter II › Article 7 › paragraph 1 › (a)");
  BOOST_TEST(result["relatedLocations"].size() == 3u);
  BOOST_TEST(result["partialFingerprints"].dump() == R"({"caveat/v1":"0123456789abcdef"})");
  BOOST_TEST(run["artifacts"][1]["location"]["uri"] == "file:///tmp/b.txt");
  const ordered_json& invocation = run["invocations"][0];
  BOOST_TEST(invocation["executionSuccessful"] == false);
  BOOST_TEST(invocation["exitCode"] == 2);
  const ordered_json& notifications = invocation["toolExecutionNotifications"];
  BOOST_TEST(notifications[0]["level"] == "note");
  BOOST_TEST(notifications[1]["message"]["text"] == "it is binary; convert it");
  BOOST_TEST(notifications[1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "stdin");
}

BOOST_AUTO_TEST_SUITE_END()
