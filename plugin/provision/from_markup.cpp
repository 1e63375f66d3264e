#include "provision/from_markup.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "provision/build_outline.h"
#include "provision/numbers.h"
#include "provision/title.h"

namespace caveat::provision {
namespace {

using document::Element;

constexpr size_t kDeepest = 60;
constexpr size_t kTitleLines = 40;  // lines before the first unit that may be the title

constexpr std::pair<std::string_view, Kind> kKinds[] = {
    {"part", Kind::part},
    {"subpart", Kind::division},
    {"chapter", Kind::chapter},
    {"subchapter", Kind::division},
    {"title", Kind::division},
    {"subtitle", Kind::division},
    {"book", Kind::division},
    {"tome", Kind::division},
    {"division", Kind::division},
    {"article", Kind::article},
    {"section", Kind::section},
    {"regulation", Kind::regulation},
    {"rule", Kind::rule},
    {"clause", Kind::clause},
    {"point", Kind::point},
    {"item", Kind::point},
    {"indent", Kind::point},
    {"subclause", Kind::point},
    {"schedule", Kind::schedule},
    {"annex", Kind::annex},
    {"attachment", Kind::annex},
    {"proviso", Kind::proviso},
    {"wrapUp", Kind::wrap_up},
    {"quotedStructure", Kind::quoted},
    {"preamble", Kind::preamble},
    {"conclusions", Kind::note},
    {"authorialNote", Kind::note},
    {"crossHeading", Kind::note},
    {"subdivision", Kind::division},
    {"toc", Kind::contents},
    {"definition", Kind::definition},
};

Kind kind_of(std::string_view name) {
  const auto* found =
      std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& k) { return k.first == name; });
  return found == std::end(kKinds) ? Kind::paragraph : found->second;
}

bool is_small(std::string_view words) { return !words.empty() && words[0] >= 'a' && words[0] <= 'z'; }

// Whether a word before a number is its keyword: "Article", "SEC.", "Section"; not "IV" or "4".
bool is_keyword(std::string_view word) {
  size_t letters = 0;
  bool roman = true;
  for (const char c : word) {
    if (c >= '0' && c <= '9') return false;
    letters += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0xC0;
    roman = roman && std::string_view("IVXLCDM.").find(c) != std::string_view::npos;
  }
  return letters >= 2 && !roman;
}

// "Article 5" → 5, "SEC. 101." → 101, "(a)" → a, "4 bis" → 4 bis.
Span number_of(std::string_view text, Span span) {
  Span number = bare_number(text, span);
  for (;;) {
    const std::string_view words = number.in(text);
    const size_t end = words.find_first_of(" \t\r\n");
    if (end == std::string_view::npos || !is_keyword(words.substr(0, end))) return number;
    number.begin += static_cast<uint32_t>(end);
    number = bare_number(text, number);
  }
}

class Builder {
 public:
  explicit Builder(const document::Document& document) : text_(document.text), elements_(document.elements) {
    outline_.provisions.push_back({});
    outline_.own_ids.emplace_back();
    outline_.provisions[0].span = {0, static_cast<uint32_t>(text_.size())};
    open_.push_back({0, 0, 0, kNone, Kind::document});
  }

  Outline build() {
    for (const Element& element : elements_) {
      if (element.kind == "docTitle") {
        take_title(element);
        continue;
      }
      while (open_.size() > 1 && (open_.back().depth >= element.depth || open_.size() > kDeepest)) close();
      open(element);
    }
    while (!open_.empty()) close();
    enacted_acts();
    if (outline_.title.empty()) outline_.title = choose_title(text_, titles_);
    outline_.subject = read_subject(text_, outline_.title, titles_);
    return std::move(outline_);
  }

 private:
  struct Open {
    Index index;
    uint16_t depth;  // of the element
    uint32_t at;     // words up to here are dealt with
    Index last;      // child, kNone = none yet
    Kind unit;       // of the unit around, or of a quotation: document = none
  };

  Provision& provision(const Open& open) { return outline_.provisions[open.index]; }

  void take_title(const Element& element) {
    Open& around = open_.back();
    words(element.span.begin);
    around.at = std::max(around.at, element.span.end);
    outline_.title = choose_title(text_, {element.span});
    titles_.push_back(element.span);
  }

  Kind kind_here(const Element& element) const {
    const Kind kind = kind_of(element.kind);
    return kind == Kind::clause && is_unit(open_.back().unit) ? Kind::point : kind;
  }

