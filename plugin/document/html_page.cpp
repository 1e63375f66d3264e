#include "document/html_page.h"

#include <algorithm>
#include <array>

namespace caveat::document {
namespace {

constexpr size_t kNear = 64;          // elements that an end tag is looked for in
constexpr size_t kMostFurniture = 4;  // what holds over a fourth of the page's words is no furniture
constexpr size_t kFewestLinks = 4;    // lines of links only, one after the other, that are a menu
constexpr size_t kLinked = 95;        // per cent of a line's bytes that are in links
constexpr size_t kSeparator = 4;      // bytes of a line between links: "|", "»"

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
constexpr std::array<std::string_view, 5> kFurniture = {"nav", "aside", "footer", "header", "search"};
constexpr std::array<std::string_view, 5> kRoles = {"navigation", "banner", "contentinfo", "search", "complementary"};
constexpr std::array<std::string_view, 26> kClasses = {
    "nav",    "navbar",  "navigation", "menu",   "submenu", "breadcrumb", "breadcrumbs", "footer",    "sidebar",
    "cookie", "cookies", "share",      "social", "pager",   "pagination", "toolbar",     "skip",      "login",
    "banner", "advert",  "ads",        "popup",  "modal",   "dropdown",   "tooltip",     "newsletter"};

template <typename Names>
bool among(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::string small(std::string_view words) {
  std::string out;
  for (const char c : words.substr(0, 200)) out += lower(c);
  return out;
}

// "sideBar main-nav" → has the word "nav".
bool names_furniture(std::string_view classes) {
  std::string word;
  for (size_t i = 0; i <= std::min<size_t>(classes.size(), 200); ++i) {
    const char c = i < classes.size() ? classes[i] : ' ';
    const bool letter = lower(c) >= 'a' && lower(c) <= 'z';
    if (letter) {
      word += lower(c);
      continue;
    }
    if (among(kClasses, word)) return true;
    word.clear();
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

bool looks_like_furniture(const HtmlToken& token) {
  if (among(kFurniture, token.name)) return true;
  if (token.attributes.empty() || token.name == "body" || token.name == "html" || token.name == "a") return false;
  const std::string_view title = html_attribute(token.attributes, "title");
  return among(kRoles, html_attribute(token.attributes, "role")) || title == "header" || title == "footer" ||
         names_furniture(html_attribute(token.attributes, "class")) ||
         names_furniture(html_attribute(token.attributes, "id"));
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

  std::vector<Span> run() {
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
  struct Element {
    uint32_t begin;
    size_t words_before;
    bool link, never, furniture;
  };
  struct Line {
    uint32_t begin, end;
    size_t words = 0, linked = 0, links = 0;
  };
  struct Piece {
    Span span;
    size_t words;
    bool never;
  };

  void text(const HtmlToken& token) {
    const size_t words = count_words(token.words);
    if (words == 0 || never_ > 0) return;
    words_ += words;
    line_.words += words;
    if (links_ > 0) line_.linked += words;
    line_.end = token.at + static_cast<uint32_t>(token.words.size());
  }

  void open(const HtmlToken& token) {
    for (size_t n = open_.ended_by(token.name); n > 0; --n) close_one();
    if (is_html_block(token.name) || token.name == "br") end_line();
    if (token.closed || is_html_void(token.name) || !open_.push(token.name)) return;
    Element made{token.at, words_, token.name == "a" && has_html_attribute(token.attributes, "href"),
                 among(kNever, token.name) || is_hidden(token.attributes), looks_like_furniture(token)};
    links_ += made.link;
    if (made.link) ++line_.links;
    never_ += made.never;
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
    if (done.never || done.furniture) pieces_.push_back({{done.begin, at_}, words_ - done.words_before, done.never});
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
      if (linked >= kFewestLinks) pieces_.push_back({{lines_[i].begin, lines_[end - 1].end}, 0, true});
      i = std::max(end, i + 1);
    }
  }

  std::vector<Span> dropped() {
    drop_menus();
    std::sort(pieces_.begin(), pieces_.end(), [](const Piece& a, const Piece& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    std::vector<Span> out;
    for (const Piece& piece : pieces_) {
      if (!piece.never && piece.words * kMostFurniture > words_) continue;
      if (!out.empty() && piece.span.begin <= out.back().end)
        out.back().end = std::max(out.back().end, piece.span.end);
      else
        out.push_back(piece.span);
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
  size_t words_ = 0;
  int links_ = 0, never_ = 0;
};

std::string roman(int number) {
  constexpr std::pair<int, const char*> kSigns[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                                    {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                                    {5, "v"},    {4, "iv"},   {1, "i"}};
  std::string out;
  for (const auto& [value, sign] : kSigns) {
    for (; number >= value && out.size() < 40; number -= value) out += sign;
  }
  return out;
}

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

bool is_html_block(std::string_view name) { return among(kBlocks, name); }
bool is_html_void(std::string_view name) { return among(kVoid, name); }

std::string item_number(char type, int number) {
  switch (type) {
    case 'a':
      return "(" + letters(number) + ")";
    case 'A':
      return "(" + upper(letters(number)) + ")";
    case 'i':
      return "(" + roman(number) + ")";
    case 'I':
      return "(" + upper(roman(number)) + ")";
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

std::vector<Span> page_furniture(std::string_view page, uint32_t most_open) { return Survey(page, most_open).run(); }

}  // namespace caveat::document
