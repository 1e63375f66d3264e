// A small good checklist folder in memory, to try things on top of, and a way to print what went wrong.
#pragma once

#include <string>
#include <vector>

#include "checklist/loader.h"

namespace caveat::checklist::testing {

// A line for each.
inline std::string print(const std::vector<Error>& errors) {
  std::string lines;
  for (const Error& error : errors) lines += error.to_string() + "\n";
  return lines;
}

inline std::vector<SourceFile> good_folder() {
  return {
      {"lexicon/en/language.yaml", R"(code: en
name: English
stemmer: english
default: true
frequent: [the, of]
light: [the, any]
numbers: {two: 2, thirty: 30}
units: {day: 1, month: 30}
)"},
      {"lexicon/en/actors.yaml", R"(kind: actor
terms:
  authority: ["authority", "inspector"]
  court: ["court|judge"]
)"},
      {"lexicon/en/actions.yaml", R"(kind: action
terms:
  collect: ["collect"]
  order: order
)"},
      {"lexicon/en/objects.yaml", R"(kind: object
terms:
  traffic-data: ["traffic data"]
  any-data: ["data", "{traffic-data} records"]
)"},
      {"lexicon/en/modals.yaml", R"(kind: modal
terms:
  exception: [unless]
)"},
      {"lexicon/aa/language.yaml", R"(code: aa
name: Another
stemmer: ""
frequent: [ka]
)"},
      {"safeguards/judge.yaml", R"(id: judge
title: A judge decides
why: Independence.
ask: Only a judge may order it.
reach: unit
present: {force: [power, duty], bearer: court, action: order}
weak: [exception]
examples:
  present: {text: The judge may order it., tradition: us, because: a judge}
  none:
    - {text: The court sits., tradition: us, because: sitting}
)"},
      {"citations.yaml", R"(references:
  - id: group-2020
    type: webpage
    title: What is wrong
    author: [{literal: The Group}, {family: Roe, given: Jo}]
    issued: {date-parts: [[2020, 6, 14]]}
    URL: https://example.org/wrong
    keyword: critique
    accessed: {year: 2021}
  - id: court-2019
    type: legal_case
    title: Roe v. State
    authority: High Court
    issued: 2019-01-02
    URL: http://example.org/roe?x=1
    keyword: privacy, judgment
)"},
      {"powers/traffic.yaml", R"(id: traffic
title: Traffic data
tags: [surveillance]
level: warning
why: It shows a life.
when:
  - force: [power, duty]
    bearer: authority
    action: [collect]
    object: traffic-data
    phrases: {en: ["metadata of .. users"]}
    unless: exception
    level: note
  - powers: traffic
    lacking: judge
unless: exception
needs:
  - judge
  - {safeguard: judge, at-least: weak, at-most: weak, error-when-missing: true}
ask: Ask a judge.
citations: [{id: group-2020, passage: the second part}, court-2019]
examples:
  flag: {text: "1. The authority may collect traffic data.", tradition: treaty, because: a power}
  pass:
    - {text: "1. The court sits.", tradition: civil-law, language: en, because: sitting}
)"},
  };
}

}  // namespace caveat::checklist::testing
