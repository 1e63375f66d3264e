// The text with highlights inline, and the notes in the margin beside the paragraph that they speak of.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "report/html_marks.h"
#include "report/html_page.h"
#include "report/place.h"

namespace caveat::report {
namespace {

bool is_right_to_left(std::string_view language) {
  return language == "ar" || language == "fa" || language == "he" || language == "ur";
}

std::string joined(const std::vector<uint32_t>& findings) {
  std::string out;
  for (const uint32_t one : findings) out += fmt::format("{}{}", out.empty() ? "" : " ", one + 1);
  return out;
}

class LawWriter {
 public:
  LawWriter(Markup& html, const HtmlPage& page)
      : html_(html), page_(page), text_(page.review.document.text), pieces_(marked_pieces(page.review.findings)) {
    for (uint32_t i = 0; i < page.block_of.size(); ++i) notes_[page.block_of[i]].push_back(i);
  }

  void write() {
    for (const Section& section : page_.layout.sections) {
      if (section.begin < section.end || section.first) write(section);
    }
  }

 private:
  void write(const Section& section) {
    const auto first = notes_.lower_bound(section.begin);
    const bool any = first != notes_.end() && first->first < section.end;
    const uint32_t bytes = section.begin < section.end ? page_.layout.blocks[section.end - 1].span.end -
                                                             page_.layout.blocks[section.begin].span.begin
                                                       : 0;
    int size = 0;  // how high it is before it is laid out: 100 bytes doubled so many times
    while (size < 10 && (100u << size) < bytes) ++size;
    Attributes attributes = {{"class", fmt::format("section size-{}{}", size, any ? " has" : "")}};
    if (section.first) attributes.push_back({"id", page_.provision_id(section.provision)});
    if (quoted(section.provision)) attributes.push_back({"data-quoted", ""});
    html_.open("section", attributes);
    for (uint32_t i = section.begin; i < section.end; ++i) write(section, i);
    html_.close().text("\n");
  }

  bool quoted(provision::Index i) const {
    for (; i != provision::kNone; i = page_.review.outline.provisions[i].parent)
      if (page_.review.outline.provisions[i].kind == provision::Kind::quoted) return true;
    return false;
  }

  void write(const Section& section, uint32_t i) {
    const auto notes = notes_.find(i);
    if (notes == notes_.end()) return write_block(section, page_.layout.blocks[i]);
    html_.open("div", {{"class", "noted"}}).open("div", {{"class", "notes"}});
    for (const uint32_t finding : notes->second) write_note(html_, page_, finding);
    html_.close();
    write_block(section, page_.layout.blocks[i]);
    html_.close();
  }

  void write_block(const Section& section, const Block& block) {
    Attributes attributes;
    std::string style = block.role == Block::Role::noise ? "noise" : "";
    if (block.indent > 0) style += fmt::format("{}in-{}", style.empty() ? "" : " ", block.indent);
    const bool heading = block.role == Block::Role::heading;
    const bool own = heading && block.indent == 0 && section.level > 0;
    if (heading && !own) style += style.empty() ? "sub" : " sub";
    if (!style.empty()) attributes.push_back({"class", style});
    const std::string& language = page_.review.language;
    if (!language.empty() && language != "en") attributes.push_back({"lang", language});
    if (is_right_to_left(language)) attributes.push_back({"dir", "rtl"});
    static constexpr std::string_view kHeadings[] = {"h2", "h3", "h4", "h5", "h6"};
    const provision::Provision& provision = page_.review.outline.provisions[section.provision];
    if (own && provision::is_unit(provision.kind)) attributes.push_back({"data-unit", ""});
    html_.open(own ? kHeadings[std::min<size_t>(section.level - 1u, 4)] : "p", attributes);
    if (!block.number.empty()) {
      html_.open("b");
      write_words(block.number);
      html_.close();
    }
    write_words({std::max(block.number.end, block.span.begin), block.span.end});
    html_.close().text("\n");
  }

  void write_words(Span span) {
    auto piece = std::upper_bound(pieces_.begin(), pieces_.end(), span.begin,
                                  [](uint32_t offset, const MarkedPiece& one) { return offset < one.span.end; });
    uint32_t at = span.begin;
    for (; piece != pieces_.end() && piece->span.begin < span.end; ++piece) {
      const Span shown{std::max(piece->span.begin, span.begin), std::min(piece->span.end, span.end)};
      html_.text(Span{at, shown.begin}.in(text_));
      write_piece(*piece, shown);
      at = shown.end;
    }
    html_.text(Span{at, span.end}.in(text_));
  }

  void write_piece(const MarkedPiece& piece, Span shown) {
    Attributes attributes;
    const bool power = !piece.powers.empty();
    if (power) {
      std::string style = "suppressed";
      for (const char* level : {"note", "warning", "error"}) {
        for (const uint32_t one : piece.powers)
          if (HtmlPage::state(page_.review.findings[one]) == level) style = level;
      }
      attributes = {{"class", style}, {"data-f", joined(piece.powers)}};
    } else {
      attributes = {{"class", piece.weak ? "decides weak" : "decides present"}};
    }
    if (!piece.safeguards.empty()) attributes.push_back({"data-s", joined(piece.safeguards)});
    if (named_ != &piece) attributes.push_back({"id", page_.place_id(piece.span.begin)});
    named_ = &piece;
    html_.element(power ? "mark" : "span", attributes, shown.in(text_));
    if (!one_line(Span{shown.end, piece.span.end}.in(text_)).empty()) return;
    for (const uint32_t one : piece.ending) {
      html_.open("sup").element("a",
                                {{"id", page_.words_id(one)},
                                 {"class", "ref " + HtmlPage::state(page_.review.findings[one])},
                                 {"href", "#" + page_.note_id(one)},
                                 {"aria-label", fmt::format("Finding {}", one + 1)}},
                                std::to_string(one + 1));
      html_.close();
    }
  }

  Markup& html_;
  const HtmlPage& page_;
  std::string_view text_;
  std::vector<MarkedPiece> pieces_;
  std::map<uint32_t, std::vector<uint32_t>> notes_;  // by block: findings
  const MarkedPiece* named_ = nullptr;               // has its id: it may go on in the next block
};

}  // namespace

void write_law(Markup& html, const HtmlPage& page) { LawWriter(html, page).write(); }

}  // namespace caveat::report
