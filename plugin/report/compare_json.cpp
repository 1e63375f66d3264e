// One JSON object. Keys keep this order, which is part of the contract:
//
//   tool{name version} before{path format language title} after{…} worse
//   changes[{trend before{place eId range offset length quote places?}|null after{…}|null
//     diff[{op before after}] effects[{effect power|safeguard title from to term reasons[] suppressed
//     powers[{check title before{fingerprint level range}|null after{…}|null}]}]}]
//   moves[{what[] before[{name number eId}] after[…]}] notes[]
//
// `trend` is "worse", "open" or "better", of the gravest effect. `op` is "same", "removed" or "added". An effect on
// powers has no `safeguard`, `from` and `to`; one on a safeguard that a provision gave by itself has no powers; `term`
// is the defined term by which it comes to them, else null. `moves` leaves out what stayed as it was. Places are as in
// finding_json.h.
#include "report/comparison.h"
#include "report/finding_json.h"
#include "report/names.h"
#include "report/place.h"

namespace caveat::report {
namespace {

Json draft_json(const review::Review& review) {
  return {{"path", review.document.path},
          {"format", review.document.format},
          {"language", review.language},
          {"title", review.outline.title}};
}

const char* name_of(Trend trend) {
  return trend == Trend::worse ? "worse" : trend == Trend::better ? "better" : "open";
}

const char* name_of(review::DiffPiece::Kind kind) {
  using Kind = review::DiffPiece::Kind;
  return kind == Kind::same ? "same" : kind == Kind::added ? "added" : "removed";
}

Json place_json(const review::Review& review, provision::Index provision, Span span, const std::string& quote) {
  Json json = {{"place", place_name(review.document.text, review.outline, provision)},
               {"eId", review.outline.eid(provision)}};
  put_place(json, review.document, span, "quote", quote);
  return json;
}

Json finding_at(const review::Review& review, uint32_t index) {
  if (index == review::kNoFinding) return nullptr;
  const review::Finding& finding = review.findings[index];
  return {{"fingerprint", finding.fingerprint},
          {"level", std::string(to_string(finding.level))},
          {"range", range_json(review.document, finding.span)}};
}

Json effect_json(const ComparedDrafts& drafts, const review::Consequence& one) {
  Json json = {{"effect", std::string(to_string(one.effect))}};
  if (!one.safeguard.empty()) {
    json["safeguard"] = one.safeguard;
    json["title"] = subject_of(drafts, one);
    json["from"] = std::string(to_string(one.from));
    json["to"] = std::string(to_string(one.to));
  }
  json["term"] = one.term.empty() ? Json() : Json(one_line(one.term));
  json["reasons"] = one.reasons;
  json["suppressed"] = one.suppressed;
  Json& powers = json["powers"] = Json::array();
  for (const review::PowerPair pair : one.powers) {
    const bool later = pair.after != review::kNoFinding;
    powers.push_back(
        {{"check", later ? drafts.after.findings[pair.after].check : drafts.before.findings[pair.before].check},
         {"title", power_name(drafts, pair)},
         {"before", finding_at(drafts.before, pair.before)},
         {"after", finding_at(drafts.after, pair.after)}});
  }
  return json;
}

Json provisions_json(const review::Review& review, const std::vector<provision::Index>& provisions) {
  Json json = Json::array();
  for (const provision::Index one : provisions) {
    json.push_back({{"name", place_name(review.document.text, review.outline, one)},
                    {"number", one_line(review.outline.provisions[one].number.in(review.document.text))},
                    {"eId", review.outline.eid(one)}});
  }
  return json;
}

Json move_json(const ComparedDrafts& drafts, const review::Move& move) {
  Json what = Json::array();
  const std::string words = words_of(drafts, move).what;
  for (size_t begin = 0; begin < words.size();) {
    const size_t end = std::min(words.find(", ", begin), words.size());
    what.push_back(words.substr(begin, end - begin));
    begin = end + 2;
  }
  return {{"what", std::move(what)},
          {"before", provisions_json(drafts.before, move.before)},
          {"after", provisions_json(drafts.after, move.after)}};
}

Json change_json(const ComparedDrafts& drafts, const review::Change& change) {
  Json json = {{"trend", name_of(trend_of(change))}, {"before", nullptr}, {"after", nullptr}};
  const review::Wording& words = change.words;
  if (words.before)
    json["before"] = place_json(drafts.before, *words.before, span_before(words), quote_before(drafts, words));
  if (words.after)
    json["after"] = place_json(drafts.after, *words.after, span_after(words), quote_after(drafts, words));
  Json& diff = json["diff"] = Json::array();
  for (const review::DiffPiece& piece : words.diff) {
    diff.push_back({{"op", name_of(piece.kind)},
                    {"before", one_line(words_before(drafts, piece))},
                    {"after", one_line(words_after(drafts, piece))}});
  }
  Json& effects = json["effects"] = Json::array();
  for (const review::Consequence& one : change.consequences) effects.push_back(effect_json(drafts, one));
  return json;
}

}  // namespace

void write_json_comparison(std::ostream& out, const ComparedDrafts& drafts) {
  Json json = {{"tool", {{"name", "caveat"}, {"version", drafts.settings.version}}},
               {"before", draft_json(drafts.before)},
               {"after", draft_json(drafts.after)},
               {"worse", drafts.comparison.worse()}};
  Json& changes = json["changes"] = Json::array();
  for (const review::Change& change : drafts.comparison.changes) changes.push_back(change_json(drafts, change));
  Json& moves = json["moves"] = Json::array();
  for (const review::Move* move : moves_of(drafts.comparison)) moves.push_back(move_json(drafts, *move));
  json["notes"] = drafts.comparison.notes;
  out << dump(json) << "\n";
}

}  // namespace caveat::report
