// For reading on a terminal or on paper: what got worse, what a person has to judge, what got better, each with the
// words of both drafts; then what became of the articles.
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "report/comparison.h"
#include "report/place.h"
#include "text/unicode.h"

namespace caveat::report {
namespace {

constexpr unsigned kText = 6;      // column of quotations
constexpr size_t kMostKept = 150;  // bytes kept of words that stayed, beside those that did not
constexpr size_t kMostNew = 600;   // bytes of a row of new or old words
constexpr size_t kMostMoves = 40;  // lines about articles

// Text with the words marked that are in one draft only.
struct Marked {
  std::string text;
  std::vector<Span> marks;
};

class HumanComparison {
 public:
  HumanComparison(std::ostream& out, const ComparedDrafts& drafts)
      : drafts_(drafts), page_(out, drafts.settings.screen) {}

  void write() {
    const char* arrow = page_.screen().unicode ? "→" : "->";
    page_.paragraph(
        "", Tone::plain, 0, 0,
        page_.plain(fmt::format("{} {} {}", drafts_.before.document.path, arrow, drafts_.after.document.path)),
        Tone::strong);
    page_.rule(true);
    if (!drafts_.settings.quiet)
      for (const std::string& note : drafts_.comparison.notes)
        page_.paragraph("", Tone::plain, 2, 2, page_.plain(note));
    write_part(Trend::worse, "Got worse", Tone::error);
    write_part(Trend::open, "Reworded, for a person to judge", Tone::warning);
    write_part(Trend::better, "Got better", Tone::good);
    if (drafts_.settings.quiet) return;
    if (drafts_.comparison.changes.empty())
      page_.line("  No change was found in the powers looked for, or in their safeguards.\n");
    write_moves();
    write_totals();
  }

 private:
  void write_part(Trend trend, const char* heading, Tone tone) {
    bool first = true;
    for (const review::Change& change : drafts_.comparison.changes) {
      if (trend_of(change) != trend) continue;
      if (std::exchange(first, false)) {
        page_.blank();
        page_.line(page_.toned(Tone::strong, heading));
        page_.rule(false);
      } else {
        page_.blank();
      }
      write_change(change, tone);
    }
  }

  static Tone tone_of(Trend trend) {
    return trend == Trend::worse ? Tone::error : trend == Trend::better ? Tone::good : Tone::warning;
  }

  void write_change(const review::Change& change, Tone tone) {
    for (const review::Consequence& one : change.consequences) {
      const std::string sentence = page_.plain(sentence_of(drafts_, one));
      const size_t colon = sentence.find(':');
      page_.paragraph(sentence.substr(0, colon),
                      report::trend_of(one.effect) == trend_of(change) ? tone : tone_of(report::trend_of(one.effect)),
                      2, 16, sentence.substr(colon + 2) + (one.suppressed ? " (suppressed)" : ""), Tone::strong);
      if (!one.reasons.empty())
        page_.paragraph("", Tone::plain, 16, 16, page_.plain(fmt::format("{}", fmt::join(one.reasons, "; "))));
    }
    page_.spread(page_.plain(place_of(drafts_, change.words)), Tone::dim, page_.plain(location(change)), Tone::dim, 2);
    page_.blank();
    const bool stayed =
        std::all_of(change.words.diff.begin(), change.words.diff.end(),
                    [](const review::DiffPiece& piece) { return piece.kind == review::DiffPiece::Kind::same; });
    if (stayed) {
      page_.paragraph("=", Tone::dim, 4, kText, quote(change, true).text);
      return;
    }
    if (change.words.before) write_quote(page_.screen().unicode ? "−" : "-", Tone::error, quote(change, false));
    if (change.words.after) write_quote("+", Tone::good, quote(change, true));
  }

  // "bill.md:12:3", of the new draft, or of the old one where the words are gone.
  std::string location(const review::Change& change) const {
    const review::Review& review = change.words.after ? drafts_.after : drafts_.before;
    for (const review::DiffPiece& piece : change.words.diff) {
      const std::vector<Span>& spans = change.words.after ? piece.after : piece.before;
      if (spans.empty()) continue;
      const text::Position at = review.document.position(spans.front().begin, text::Encoding::utf32);
      return fmt::format("{}:{}:{}", review.document.path, at.line + 1, at.column + 1);
    }
    return review.document.path;
  }

