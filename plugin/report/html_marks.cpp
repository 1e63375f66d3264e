#include "report/html_marks.h"

#include <algorithm>
#include <set>

namespace caveat::report {
namespace {

struct Mark {
  Span span;
  uint32_t finding;
  enum class What : uint8_t { own, related, present, weak } what;
};

std::vector<Mark> marks_of(const std::vector<review::Finding>& findings) {
  std::vector<Mark> marks;
  for (uint32_t i = 0; i < findings.size(); ++i) {
    marks.push_back({findings[i].span, i, Mark::What::own});
    for (const review::Place& place : findings[i].related) marks.push_back({place.span, i, Mark::What::related});
    for (const review::SafeguardStatus& status : findings[i].safeguards) {
      const bool weak = status.status == review::Strength::weak;
      if (status.where) marks.push_back({status.where->span, i, weak ? Mark::What::weak : Mark::What::present});
    }
  }
  std::erase_if(marks, [](const Mark& mark) { return mark.span.empty(); });
  std::stable_sort(marks.begin(), marks.end(),
                   [](const Mark& a, const Mark& b) { return a.span.begin < b.span.begin; });
  return marks;
}

void put(std::vector<uint32_t>& list, uint32_t finding) {
  if (std::find(list.begin(), list.end(), finding) == list.end()) list.push_back(finding);
}

}  // namespace

std::vector<MarkedPiece> marked_pieces(const std::vector<review::Finding>& findings) {
  const std::vector<Mark> marks = marks_of(findings);
  std::set<uint32_t> cuts;
  for (const Mark& mark : marks) cuts.insert({mark.span.begin, mark.span.end});
  std::vector<MarkedPiece> pieces;
  std::vector<const Mark*> active;
  size_t next = 0;
  for (auto cut = cuts.begin(); cut != cuts.end() && std::next(cut) != cuts.end(); ++cut) {
    std::erase_if(active, [&](const Mark* mark) { return mark->span.end <= *cut; });
    for (; next < marks.size() && marks[next].span.begin == *cut; ++next) active.push_back(&marks[next]);
    if (active.empty()) continue;
    MarkedPiece piece;
    piece.span = {*cut, *std::next(cut)};
    for (const Mark* mark : active) {
      const bool power = mark->what == Mark::What::own || mark->what == Mark::What::related;
      put(power ? piece.powers : piece.safeguards, mark->finding);
      piece.weak = piece.weak || mark->what == Mark::What::weak;
      if (mark->what == Mark::What::own && mark->span.end == piece.span.end) piece.ending.push_back(mark->finding);
    }
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

}  // namespace caveat::report
