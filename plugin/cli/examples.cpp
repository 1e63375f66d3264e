#include "cli/examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "report/names.h"

namespace caveat::cli {

using checklist::Example;
using checklist::Strength;

ExampleRunner::ExampleRunner(const checklist::Checklist& checklist, const std::vector<std::string>& folders)
    : checklist_(checklist) {
  const auto add = [&](ExampleCase::Kind kind, const std::string& id, const std::vector<Example>& examples,
                       Strength expected) {
    for (const Example& example : examples) {
      cases_.push_back({kind, id, &example, expected});
      const std::string language = language_of(example);
      std::unique_ptr<review::Engine>& engine = engines_[language];
      if (!engine) engine = std::make_unique<review::Engine>(checklist_, review::Options{{}, language, {}});
    }
  };
  for (const checklist::Check& check : checklist_.checks) {
    if (!wanted(check.origin, folders)) continue;
    ++checks_;
    add(ExampleCase::Kind::flag, check.id, check.flag, {});
    add(ExampleCase::Kind::pass, check.id, check.pass, {});
  }
  for (const checklist::Safeguard& safeguard : checklist_.safeguards) {
    if (!wanted(safeguard.origin, folders)) continue;
    ++safeguards_;
    add(ExampleCase::Kind::safeguard, safeguard.id, safeguard.present_examples, Strength::present);
    add(ExampleCase::Kind::safeguard, safeguard.id, safeguard.weak_examples, Strength::weak);
    add(ExampleCase::Kind::safeguard, safeguard.id, safeguard.not_examples, Strength::missing);
  }
}

bool ExampleRunner::wanted(const checklist::Origin& origin, const std::vector<std::string>& folders) const {
  if (folders.empty()) return true;
  const std::filesystem::path file = std::filesystem::path(origin.file).lexically_normal();
  return std::any_of(folders.begin(), folders.end(), [&](const std::string& folder) {
    const std::string inside = file.lexically_relative(std::filesystem::path(folder).lexically_normal()).string();
    return !inside.empty() && inside != "." && !inside.starts_with("..");
  });
}

std::string ExampleRunner::language_of(const Example& example) const {
  if (!example.language.empty() || checklist_.languages.empty()) return example.language;
  return checklist_.languages.front().code;
}

std::vector<std::string> ExampleRunner::trace(const ExampleCase& one) const {
  const review::Engine engine(checklist_, {.language = language_of(*one.example), .trace = one.id});
  Expected<document::Document> document = document::read("example.txt", one.example->text, {.format = "text"});
  if (!document) return {};
  std::vector<std::string> all = engine.review(*std::move(document)).trace;
  if (one.kind == ExampleCase::Kind::flag) return all;
  // Only the clauses that met a pattern: a line that is not indented begins what is said of a clause.
  std::vector<std::string> met, clause;
  const auto keep = [&] {
    const bool is_met = std::any_of(clause.begin(), clause.end(), [](const std::string& line) {
      return line.find(": met, on") != std::string::npos;
    });
    for (std::string& line : clause)
      if (is_met && line.find(": not met:") == std::string::npos) met.push_back(std::move(line));
    clause.clear();
  };
  for (std::string& line : all) {
    if (!line.starts_with(' ')) keep();
    clause.push_back(std::move(line));
  }
  keep();
  return met;
}

std::optional<ExampleFailure> ExampleRunner::run(const ExampleCase& one) const {
  const std::string language = language_of(*one.example);
  if (one.kind == ExampleCase::Kind::safeguard) {
    const review::Engine& engine = *engines_.at(language);
    const review::SafeguardStatus status = engine.grade(one.id, one.example->text);
    if (status.status == one.expected) return std::nullopt;
    std::vector<std::string> read;
    engine.grade(one.id, one.example->text, &read);
    return ExampleFailure{std::string(report::to_string(one.expected)),
                          fmt::format("{}: {}", report::to_string(status.status), status.reason), std::move(read)};
  }
  const bool flag = one.kind == ExampleCase::Kind::flag;
  const std::string expected = flag ? "a finding" : "no finding";
  Expected<document::Document> document = document::read("example.txt", one.example->text, {.format = "text"});
  if (!document) return ExampleFailure{expected, document.error().message, {}};
  const review::Review review = engines_.at(language)->review(*std::move(document));
  std::string others;
  for (const review::Finding& finding : review.findings) {
    const bool counts = finding.level != review::Level::note;
    if (finding.check == one.id && counts)
      return flag ? std::nullopt : std::optional(ExampleFailure{expected, finding.message, trace(one)});
    others += fmt::format("{}{} ({})", others.empty() ? "" : ", ", finding.check, report::to_string(finding.level));
  }
  if (!flag) return std::nullopt;
  return ExampleFailure{expected, others.empty() ? "nothing" : others, trace(one)};
}

}  // namespace caveat::cli
