// A small lexicon of our own and a way to print what was read, so that tests are tables.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "norm/clause.h"
#include "norm/lexicon.h"
#include "norm/matcher.h"
#include "norm/norm.h"
#include "provision/outline.h"

namespace caveat::norm::test {

inline checklist::Language small_language() {
  checklist::Language language;
  language.code = "en";
  language.stemmer = "english";
  language.frequent = {"the", "of", "to", "and", "a", "in", "shall", "may", "by"};
  language.joint = {"and"};
  language.alternative = {"or"};
  language.light = {"the", "a", "an", "any", "such"};
  language.numbers = {{"thirty", 30}, {"six", 6}};
  language.units = {{"day", 1}, {"month", 30}};
  language.terms = {
      {"power", "modal", {"may", "=shall =have =power", "empower", "authorising to", "authorise ... to"}, {}},
      {"duty", "modal", {"shall", "must"}, {}},
      {"prohibition", "modal", {"shall not", "no person shall", "is prohibited"}, {}},
      {"offence", "modal", {"commits =an offence", "shall be punished"}, {}},
      {"definition", "modal", {"=means"}, {}},
      {"negation", "modal", {"nothing in"}, {}},
      {"weakener", "modal", {"as appropriate", "as may be necessary"}, {}},
      {"passive", "modal", {"=be"}, {}},
      {"noun-lead", "modal", {"=of|=before"}, {}},
      {"agent", "modal", {"=by"}, {}},
      {"companion", "modal", {"=with"}, {}},
      {"pronoun", "modal", {"=she"}, {}},
      {"nobody", "modal", {"=no person who"}, {}},
      {"no-subject", "modal", {"=no"}, {}},
      {"no-measure", "modal", {"=no =later", "=no #"}, {}},
      {"bids", "modal", {"order that"}, {}},
      {"conditions", "modal", {"=if", "=believes that"}, {}},
      {"led-power", "condition", {"is empowered", "have power"}, {}},
      {"led-duty", "condition", {"is bound"}, {}},
      {"whose", "condition", {"=who"}, {}},
      {"who-is", "condition", {"=who =is"}, {}},
      {"relative", "condition", {"=who|=that =may|=shall"}, {}},
      {"authority", "actor", {"police officer", "competent authorities", "officer"}, {}},
      {"provider", "actor", {"service provider", "provider"}, {}},
      {"person", "actor", {"person"}, {}},
      {"collect", "action", {"collect|record"}, {}},
      {"intercept", "action", {"intercept"}, {}},
      {"authorise", "action", {"authorising"}, {}},
      {"order", "action", {"order|require {provider}", "order|require"}, {}},
      {"traffic-data", "object", {"traffic data"}, {}},
      {"stored-data", "object", {"data"}, {}},
      {"communication", "object", {"communication"}, {}},
      {"real-time", "manner", {"=in real time", "real-time"}, {}},
      {"time-limit", "safeguard", {"not exceeding # {time-unit}", "within ... # day"}, {}},
      {"time-unit", "condition", {"day|month"}, {}},
  };
  return language;
}

// The whole text as the words of one provision.
inline provision::Outline flat_outline(const std::string& text) {
  provision::Outline outline;
  outline.runs.push_back({0, static_cast<uint32_t>(text.size())});
  provision::Provision document;
  document.span = outline.runs.front();
  document.run_end = 1;
  document.next = 1;
  outline.provisions.push_back(document);
  return outline;
}

struct Read {
  explicit Read(std::string source, const checklist::Language& language = small_language())
      : text(std::move(source)), lexicon(Lexicon::compile(language, {})), forms(lexicon.vocabulary()) {}

  // "term:words" of every hit, in order.
  std::string hits() {
    const provision::Outline outline = flat_outline(text);
    const Tokens tokens = read_tokens(text, outline, forms);
    std::string line;
    for (const Hit& hit : all_hits(tokens)) {
      line += (line.empty() ? "" : " | ") + lexicon.terms().id(hit.term) + ":" +
              std::string(tokens.span(hit.begin, hit.end).in(text));
    }
    return line;
  }

  // Those of both matchers.
  std::vector<Hit> all_hits(const Tokens& tokens) {
    const auto size = static_cast<uint32_t>(tokens.all.size());
    const Hits found(lexicon.matcher().find(tokens, forms), size);
    std::vector<Hit> all = lexicon.later_matcher().find(tokens, forms, 0, size, &found);
    all.insert(all.end(), found.all().begin(), found.all().end());
    std::sort(all.begin(), all.end(),
              [](const Hit& a, const Hit& b) { return std::pair(a.begin, a.term) < std::pair(b.begin, b.term); });
    return all;
  }

  // One line a clause, its norms joined with " / ".
  std::vector<std::string> norms(const provision::Outline& outline) {
    const Tokens tokens = read_tokens(text, outline, forms);
    const Hits found(lexicon.matcher().find(tokens, forms), tokens.all.size());
    const Clauses clauses = read_clauses(text, outline, tokens, found, lexicon.cues());
    std::vector<std::string> lines;
    for (const Clause& clause : clauses.all) {
      const Reading reading = read_norms(clauses, clause, found, nullptr, lexicon);
      std::string line;
      for (const Norm& norm : reading.norms) {
        if (norm.actions.empty()) continue;
        line += (line.empty() ? "" : " / ") + to_string(reading, norm, lexicon);
      }
      if (!line.empty()) lines.push_back(line);
    }
    return lines;
  }

  std::string text;
  Lexicon lexicon;
  Forms forms;
};

}  // namespace caveat::norm::test