  Index push(Kind kind, Span span, const std::string& id) {
    Provision made;
    made.kind = kind;
    made.parent = open_.back().index;
    made.depth = static_cast<uint16_t>(open_.size());
    made.span = span;
    made.run_begin = made.run_end = static_cast<uint32_t>(outline_.runs.size());
    const auto index = static_cast<Index>(outline_.provisions.size());
    outline_.provisions.push_back(made);
    outline_.own_ids.push_back(id);
    open_.back().last = index;
    return index;
  }

  void open(const Element& element) {
    words(element.span.begin);
    const Kind kind = kind_here(element);
    Open next{push(kind, trimmed(text_, element.span), element.id), element.depth, element.span.begin, kNone,
              is_unit(kind) || kind == Kind::quoted ? kind : open_.back().unit};
    Provision& made = outline_.provisions[next.index];
    made.number = number_of(text_, element.number);
    made.heading = without_closing(text_, trimmed(text_, element.heading));
    open_.push_back(next);
    seen_unit_ = seen_unit_ || is_unit(kind);
    skips_.emplace_back(element.number, element.heading);
    if (element.heading.begin < element.number.begin) std::swap(skips_.back().first, skips_.back().second);
  }

  void close() {
    const Open& closing = open_.back();
    words(closing.index == 0 ? static_cast<uint32_t>(text_.size()) : element_end());
    const Open done = open_.back();
    open_.pop_back();
    Provision& made = provision(done);
    made.next = static_cast<Index>(outline_.provisions.size());
    if (open_.empty()) return;
    skips_.pop_back();
    open_.back().at = std::max(open_.back().at, made.span.end);
  }

  // A whole act that a bill enacts, in quotation, has articles or sections from 1 on: it is no amendment of another's.
  void enacted_acts() {
    constexpr int kFewest = 3;
    std::vector<Provision>& all = outline_.provisions;
    for (Index i = 1; i < all.size(); ++i) {
      if (all[i].kind != Kind::quoted) continue;
      int units = 0;
      bool from_one = false;
      for (Index at = i + 1; at < all[i].next; at = is_unit(all[at].kind) ? all[at].next : at + 1) {
        if (!is_unit(all[at].kind)) continue;
        if (units++ == 0) from_one = all[at].number.in(text_) == "1";
      }
      if (from_one && units >= kFewest) all[i].kind = Kind::annex;
    }
  }

  uint32_t element_end() { return provision(open_.back()).span.end; }

  // The words of the innermost open provision up to `end`, but for its number and heading.
  void words(uint32_t end) {
    uint32_t at = open_.back().at;
    if (open_.size() > 1) {
      for (const Span& skipped : {skips_.back().first, skips_.back().second}) {
        if (skipped.empty() || skipped.end <= at || skipped.begin >= end) continue;
        piece({at, std::max(at, skipped.begin)});
        at = skipped.end;
      }
    }
    if (at < end) piece({at, end});
    open_.back().at = std::max(open_.back().at, end);
  }

  void piece(Span span) {
    span = trimmed(text_, span);
    if (span.empty()) return;
    if (!seen_unit_ && titles_.size() < kTitleLines) titles_.push_back(span);
    if (open_.back().last == kNone) {
      outline_.runs.push_back(span);
      provision(open_.back()).run_end = static_cast<uint32_t>(outline_.runs.size());
      return;
    }
    const Kind kind = is_small(span.in(text_)) ? Kind::wrap_up : Kind::paragraph;
    Provision& loose = outline_.provisions[push(kind, span, "")];
    outline_.runs.push_back(span);
    loose.run_end = static_cast<uint32_t>(outline_.runs.size());
    loose.next = static_cast<Index>(outline_.provisions.size());
  }

  std::string_view text_;
  const std::vector<Element>& elements_;
  Outline outline_;
  std::vector<Open> open_;
  std::vector<std::pair<Span, Span>> skips_;  // number and heading of the open elements, in order; not the document's
  std::vector<Span> titles_;
  bool seen_unit_ = false;
};

}  // namespace

Outline outline_from_markup(const document::Document& document) { return Builder(document).build(); }

Outline read_outline(const document::Document& document) {
  if (document.elements.empty()) return read_outline(document.text);
  return named(document.text, outline_from_markup(document));
}

}  // namespace caveat::provision
