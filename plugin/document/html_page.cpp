#include "document/html_page.h"

#include <algorithm>
#include <array>

#include "document/list_label.h"
#include "text/contains.h"

namespace caveat::document {
namespace {

constexpr size_t kNear = 64;          // elements that an end tag is looked for in
constexpr size_t kMostFurniture = 4;  // what holds over a fourth of the page's words is no furniture
constexpr size_t kFewestLinks = 4;    // lines of links only, one after the other, that are a menu
constexpr size_t kLinked = 95;        // per cent of a line's bytes that are in links
constexpr size_t kSeparator = 4;      // bytes of a line between links: "|", "»"
constexpr size_t kSaid = 40;          // bytes of words that are no links, from which on what is left out is named

constexpr std::array<std::string_view, 62> kBlocks = {
    "address", "article",   "aside",    "blockquote", "body",     "caption",    "center", "dd",       "details",
    "dir",     "div",       "dl",       "dt",         "fieldset", "figcaption", "figure", "footer",   "form",
    "h1",      "h2",        "h3",       "h4",         "h5",       "h6",         "head",   "header",   "hr",
    "html",    "legend",    "li",       "main",       "menu",     "nav",        "ol",     "optgroup", "option",
    "p",       "pre",       "section",  "select",     "summary",  "table",      "tbody",  "td",       "tfoot",
    "th",      "thead",     "tr",       "ul",         "colgroup", "button",     "dialog", "hgroup",   "search",
    "listing", "plaintext", "frameset", "noframes",   "noscript", "template",   "video",  "audio"};
constexpr std::array<std::string_view, 15> kVoid = {"area",  "base",   "br",    "col",  "embed",
                                                    "hr",    "img",    "input", "link", "meta",
                                                    "param", "source", "track", "wbr",  "basefont"};
// Never text, however much of it there is.
constexpr std::array<std::string_view, 20> kNever = {
    "head",   "noscript", "template", "select", "button",   "svg",      "math",   "object",   "audio",    "video",
    "canvas", "dialog",   "map",      "applet", "frameset", "noframes", "option", "datalist", "progress", "rp"};
constexpr std::array<std::string_view, 2> kFurniture = {"nav", "search"};
constexpr std::array<std::string_view, 4> kRoles = {"navigation", "banner", "contentinfo", "search"};
constexpr std::array<std::string_view, 26> kClasses = {
    "nav",    "navbar",  "navigation", "menu",   "submenu", "breadcrumb", "breadcrumbs", "footer",    "sidebar",
    "cookie", "cookies", "share",      "social", "pager",   "pagination", "toolbar",     "skip",      "login",
    "banner", "advert",  "ads",        "popup",  "modal",   "dropdown",   "tooltip",     "newsletter"};
// What stands beside those in a name: "main-nav", "footer-links". A name with any other word says something else.
constexpr std::array<std::string_view, 57> kBeside = {
    "main",    "site",    "page",    "top",       "bottom", "left",      "right",  "side",      "bar",    "first",
    "second",  "primary", "global",  "secondary", "local",  "sub",       "mobile", "desktop",   "header", "head",
    "title",   "body",    "content", "section",   "region", "area",      "block",  "box",       "panel",  "row",
    "wrapper", "wrap",    "inner",   "outer",     "widget", "container", "layout", "component", "group",  "list",
    "item",    "items",   "link",    "links",     "button", "buttons",   "btn",    "icon",      "icons",  "toggle",
    "form",    "dialog",  "media",   "consent",   "notice", "user",      "govuk"};
constexpr std::array<std::string_view, 3> kSections = {"article", "main", "section"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::string small(std::string_view words) {
  std::string out;
  for (const char c : words.substr(0, 200)) out += lower(c);
  return out;
}

// "sidebar-first l-menu" → yes. "power-to-share-data" → no: that is the id of a provision.
bool names_furniture(std::string_view names) {
  std::string word;
  bool furniture = false, other = false;
  for (size_t i = 0; i <= std::min<size_t>(names.size(), 200); ++i) {
    const char c = i < names.size() ? names[i] : ' ';
    if ((lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80) {
      word += lower(c);
      continue;
    }
    if (text::contains(kClasses, word))
      furniture = true;
    else if (word.size() > 1 && !text::contains(kBeside, word))
      other = true;
    word.clear();
    if (static_cast<unsigned char>(c) > ' ') continue;
    if (furniture && !other) return true;
    furniture = other = false;
  }
  return false;
}

bool is_hidden(std::string_view attributes) {
  if (attributes.find("hidden") != std::string_view::npos &&
      (has_html_attribute(attributes, "hidden") || html_attribute(attributes, "aria-hidden") == "true"))
    return true;
  if (attributes.find("isplay") == std::string_view::npos) return false;
  std::string style = small(html_attribute(attributes, "style"));
  style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
  return style.find("display:none") != std::string::npos;
}

enum class Furniture : uint8_t { none, told, guessed };

// A header or footer in a section is that section's own, as HTML has it.
Furniture furniture_of(const HtmlToken& token, bool in_section) {
  if (text::contains(kFurniture, token.name) || (!in_section && (token.name == "header" || token.name == "footer")))
    return Furniture::told;
  if (token.name == "aside") return Furniture::guessed;
  if (token.attributes.empty() || token.name == "body" || token.name == "html" || token.name == "a")
    return Furniture::none;
  const std::string_view role = html_attribute(token.attributes, "role");
  const std::string_view title = html_attribute(token.attributes, "title");
  if (text::contains(kRoles, role) || title == "header" || title == "footer") return Furniture::told;
  return role == "complementary" || names_furniture(html_attribute(token.attributes, "class")) ||
                 names_furniture(html_attribute(token.attributes, "id"))
             ? Furniture::guessed
             : Furniture::none;
}

// Whether a line begins as provisions do: "5.", "(a)", "§ 5", "Article 5", "Section 5A. Lamps".
bool begins_provision(std::string_view line) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto letter = [](char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  };
  const size_t first = line.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  line.remove_prefix(first);
  if (line.starts_with("§") || line.starts_with("&sect;")) return true;
  const bool bracket = line.front() == '(';
  size_t at = bracket;
  if (!bracket) {
    while (at < line.size() && letter(line[at])) ++at;
    if (at > 0 && (at == line.size() || line[at++] != ' ')) return false;
  }
  const size_t number = at;
  while (at < line.size() && (digit(line[at]) || letter(line[at])) && at < number + 8) ++at;
  if (bracket) return at > number && at < line.size() && line[at] == ')';
  if (at == number || !digit(line[number])) return false;
  return at == line.size() ? number > 0 : std::string_view(".):\r\n").find(line[at]) != std::string_view::npos;
}

// Bytes of letters: numbers and signs beside a link are no words.
size_t count_words(std::string_view words) {
  size_t count = 0;
  for (const char c : words) count += (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  return count;
}

class Survey {
 public:
  Survey(std::string_view page, uint32_t most_open) : page_(page), open_(most_open) {}

  PageFurniture run() {
    HtmlTokens tokens(page_);
    for (HtmlToken token; tokens.next(token);) {
      at_ = token.at;
      if (token.kind == HtmlToken::Kind::text)
        text(token);
      else if (token.kind == HtmlToken::Kind::open)
        open(token);
      else
        close(open_.closed_by(token.name), token);
    }
    at_ = static_cast<uint32_t>(page_.size());
    end_line();
    while (open_.size() > 0) close_one();
    return dropped();
  }

 private:
  // What there was so far.
  struct Counts {
    size_t words = 0, linked = 0, links = 0, titles = 0, provisions = 0;
  };
  struct Element {
    uint32_t begin;
    Counts before;
    bool link, never, section;
    Furniture furniture;
  };
  struct Line {
    uint32_t begin, end;
    size_t words = 0, linked = 0, links = 0;
    bool begun = false;
  };
  struct Piece {
    Span span;
    size_t words;
    bool never;
    bool guessed;  // by a name, with words that are no links
  };

  void text(const HtmlToken& token) {
    if (never_ > 0) return;
    if (!line_.begun && links_ == 0) counts_.provisions += begins_provision(token.words);
    line_.begun = line_.begun || token.words.find_first_not_of(" \t\r\n") != std::string_view::npos;
    const size_t words = count_words(token.words);
    if (words == 0) return;
    counts_.words += words;
    line_.words += words;
    if (links_ > 0) {
      counts_.linked += words;
      line_.linked += words;
    }
    line_.end = token.at + static_cast<uint32_t>(token.words.size());
  }

  void open(const HtmlToken& token) {
    for (size_t n = open_.ended_by(token.name); n > 0; --n) close_one();
    if (is_html_block(token.name) || token.name == "br") end_line();
    if (token.closed || is_html_void(token.name) || !open_.push(token.name)) return;
    Element made{token.at,
                 counts_,
                 token.name == "a" && has_html_attribute(token.attributes, "href"),
                 text::contains(kNever, token.name) || is_hidden(token.attributes),
                 text::contains(kSections, token.name),
                 furniture_of(token, sections_ > 0)};
    counts_.titles += token.name == "h1";
    counts_.links += made.link;
    line_.links += made.link;
    links_ += made.link;
    never_ += made.never;
    sections_ += made.section;
    elements_.push_back(made);
  }

  void close(size_t count, const HtmlToken& token) {
    for (; count > 0; --count) close_one();
    if (is_html_block(token.name)) end_line();
  }

  void close_one() {
    const Element done = elements_.back();
    elements_.pop_back();
    open_.pop();
    links_ -= done.link;
    never_ -= done.never;
    sections_ -= done.section;
    const Span span{done.begin, at_};
    if (done.never) pieces_.push_back({span, 0, true, false});
    if (done.never || done.furniture == Furniture::none || holds_law(done)) return;
    const size_t words = counts_.words - done.before.words, linked = counts_.linked - done.before.linked;
    pieces_.push_back({span, words, false, done.furniture == Furniture::guessed && words - linked >= kSaid});
  }

  // A provision, or the title of the page where nothing leads away from it.
  bool holds_law(const Element& done) const {
    return counts_.provisions > done.before.provisions ||
           (counts_.titles > done.before.titles && counts_.links == done.before.links);
  }

  void end_line() {
    if (line_.words > 0) lines_.push_back(line_);
    line_ = {at_, at_};
  }

  bool is_linked(const Line& line) const { return line.linked * 100 >= line.words * kLinked; }

  void drop_menus() {
    for (size_t i = 0; i < lines_.size();) {
      size_t end = i, linked = 0;
      for (size_t at = i; at < lines_.size(); ++at) {
        if (is_linked(lines_[at])) {
          linked += std::max<size_t>(lines_[at].links, 1);
          end = at + 1;
        } else if (at == i || lines_[at].words > kSeparator) {
          break;
        }
      }
      if (linked >= kFewestLinks) pieces_.push_back({{lines_[i].begin, lines_[end - 1].end}, 0, true, false});
      i = std::max(end, i + 1);
    }
  }

  PageFurniture dropped() {
    drop_menus();
    std::sort(pieces_.begin(), pieces_.end(), [](const Piece& a, const Piece& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    PageFurniture out;
    for (const Piece& piece : pieces_) {
      if (!piece.never && piece.words * kMostFurniture > counts_.words) continue;
      if (out.pieces.empty() || piece.span.begin > out.pieces.back().end) {
        out.pieces.push_back(piece.span);
        if (piece.guessed) out.guessed.push_back(piece.span.begin);
      } else {
        out.pieces.back().end = std::max(out.pieces.back().end, piece.span.end);
      }
    }
    return out;
  }

  std::string_view page_;
  OpenElements open_;
  std::vector<Element> elements_;
  std::vector<Line> lines_;
  std::vector<Piece> pieces_;
  Line line_{0, 0};
  uint32_t at_ = 0;
  Counts counts_;
  int links_ = 0, never_ = 0, sections_ = 0;  // open
};

std::string letters(int number) {
  std::string out;
  for (; number > 0; number = (number - 1) / 26) out.insert(out.begin(), static_cast<char>('a' + (number - 1) % 26));
  return out;
}

std::string upper(std::string words) {
  for (char& c : words) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return words;
}

}  // namespace

bool is_html_block(std::string_view name) { return text::contains(kBlocks, name); }
bool is_html_void(std::string_view name) { return text::contains(kVoid, name); }

std::string item_number(char type, int number) {
  if (number <= 0) return std::to_string(number) + ".";
  switch (type) {
    case 'a':
      return "(" + letters(number) + ")";
    case 'A':
      return "(" + upper(letters(number)) + ")";
    case 'i':
      return "(" + list_label(static_cast<uint32_t>(number), NumberStyle::lower_roman) + ")";
    case 'I':
      return "(" + list_label(static_cast<uint32_t>(number), NumberStyle::upper_roman) + ")";
    default:
      return std::to_string(number) + ".";
  }
}

char list_type(std::string_view attributes) {
  const std::string_view type = html_attribute(attributes, "type");
  if (type.size() == 1 && std::string_view("1aAiI").find(type[0]) != std::string_view::npos) return type[0];
  const std::string style = small(html_attribute(attributes, "style"));
  constexpr std::pair<std::string_view, char> kStyles[] = {{"lower-alpha", 'a'}, {"lower-latin", 'a'},
                                                           {"upper-alpha", 'A'}, {"upper-latin", 'A'},
                                                           {"lower-roman", 'i'}, {"upper-roman", 'I'}};
  for (const auto& [words, found] : kStyles) {
    if (style.find(words) != std::string::npos) return found;
  }
  if (style.find("list-style") != std::string::npos && style.find("none") != std::string::npos) return 0;
  return '1';
}

size_t OpenElements::ended_by(const std::string& name) const {
  const auto top = [&](std::string_view open) { return !names_.empty() && names_.back() == open; };
  if (top("p") && is_html_block(name)) return 1;
  if (name == "li" || name == "option" || name == "tr" || name == "td" || name == "th" || name == "dt" ||
      name == "dd") {
    for (size_t n = 1; n <= std::min(names_.size(), kNear); ++n) {
      const std::string& open = names_[names_.size() - n];
      const bool cell = (name == "td" || name == "th") && (open == "td" || open == "th");
      const bool term = (name == "dt" || name == "dd") && (open == "dt" || open == "dd");
      const bool row = name == "tr" && open == "tr";
      if (cell || term || row || (open == name && !row)) return n;
      if (open == "table" || open == "ul" || open == "ol" || open == "dl" || open == "div" || open == "tr") return 0;
    }
  }
  return 0;
}

size_t OpenElements::closed_by(const std::string& name) const {
  for (size_t n = 1; n <= std::min(names_.size(), kNear); ++n) {
    if (names_[names_.size() - n] == name) return n;
  }
  return 0;
}

bool OpenElements::push(const std::string& name) {
  if (names_.size() >= most_) return false;
  names_.push_back(name);
  return true;
}

PageFurniture page_furniture(std::string_view page, uint32_t most_open) { return Survey(page, most_open).run(); }

}  // namespace caveat::document
