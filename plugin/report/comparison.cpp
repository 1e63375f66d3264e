#include "report/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "report/findings_text.h"
#include "report/names.h"
#include "report/place.h"

namespace caveat::report {

using review::Effect;

namespace {

std::string joined(std::string_view text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans) {
    if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
    out += span.in(text);
  }
  return out;
}

Span whole(const review::Wording& words, std::vector<Span> review::DiffPiece::*side) {
  Span all;
  for (const review::DiffPiece& piece : words.diff) {
    for (const Span one : piece.*side)
      all = all.empty() ? one : Span{std::min(all.begin, one.begin), std::max(all.end, one.end)};
  }
  return all;
}

std::string names(const review::Review& review, const std::vector<provision::Index>& provisions) {
  std::string out;
  for (const provision::Index one : provisions)
    out += (out.empty() ? "" : ", ") + place_name(review.document.text, review.outline, one);
  return out;
}

}  // namespace

const std::vector<ComparisonFormat>& comparison_formats() {
  static const std::vector<ComparisonFormat> all = {
      {"human", "for reading", write_human_comparison},
      {"html", "one page for a browser, the drafts side by side", write_html_comparison},
      {"memo", "a briefing note in Markdown, for pandoc", write_memo_comparison},
      {"json", "everything, as one JSON object", write_json_comparison},
      {"sarif", "SARIF 2.1.0, for code scanning", write_sarif_comparison},
  };
  return all;
}

Trend trend_of(Effect effect) {
  return review::is_worse(effect) ? Trend::worse : review::is_better(effect) ? Trend::better : Trend::open;
}

Trend trend_of(const review::Change& change) {
  Trend trend = Trend::better;
  for (const review::Consequence& one : change.consequences) trend = std::min(trend, trend_of(one.effect));
  return trend;
}

std::string power_name(const ComparedDrafts& drafts, review::PowerPair pair) {
  const auto& [before, after] = pair;
  const std::string& id =
      after != review::kNoFinding ? drafts.after.findings[after].check : drafts.before.findings[before].check;
  const checklist::Check* check = drafts.settings.checklist->check(id);
  if (!check) return id;
  return check->about_text ? "the text as a whole" : one_line(check->title);
}

std::string subject_of(const ComparedDrafts& drafts, const review::Consequence& consequence) {
  if (consequence.safeguard.empty()) {
    std::vector<std::string> powers;
    for (const review::PowerPair pair : consequence.powers) {
      std::string name = power_name(drafts, pair);
      if (std::find(powers.begin(), powers.end(), name) == powers.end()) powers.push_back(std::move(name));
    }
    return fmt::format("{}", fmt::join(powers, ", "));
  }
  const checklist::Safeguard* safeguard = drafts.settings.checklist->safeguard(consequence.safeguard);
  return safeguard ? one_line(safeguard->title) : consequence.safeguard;
}

std::string sentence_of(const ComparedDrafts& drafts, const review::Consequence& consequence) {
  std::string out = fmt::format("{}: {}", to_string(consequence.effect), subject_of(drafts, consequence));
  if (!consequence.safeguard.empty() && !consequence.powers.empty()) {
    review::Consequence powers = consequence;
    powers.safeguard.clear();
    out += fmt::format(", for {}", subject_of(drafts, powers));
  }
  if (!consequence.term.empty()) out += fmt::format(", by the definition of “{}”", one_line(consequence.term));
  return out;
}

std::string place_of(const ComparedDrafts& drafts, const review::Wording& words) {
  const auto name = [](const review::Review& review, provision::Index index) {
    return place_name(review.document.text, review.outline, index);
  };
  const std::string before = words.before ? name(drafts.before, *words.before) : "";
  const std::string after = words.after ? name(drafts.after, *words.after) : "";
  if (after.empty()) return before + " of the old draft";
  if (before.empty()) return after;
  return before == after ? after : fmt::format("{}, was {}", after, before);
}

std::string words_before(const ComparedDrafts& drafts, const review::DiffPiece& piece) {
  return joined(drafts.before.document.text, piece.before);
}

std::string words_after(const ComparedDrafts& drafts, const review::DiffPiece& piece) {
  return joined(drafts.after.document.text, piece.after);
}

std::string quote_before(const ComparedDrafts& drafts, const review::Wording& words) {
  std::string out;
  for (const review::DiffPiece& piece : words.diff) out += words_before(drafts, piece) + " ";
  return one_line(out);
}

std::string quote_after(const ComparedDrafts& drafts, const review::Wording& words) {
  std::string out;
  for (const review::DiffPiece& piece : words.diff) out += words_after(drafts, piece) + " ";
  return one_line(out);
}

Span span_before(const review::Wording& words) { return whole(words, &review::DiffPiece::before); }
Span span_after(const review::Wording& words) { return whole(words, &review::DiffPiece::after); }

std::string counted(const review::Comparison& comparison, Trend trend) {
  constexpr size_t kEffects = 9;
  std::array<size_t, kEffects> safeguards{};
  std::array<std::set<std::pair<uint32_t, uint32_t>>, kEffects> powers;  // each once, however often it is widened
  for (const review::Change& change : comparison.changes) {
    for (const review::Consequence& one : change.consequences) {
      if (trend_of(one.effect) != trend || one.suppressed) continue;
      const auto effect = static_cast<size_t>(one.effect);
      if (!one.safeguard.empty()) ++safeguards[effect];
      for (const review::PowerPair pair : one.powers)
        if (one.safeguard.empty()) powers[effect].insert({pair.before, pair.after});
    }
  }
  std::string out;
  for (size_t effect = 0; effect < kEffects; ++effect) {
    const auto add = [&](size_t n, const char* what) {
      if (n > 0)
        out +=
            fmt::format("{}{} {}", out.empty() ? "" : ", ", counted(n, what), to_string(static_cast<Effect>(effect)));
    };
    add(powers[effect].size(), "power");
    add(safeguards[effect], "safeguard");
  }
  return out;
}

MoveWords words_of(const ComparedDrafts& drafts, const review::Move& move) {
  MoveWords words{names(drafts.before, move.before), names(drafts.after, move.after), {}};
  const auto say = [&](bool holds, const char* what) {
    if (holds) words.what += (words.what.empty() ? "" : ", ") + std::string(what);
  };
  say(move.added(), "new");
  say(move.removed(), "gone");
  if (move.added() || move.removed()) return words;
  say(move.split(), "split");
  say(move.merged(), "merged");
  say(move.moved, "moved");
  say(move.renumbered, "renumbered");
  say(move.reworded, "reworded");
  return words;
}

std::vector<const review::Move*> moves_of(const review::Comparison& comparison) {
  std::vector<const review::Move*> moves;
  for (const review::Move& one : comparison.moves)
    if (!one.stayed()) moves.push_back(&one);
  return moves;
}

}  // namespace caveat::report