  Marked quote(const review::Change& change, bool after) const {
    using Kind = review::DiffPiece::Kind;
    Marked out;
    const bool color = page_.screen().color;
    const bool whole = !change.words.before || !change.words.after;  // all is new or gone: no need to mark it
    for (size_t i = 0; i < change.words.diff.size(); ++i) {
      const review::DiffPiece& piece = change.words.diff[i];
      std::string words = page_.plain(one_line(after ? words_after(drafts_, piece) : words_before(drafts_, piece)));
      if (words.empty()) continue;
      words = piece.kind == Kind::same ? cut(words, i > 0, i + 1 < change.words.diff.size())
                                       : cut(words, false, words.size() > kMostNew, kMostNew);
      if (!out.text.empty()) out.text += ' ';
      const auto begin = static_cast<uint32_t>(out.text.size());
      const bool marked = piece.kind != Kind::same && !whole;
      if (marked && !color) words = after ? "{+" + words + "+}" : "[-" + words + "-]";
      out.text += words;
      if (marked) out.marks.push_back({begin, static_cast<uint32_t>(out.text.size())});
    }
    return out;
  }

  // Keeps what stands next to a change.
  std::string cut(const std::string& words, bool front, bool back, size_t most = kMostKept) const {
    const char* dots = page_.screen().unicode ? "…" : "...";
    if (words.size() <= most * 2) return words;
    size_t head = front || !back ? words.rfind(' ', most) : 0,
           tail = back ? words.find(' ', words.size() - most) : words.size();
    if (head == std::string::npos) head = 0;
    if (tail == std::string::npos) tail = words.size();
    if (!front && !back) return words.substr(0, words.rfind(' ', most * 2)) + " " + dots;
    return words.substr(0, head) + (head > 0 ? " " : "") + dots + words.substr(std::min(tail, words.size()));
  }

  void write_quote(const char* label, Tone tone, const Marked& quote) {
    std::string margin = "    " + page_.toned(tone, label) + " ";
    for (const std::string_view line : text::wrap(quote.text, page_.screen().width - kText)) {
      const auto begin = static_cast<uint32_t>(line.data() - quote.text.data());
      std::string shown;
      uint32_t at = 0;
      for (const Span mark : quote.marks) {
        const uint32_t from = std::clamp(mark.begin, begin, begin + static_cast<uint32_t>(line.size())) - begin;
        const uint32_t to = std::clamp(mark.end, begin, begin + static_cast<uint32_t>(line.size())) - begin;
        if (from >= to) continue;
        shown += line.substr(at, from - at);
        shown += page_.screen().color ? "\033[4m" + page_.toned(tone, line.substr(from, to - from)) + "\033[0m"
                                      : std::string(line.substr(from, to - from));
        at = to;
      }
      shown += line.substr(at);
      page_.line(margin + shown);
      margin.assign(kText, ' ');
    }
  }

  void write_moves() {
    const std::vector<const review::Move*> moves = moves_of(drafts_.comparison);
    if (moves.empty()) return;
    page_.blank();
    page_.line(page_.toned(Tone::strong, "Articles and sections"));
    page_.rule(false);
    for (size_t i = 0; i < std::min(moves.size(), kMostMoves); ++i) {
      const MoveWords words = words_of(drafts_, *moves[i]);
      const char* arrow = page_.screen().unicode ? "→" : "->";
      std::string line = words.before.empty() || words.after.empty() || words.before == words.after
                             ? (words.after.empty() ? words.before : words.after)
                             : fmt::format("{} {} {}", words.before, arrow, words.after);
      page_.paragraph("", Tone::plain, 2, 2, page_.plain(fmt::format("{}: {}", line, words.what)), Tone::dim);
    }
    if (moves.size() > kMostMoves)
      page_.paragraph("", Tone::plain, 2, 2,
                      fmt::format("and {} more, which json and html list", moves.size() - kMostMoves), Tone::dim);
  }

  void write_totals() {
    page_.blank();
    const auto line = [&](const char* label, Trend trend, Tone tone) {
      const std::string words = counted(drafts_.comparison, trend);
      if (!words.empty()) page_.paragraph(label, tone, 2, 10, words);
    };
    line("worse", Trend::worse, Tone::error);
    line("open", Trend::open, Tone::warning);
    line("better", Trend::better, Tone::good);
  }

  const ComparedDrafts& drafts_;
  Page page_;
};

}  // namespace

void write_human_comparison(std::ostream& out, const ComparedDrafts& drafts) { HumanComparison(out, drafts).write(); }

}  // namespace caveat::report
