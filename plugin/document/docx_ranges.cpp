#include "document/docx_ranges.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "document/docx_styles.h"

namespace caveat::document {
namespace {

// A byte of the XML where a mark can stand.
struct Mark {
  size_t at;
  const OfficePiece* cut = nullptr;  // the piece inside whose words it is; null = between runs
};

// What comes to one byte.
struct Marks {
  const OfficePiece* cut = nullptr;
  std::string ends, begins;
};

class Marker {
 public:
  Marker(const XmlPart& body, const std::vector<OfficePiece>& pieces)
      : xml_(body.xml), prefix_(word_names(body.root()).prefix()), pieces_(pieces) {}

  void add(Span span, size_t id) {
    const Anchor anchor = anchor_of(pieces_, span);
    const Mark begin = begin_of(*anchor.from, anchor.begin);
    Mark stop = end_of(*anchor.to, anchor.end);
    if (stop.at <= begin.at) stop = end_of(*anchor.from, anchor.from->text.end);
    Marks& begins = marks_[begin.at];
    begins.cut = begin.cut;
    begins.begins += fmt::format("<{}commentRangeStart {}id=\"{}\"/>", prefix_, prefix_, id);
    Marks& ends = marks_[stop.at];
    ends.cut = stop.cut;
    ends.ends += fmt::format("<{0}commentRangeEnd {0}id=\"{1}\"/><{0}r><{0}commentReference {0}id=\"{1}\"/></{0}r>",
                             prefix_, id);
  }

  std::string apply() {
    Insertions insertions;
    for (const auto& [at, marks] : marks_) {
      if (marks.cut) keep_blanks(marks.cut->words.parent(), at, insertions);
      insertions.add(at, marks.cut ? cut(*marks.cut, marks.ends + marks.begins) : marks.ends + marks.begins);
    }
    return insertions.apply(xml_);
  }

 private:
  size_t run_end(const OfficePiece& piece) const { return element_end(xml_, xml_offset(piece.host)); }

  Mark begin_of(const OfficePiece& piece, uint32_t offset) const {
    if (!piece.words) return {xml_offset(piece.host)};
    const pugi::xml_node element = piece.words.parent();
    const pugi::xml_node before = element.previous_sibling();
    const bool is_first = !before || (before == piece.host.first_child() && before.name() == prefix_ + "rPr");
    if (is_first && offset == piece.text.begin && piece.skipped == 0 && !piece.words.previous_sibling())
      return {xml_offset(piece.host)};
    return {raw_offset(piece, offset), &piece};
  }

  Mark end_of(const OfficePiece& piece, uint32_t offset) const {
    if (!piece.words) return {run_end(piece)};
    const size_t at = raw_offset(piece, offset);
    const std::string closed = fmt::format("</{}></{}>", piece.words.parent().name(), piece.host.name());
    if (xml_.compare(at, closed.size(), closed) == 0) return {at + closed.size()};
    return {at, &piece};
  }

  // The run ends, the marks come, and a run like it goes on.
  std::string cut(const OfficePiece& piece, const std::string& marks) const {
    const pugi::xml_node element = piece.words.parent();
    const size_t run = xml_offset(piece.host);
    std::string out = fmt::format("</{}></{}>{}", element.name(), piece.host.name(), marks);
    out += xml_.substr(run, markup_end(xml_, run) - run);
    const pugi::xml_node properties = piece.host.first_child();
    if (properties.name() == prefix_ + "rPr") {
      const size_t at = xml_offset(properties);
      out += xml_.substr(at, element_end(xml_, at) - at);
    }
    return out + fmt::format("<{} xml:space=\"preserve\">", element.name());
  }

  // Without the attribute, Word drops the blanks that now stand at an end of the words.
  void keep_blanks(pugi::xml_node element, size_t at, Insertions& insertions) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    if (element.attribute("xml:space") || !(is_blank(xml_[at - 1]) || is_blank(xml_[at]))) return;
    const size_t tag_end = markup_end(xml_, xml_offset(element)) - 1;
    if (kept_.insert(tag_end).second) insertions.add(tag_end, " xml:space=\"preserve\"");
  }

  const std::string& xml_;
  std::string prefix_;
  const std::vector<OfficePiece>& pieces_;
  std::map<size_t, Marks> marks_;
  std::set<size_t> kept_;
};

}  // namespace

std::string mark_ranges(const XmlPart& body, const std::vector<OfficePiece>& pieces, const std::vector<Span>& spans,
                        size_t first_id) {
  Marker marker(body, pieces);
  for (size_t i = 0; i < spans.size(); ++i) marker.add(spans[i], first_id + i);
  return marker.apply();
}

}  // namespace caveat::document
