#include "checklist/print.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "checklist/keys.h"

namespace caveat::checklist {
namespace {

std::string name(Level level) { return level_names()[static_cast<size_t>(level)]; }

void add(std::string& line, const char* key, const std::vector<std::string>& values) {
  if (!values.empty()) line += fmt::format("{}{} {}", line.empty() ? "" : "; ", key, fmt::join(values, "|"));
}

std::string lines(const char* key, const std::vector<Pattern>& patterns) {
  std::string text;
  for (const Pattern& pattern : patterns) text += fmt::format("  {}: {}\n", key, to_string(pattern));
  return text;
}

std::string lines(const char* key, const std::vector<Example>& examples) {
  std::string text;
  for (const Example& example : examples) {
    const std::string language = example.language.empty() ? "" : ", " + example.language;
    text += fmt::format("  {} ({}{}): {} -- {}\n", key, example.tradition, language, example.text, example.because);
  }
  return text;
}

}  // namespace

std::string to_string(const Pattern& pattern) {
  std::string line;
  add(line, "force", pattern.force);
  add(line, "bearer", pattern.bearer);
  add(line, "action", pattern.action);
  add(line, "object", pattern.object);
  add(line, "addressee", pattern.addressee);
  add(line, "manner", pattern.manner);
  add(line, "says", pattern.says);
  add(line, "title", pattern.title);
  for (const auto& [language, phrases] : pattern.phrases)
    add(line, fmt::format("phrases in {}", language).c_str(), phrases);
  add(line, "powers", pattern.powers);
  add(line, pattern.wholly ? "wholly lacking" : "lacking", pattern.lacking);
  add(line, "unless", pattern.unless);
  if (pattern.max_days > 0) line += fmt::format("; at most {} days", pattern.max_days);
  if (pattern.min_days > 0) line += fmt::format("; at least {} days", pattern.min_days);
  if (pattern.level != Level::error) line += fmt::format("; at most {}", name(pattern.level));
  return line;
}

std::string to_string(const Check& check) {
  std::string text = fmt::format("check {} \"{}\" {}", check.id, check.title, name(check.level));
  if (!check.yields_to.empty()) text += fmt::format(" yields to {}", fmt::join(check.yields_to, ", "));
  if (!check.tags.empty()) text += fmt::format(" [{}]", fmt::join(check.tags, ", "));
  text += fmt::format("\n  why: {}\n  ask: {}\n", check.why, check.ask);
  text += lines("when", check.when) + lines("unless", check.unless);
  for (const Need& need : check.needs)
    text += fmt::format("  needs: {} {}{}{}\n", need.safeguard, strength_names()[static_cast<size_t>(need.at_least)],
                        need.at_most == Strength::present
                            ? ""
                            : fmt::format(", at most {}", strength_names()[static_cast<size_t>(need.at_most)]),
                        need.error_when_missing ? ", error when missing" : "");
  for (const CitationUse& use : check.citations) text += fmt::format("  cites: {} ({})\n", use.id, use.passage);
  return text + lines("flag", check.flag) + lines("pass", check.pass);
}

std::string to_string(const Safeguard& safeguard) {
  std::string text =
      fmt::format("safeguard {} \"{}\" reaches {}{}\n  why: {}\n  ask: {}\n", safeguard.id, safeguard.title,
                  safeguard.reach, safeguard.condition ? "; a condition" : "", safeguard.why, safeguard.ask);
  text += lines("present", safeguard.present) + lines("weak", safeguard.weak) + lines("unless", safeguard.unless);
  return text + lines("present in", safeguard.present_examples) + lines("weak in", safeguard.weak_examples) +
         lines("not in", safeguard.not_examples);
}

std::string to_string(const Citation& citation) {
  return fmt::format("citation {} ({}, {}): {}, \"{}\", {}, {}\n", citation.id, citation.kind, citation.type,
                     citation.author, citation.title, citation.year, citation.url);
}

std::string to_string(const Language& language) {
  std::string text = fmt::format("language {} {} stems {}; frequent {}; light {}", language.code, language.name,
                                 language.stemmer, fmt::join(language.frequent, " "), fmt::join(language.light, " "));
  for (const auto& [word, value] : language.numbers) text += fmt::format("; {} = {}", word, value);
  for (const auto& [word, days] : language.units) text += fmt::format("; {} = {} days", word, days);
  const auto words = [&](const char* name, const std::vector<std::string>& list) {
    if (!list.empty()) text += fmt::format("; {} {}", name, fmt::join(list, " "));
  };
  words("wider", language.wider);
  words("alternative", language.alternative);
  words("joint", language.joint);
  words("condition", language.condition);
  words("limit", language.limit);
  words("denial", language.denial);
  words("least", language.least);
  words("rate", language.rate);
  for (const auto& [letters, others] : language.spellings) text += fmt::format("; {} as {}", letters, others);
  for (const auto& [word, other] : language.read_as) text += fmt::format("; {} read as {}", word, other);
  text += "\n";
  for (const Term& term : language.terms)
    text += fmt::format("  {} {}: {}\n", term.kind, term.id, fmt::join(term.phrases, " / "));
  return text;
}

std::string to_string(const Profile& profile) {
  return fmt::format("profile {} \"{}\" [{}] {}\n", profile.id, profile.title, fmt::join(profile.tags, ", "),
                     fmt::join(profile.checks, ", "));
}

std::string to_string(const Checklist& checklist) {
  std::string text;
  for (const Language& language : checklist.languages) text += to_string(language);
  for (const Safeguard& safeguard : checklist.safeguards) text += to_string(safeguard);
  for (const Citation& citation : checklist.citations) text += to_string(citation);
  for (const Check& check : checklist.checks) text += to_string(check);
  for (const Profile& profile : checklist.profiles) text += to_string(profile);
  return text;
}

}  // namespace caveat::checklist
