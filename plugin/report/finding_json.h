// The JSON of a finding, shared by the outputs json and jsonl. Keys keep this order, which is part of the contract:
//
//   check title level message unit{kind number heading}|null eId range{start{line column} end} offset length quote
//   norm{force bearer action object manner} safeguards[{id title status where{place eId range offset length quote}|null
//   reason}] related[{place eId range offset length quote}] citations[{id title author year url passage}] ask
//   fingerprint suppressed{reason in file line}|null baseline
//
// `suppressed`: somebody accepted it, in the text or the configuration; it does not count. `baseline`: with a baseline
// "new", or "worse" where it was there with a lower level or a better safeguard; else null.
// Lines and columns are 1-based and of the file; columns count Unicode code points; an end is the place after the last
// character. `offset` and `length` count UTF-8 bytes of the decoded file (for a UTF-8 file without a byte-order mark:
// of the file). In a binary file (PDF, DOCX) they are of the text that `caveat convert` prints. After `quote`, a file
// that is more than lines of text has places[{text part? page? box[left top right bottom]? paragraph? run? id?
// element?}]: where the words stand in it (document/place.h); boxes are in points from the page's top left corner.
// A quote has its white space made single spaces. A word of `norm` that the text does not say is null.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "checklist/model.h"
#include "review/engine.h"

namespace caveat::report {

using Json = nlohmann::ordered_json;

// Of a finding's fingerprint in SARIF's partialFingerprints; another number when the same words would give another one.
inline constexpr const char* kFingerprintName = "caveat/v1";
// Of what stands around it (review/surroundings.h).
inline constexpr const char* kSurroundingsName = "caveatSurroundings/v1";

Json finding_json(const review::Review& review, const review::Finding& finding, const checklist::Checklist& checklist);

// Findings as texts, each what dump(finding_json(…)) gives; what a check says of itself is written once.
class FindingTexts {
 public:
  // `checklist` must outlive it.
  explicit FindingTexts(const checklist::Checklist& checklist) : checklist_(checklist) {}

  std::string of(const review::Review& review, const review::Finding& finding);

 private:
  const checklist::Checklist& checklist_;
  std::map<const checklist::Check*, std::string> of_check_;
};

// null when no lexicon fits.
Json language_json(const review::Review& review);

Json problem_json(const review::Problem& problem);

// {"start": {"line", "column"}, "end": …}, 1-based, columns in code points.
Json range_json(const document::Document& document, Span span);

// The places of a span as in the contract above; an empty array where there are none.
Json places_json(const document::Document& document, Span span);

// Where a span stands in the file: the members range, offset and length, its words under `key` and, where the file has
// them, places.
void put_place(Json& json, const document::Document& document, Span span, const char* key, const std::string& words);

// One line, without invalid UTF-8 whatever it is given.
std::string dump(const Json& json);

}  // namespace caveat::report
