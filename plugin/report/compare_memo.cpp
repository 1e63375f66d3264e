// A briefing note in Markdown on a new draft: what got worse, with what to ask for; what a person has to judge; what
// got better; what became of the articles. It is pandoc's Markdown, and can be read in any other.
#include <fmt/format.h>

#include <set>

#include "report/ci.h"
#include "report/comparison.h"
#include "report/markdown_text.h"
#include "report/names.h"
#include "report/place.h"

namespace caveat::report {
namespace {

class MemoComparison {
 public:
  MemoComparison(std::ostream& out, const ComparedDrafts& drafts) : out_(out), drafts_(drafts) {}

  void write() {
    const std::string& title = drafts_.after.outline.title;
    const std::string name = title.empty() ? plain_path(drafts_.after.document.path) : one_line(title);
    out_ << "---\ntitle: What the new draft changes\n---\n\n# " << markdown(name) << "\n\n## Summary\n\n";
    write_summary();
    write_part(Trend::worse, "What got worse");
    write_part(Trend::open, "Reworded, for a person to judge");
    write_part(Trend::better, "What got better");
    write_asks();
    write_moves();
    out_ << "\n---\n\nWritten by caveat " << drafts_.settings.version
         << ", which points at provisions; it gives no legal advice and sees these two texts only. Check each point "
            "before you use it.\n";
  }

 private:
  void write_summary() {
    out_ << fmt::format("{} is compared with {}.", markdown(plain_path(drafts_.after.document.path)),
                        markdown(plain_path(drafts_.before.document.path)));
    for (const std::string& note : drafts_.comparison.notes) out_ << " " << markdown(note);
    out_ << "\n";
    if (drafts_.comparison.changes.empty())
      out_ << "\nNo change was found in the powers looked for, or in their safeguards.\n";
    const auto line = [&](Trend trend, const char* label) {
      const std::string words = counted(drafts_.comparison, trend);
      if (!words.empty()) out_ << fmt::format("\n- **{}:** {}", label, words);
    };
    line(Trend::worse, "Worse");
    line(Trend::open, "For a person to judge");
    line(Trend::better, "Better");
    if (!drafts_.comparison.changes.empty()) out_ << "\n";
  }

  void write_part(Trend trend, const char* heading) {
    bool first = true;
    for (const review::Change& change : drafts_.comparison.changes) {
      if (trend_of(change) != trend) continue;
      if (first) out_ << "\n## " << heading << "\n";
      first = false;
      out_ << "\n### " << markdown(place_of(drafts_, change.words)) << "\n\n";
      for (const review::Consequence& one : change.consequences) {
        const std::string sentence = sentence_of(drafts_, one);
        const size_t colon = sentence.find(':');
        out_ << fmt::format("- **{}**{}", markdown(sentence.substr(0, colon)), markdown(sentence.substr(colon)));
        if (!one.reasons.empty())
          out_ << fmt::format(" ({})", markdown(fmt::format("{}", fmt::join(one.reasons, "; "))));
        if (one.suppressed) out_ << " *accepted*";
        out_ << "\n";
      }
      write_quote("Old draft", change.words, false);
      write_quote("New draft", change.words, true);
    }
  }

  void write_quote(const char* label, const review::Wording& words, bool after) {
    if (!(after ? words.after : words.before)) return;
    using Kind = review::DiffPiece::Kind;
    const bool whole = !words.before || !words.after;
    std::string quote;
    for (const review::DiffPiece& piece : words.diff) {
      const std::string text = markdown(one_line(after ? words_after(drafts_, piece) : words_before(drafts_, piece)));
      if (text.empty()) continue;
      const char* mark = piece.kind == Kind::same || whole ? "" : after ? "**" : "~~";
      quote += fmt::format("{}{}{}{}", quote.empty() ? "" : " ", mark, text, mark);
    }
    out_ << fmt::format("\n{}:\n\n> {}\n", label, quote);
  }

  // The model wording of what got worse, each once.
  void write_asks() {
    std::set<std::string> said;
    size_t n = 0;
    const auto ask = [&](const std::string& title, const std::string& words) {
      if (words.empty() || !said.insert(title).second) return;
      if (n == 0) out_ << "\n## What to ask for\n\n";
      out_ << fmt::format("{}. **{}**: {}\n", ++n, markdown(title), markdown(words));
    };
    for (const review::Change& change : drafts_.comparison.changes) {
      for (const review::Consequence& one : change.consequences) {
        if (!one.counts_as_worse()) continue;
        if (const checklist::Safeguard* safeguard = drafts_.settings.checklist->safeguard(one.safeguard)) {
          ask(safeguard->title, safeguard->ask);
          continue;
        }
        for (const review::PowerPair pair : one.powers) {
          if (pair.after == review::kNoFinding) continue;
          const checklist::Check* check = drafts_.settings.checklist->check(drafts_.after.findings[pair.after].check);
          if (check) ask(check->title, check->ask);
        }
      }
    }
  }

  void write_moves() {
    const std::vector<const review::Move*> moves = moves_of(drafts_.comparison);
    if (moves.empty()) return;
    out_ << "\n## Articles and sections\n\n| Old draft | New draft | |\n|---|---|---|\n";
    for (const review::Move* move : moves) {
      const MoveWords words = words_of(drafts_, *move);
      out_ << fmt::format("| {} | {} | {} |\n", markdown(words.before), markdown(words.after), words.what);
    }
  }

  std::ostream& out_;
  const ComparedDrafts& drafts_;
};

}  // namespace

void write_memo_comparison(std::ostream& out, const ComparedDrafts& drafts) { MemoComparison(out, drafts).write(); }

}  // namespace caveat::report
