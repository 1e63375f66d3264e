#include "report/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "text/unicode.h"

namespace caveat::report {
namespace {

constexpr unsigned kIndent = 2;
constexpr unsigned kCell = 2;  // columns of a cell
constexpr unsigned kGap = 3;   // between the columns of the key

class Table {
 public:
  Table(Page& page, const Summary& summary, const checklist::Checklist& checklist)
      : page_(page), summary_(summary), checklist_(checklist) {}

  void print() {
    for (const Summary::Row& row : summary_.rows) labels_.push_back(label(row));
    unsigned widest = 0;
    for (const std::string& label : labels_) widest = std::max(widest, text::display_width(label));
    const unsigned room = page_.screen().width - kIndent;
    label_width_ = std::min(widest, std::max(room / 2, 20u));
    const size_t fit = std::max<size_t>(1, (room - label_width_ - 1) / kCell);
    for (size_t first = 0; first < summary_.safeguards.size(); first += fit) {
      print_columns(first, std::min(first + fit, summary_.safeguards.size()));
      page_.blank();
    }
    print_key();
  }

 private:
  std::string label(const Summary::Row& row) const {
    const checklist::Check* check = checklist_.check(row.check);
    std::string text = page_.plain(check ? check->title : row.check);
    if (row.findings > 1) text += fmt::format(" ({})", row.findings);
    return text;
  }

  std::string padded(std::string_view label) const {
    std::string text(text::truncate(label, label_width_));
    return std::string(kIndent, ' ') + text + std::string(label_width_ - text::display_width(text) + 1, ' ');
  }

  static std::string letter(size_t column) {
    return std::string(1, static_cast<char>(column < 26 ? 'a' + column : 'A' + (column - 26) % 26));
  }

  static std::vector<unsigned> column_widths(const std::vector<std::string>& entries, size_t down) {
    std::vector<unsigned> widths((entries.size() + down - 1) / down);
    for (size_t i = 0; i < entries.size(); ++i) {
      widths[i / down] = std::max(widths[i / down], text::display_width(entries[i]));
    }
    return widths;
  }

  static unsigned total(const std::vector<unsigned>& widths) {
    return std::accumulate(widths.begin(), widths.end(), kIndent + kGap * static_cast<unsigned>(widths.size() - 1));
  }

  void print_columns(size_t first, size_t last) {
    std::string head = padded("");
    for (size_t i = first; i < last; ++i) head += " " + letter(i);
    page_.line(page_.toned(Tone::dim, head));
    for (size_t r = 0; r < summary_.rows.size(); ++r) {
      const Summary::Row& row = summary_.rows[r];
      if (std::none_of(row.cells.begin(), row.cells.end(), [](const Summary::Cell& cell) { return cell.needed(); }))
        continue;
      std::string line = padded(labels_[r]);
      for (size_t i = first; i < last; ++i) {
        const Summary::Cell& cell = row.cells[i];
        line += " ";
        line += cell.needed() ? page_.toned(tone_of(cell.worst()), page_.mark(cell.worst()))
                              : page_.toned(Tone::dim, page_.not_needed());
      }
      page_.line(line);
    }
  }

  // What the letters and the marks mean: the letters in as many columns as fit.
  void print_key() {
    std::vector<std::string> entries;
    for (size_t i = 0; i < summary_.safeguards.size(); ++i) {
      const checklist::Safeguard* safeguard = checklist_.safeguard(summary_.safeguards[i]);
      entries.push_back(letter(i) + " " + page_.plain(safeguard ? safeguard->title : summary_.safeguards[i]));
    }
    size_t down = 1;
    while (down < entries.size() && total(column_widths(entries, down)) > page_.screen().width) ++down;
    const std::vector<unsigned> widths = column_widths(entries, down);
    for (size_t row = 0; row < down; ++row) {
      std::string line(kIndent, ' ');
      for (size_t i = row; i < entries.size(); i += down) {
        line += entries[i];
        if (i + down < entries.size()) line.append(widths[i / down] - text::display_width(entries[i]) + kGap, ' ');
      }
      page_.line(page_.toned(Tone::dim, line));
    }
    page_.blank();
    using review::Strength;
    const std::string key = fmt::format(
        "{} present   {} weak   {} missing   {} not asked of this power; where a power is given more than once, the "
        "worst counts",
        page_.mark(Strength::present), page_.mark(Strength::weak), page_.mark(Strength::missing), page_.not_needed());
    page_.paragraph("", Tone::plain, kIndent, kIndent, key, Tone::dim);
  }

  Page& page_;
  const Summary& summary_;
  const checklist::Checklist& checklist_;
  std::vector<std::string> labels_;
  unsigned label_width_ = 0;
};

}  // namespace

void print_table(Page& page, const Summary& summary, const checklist::Checklist& checklist) {
  if (summary.safeguards.empty()) return;
  Table(page, summary, checklist).print();
}

}  // namespace caveat::report
