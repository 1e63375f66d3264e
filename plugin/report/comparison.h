// Outputs of `caveat compare`: what one draft changes of another, as a person or a program reads it.
//
// To add one: a file compare_NAME.cpp with its function, and its line in comparison_formats() (comparison.cpp).
#pragma once

#include <array>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "report/writer.h"
#include "review/compare.h"
#include "review/engine.h"

namespace caveat::report {

// All must outlive it.
struct ComparedDrafts {
  const review::Review& before;
  const review::Review& after;
  const review::Comparison& comparison;
  const Settings& settings;
};

struct ComparisonFormat {
  const char* name;
  const char* what;  // for --help
  void (*write)(std::ostream& out, const ComparedDrafts& drafts);
};

const std::vector<ComparisonFormat>& comparison_formats();

void write_human_comparison(std::ostream& out, const ComparedDrafts& drafts);
void write_html_comparison(std::ostream& out, const ComparedDrafts& drafts);
void write_json_comparison(std::ostream& out, const ComparedDrafts& drafts);
void write_memo_comparison(std::ostream& out, const ComparedDrafts& drafts);
void write_sarif_comparison(std::ostream& out, const ComparedDrafts& drafts);

// What the outputs share.

enum class Trend : uint8_t { worse, open, better };
Trend trend_of(review::Effect effect);
// What a change does at its worst.
Trend trend_of(const review::Change& change);

// "Production order", or "the text as a whole".
std::string power_name(const ComparedDrafts& drafts, review::PowerPair pair);
// "widened: Production order, Interception of content, by the definition of “listed offence”",
// "weakened: notification of the person affected, for Production order".
std::string sentence_of(const ComparedDrafts& drafts, const review::Consequence& consequence);
// Of a safeguard or power, as sentence_of names it first: its title.
std::string subject_of(const ComparedDrafts& drafts, const review::Consequence& consequence);

// "Article 7(2), was Article 5(2)", "Article 9 of the old draft": where a change stands.
std::string place_of(const ComparedDrafts& drafts, const review::Wording& words);
// The words of one side on one line.
std::string quote_before(const ComparedDrafts& drafts, const review::Wording& words);
std::string quote_after(const ComparedDrafts& drafts, const review::Wording& words);
// From the first word to the last of one side; empty where there are none.
Span span_before(const review::Wording& words);
Span span_after(const review::Wording& words);
// Those of one piece.
std::string words_before(const ComparedDrafts& drafts, const review::DiffPiece& piece);
std::string words_after(const ComparedDrafts& drafts, const review::DiffPiece& piece);

// "2 powers widened, 1 safeguard weakened"; "" where nothing was changed. Of the changes of one trend.
std::string counted(const review::Comparison& comparison, Trend trend);

// "Article 8 → Article 14: moved, renumbered". Of a move that did not stay.
struct MoveWords {
  std::string before, after;  // names; "" = none
  std::string what;           // "renumbered", "moved, reworded", "split", "merged", "new", "gone"
};
MoveWords words_of(const ComparedDrafts& drafts, const review::Move& move);
// Those that did not stay as they were.
std::vector<const review::Move*> moves_of(const review::Comparison& comparison);

}  // namespace caveat::report
