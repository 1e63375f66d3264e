#include "document/html.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "document/html_page.h"
#include "document/html_tokens.h"
#include "document/list_label.h"
#include "document/reader.h"
#include "document/xml.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

constexpr int kMostLooks = 500'000;  // pieces of markup in all lists that count down
constexpr size_t kNamed = 5;         // places that a note names
constexpr size_t kHead = 4096;       // bytes in which a page names its charset

// Writes the words of a page.
class Writer {
 public:
  Writer(std::string_view page, const Options& options, Composer& composer)
      : options_(options),
        page_(page),
        composer_(composer),
        tokens_(page),
        furniture_(page_furniture(page, options.limits.depth)),
        open_(options.limits.depth) {}

  void run() {
    for (HtmlToken token; tokens_.next(token);) {
      const std::vector<Span>& pieces = furniture_.pieces;
      while (next_ < pieces.size() && pieces[next_].end <= token.at) ++next_;
      const bool dropped = (next_ < pieces.size() && pieces[next_].contains(token.at)) || changed_ > 0;
      if (token.kind == HtmlToken::Kind::text) {
        if (!dropped) text(token);
      } else if (token.kind == HtmlToken::Kind::open) {
        open(token, dropped);
      } else {
        for (size_t n = open_.closed_by(token.name); n > 0; --n) close_one();
        if (!dropped && token.name != "td" && token.name != "th") edge(token.name);
      }
    }
    while (open_.size() > 0) close_one();
  }

  std::string note() const {
    const std::vector<uint32_t>& left_out = furniture_.guessed;
    const std::string deep = is_deep_ ? fmt::format(
                                            "its elements are nested over {} deep, and deeper ones are read as "
                                            "words of those around them; raise --max-depth if the page is sound",
                                            options_.limits.depth)
                                      : "";
    if (left_out.empty()) return deep;
    std::string lines;
    uint32_t line = 1, at = 0;
    for (size_t i = 0; i < std::min(left_out.size(), kNamed); ++i) {
      line += static_cast<uint32_t>(std::count(page_.begin() + at, page_.begin() + left_out[i], '\n'));
      at = left_out[i];
      lines += fmt::format("{}{}", i == 0 ? "" : ", ", line);
    }
    if (left_out.size() > kNamed) lines += fmt::format(" and {} more", left_out.size() - kNamed);
    return fmt::format("what the page calls menus, banners and the like is left out: line {}{}{}", lines,
                       deep.empty() ? "" : "; ", deep);
  }

 private:
  struct Element {
    std::string name;
    bool changed;  // deleted or inserted words of the other version
    size_t lists;  // open around it
  };

  void open(const HtmlToken& token, bool dropped) {
    for (size_t n = open_.ended_by(token.name); n > 0; --n) close_one();
    const size_t lists = lists_.size();
    if (!dropped) begin(token);
    if (token.closed || is_html_void(token.name)) return;
    if (!open_.push(token.name)) {
      is_deep_ = true;
      return;
    }
    std::string_view id = html_attribute(token.attributes, "id");
    if (id.empty() && token.name == "a") id = html_attribute(token.attributes, "name");
    composer_.enter(token.name, id);
    const bool removed = token.name == "del" || token.name == "s" || token.name == "strike";
    elements_.push_back({token.name, options_.version == Version::accepted ? removed : token.name == "ins", lists});
    changed_ += elements_.back().changed;
    preformatted_ += token.name == "pre";
    raised_ += token.name == "sup";
  }

  void close_one() {
    open_.pop();
    composer_.leave();
    const Element done = std::move(elements_.back());
    elements_.pop_back();
    changed_ -= done.changed;
    preformatted_ -= done.name == "pre";
    raised_ -= done.name == "sup";
    lists_.resize(done.lists);
    if (done.name == "td" || done.name == "th") end_cell();
    if (done.name == "tr") glued_ = false;
  }

  void text(const HtmlToken& token) {
    if (preformatted_ == 0) {
      words(token.words, token.at);
      return;
    }
    for (size_t at = 0; at < token.words.size();) {
      const size_t end = std::min(token.words.find('\n', at), token.words.size());
      words(token.words.substr(at, end - at), token.at + static_cast<uint32_t>(at));
      if (end < token.words.size()) end == at ? composer_.block() : composer_.line();
      at = end + 1;
    }
  }

  void begin(const HtmlToken& token) {
    const std::string& name = token.name;
    if (name == "br")
      glued_ ? composer_.space() : composer_.line();
    else if (name == "ol" || name == "ul")
      list(token);
    else if (name == "li")
      item(token);
    else if (name == "tr")
      row();
    else if (name == "td" || name == "th")
      cell();
    else
      edge(name);
  }

  struct List {
    char type;  // '1', 'a', 'A', 'i', 'I'; 0 = without numbers
    int next;
    int step = 1;  // -1: it counts down
  };

  void words(std::string_view raw, uint32_t at) {
    const uint32_t before = composer_.end();
    raised_ > 0 ? composer_.raised(raw, at) : composer_.words(raw, at);
    if (composer_.end() > before) glued_ = false;
  }

  // The beginning or end of an element that stands in lines of its own.
  void edge(const std::string& name) {
    if (!is_html_block(name)) return;
    if (glued_)
      composer_.space();
    else
      composer_.block();
  }

  void list(const HtmlToken& token) {
    composer_.block();
    List made{0, 1};
    if (token.name == "ol") {
      made.type = list_type(token.attributes);
      const std::string_view start = html_attribute(token.attributes, "start");
      made.step = has_html_attribute(token.attributes, "reversed") ? -1 : 1;
      if (made.step < 0) made.next = count_items();
      if (!start.empty()) made.next = std::clamp(std::atoi(std::string(start.substr(0, 8)).c_str()), 0, 100000);
    }
    lists_.push_back(made);
  }

  // How many items the list that has just begun has, which is where one that counts down begins.
  int count_items() {
    HtmlTokens rest = tokens_;
    int items = 0, depth = 1;
    for (HtmlToken token; depth > 0 && looks_ > 0 && rest.next(token); --looks_) {
      const bool is_list = token.name == "ol" || token.name == "ul";
      if (token.kind == HtmlToken::Kind::open) {
        depth += is_list;
        items += depth == 1 && token.name == "li";
      } else if (token.kind == HtmlToken::Kind::close) {
        depth -= is_list;
      }
    }
    return std::max(items, 1);
  }

  void item(const HtmlToken& token) {
    composer_.block();
    if (lists_.empty() || lists_.back().type == 0) return;
    const std::string_view value = html_attribute(token.attributes, "value");
    if (!value.empty()) lists_.back().next = std::clamp(std::atoi(std::string(value.substr(0, 8)).c_str()), 0, 100000);
    List& in = lists_.back();
    composer_.insert(item_number(in.type, in.next), token.at);
    in.next += in.step;
    composer_.space();
    glued_ = true;
  }

  void row() {
    glued_ = false;
    composer_.block();
  }

  void cell() {
    if (glued_)
      composer_.join();
    else
      composer_.line();
    cell_ = composer_.next();
  }

  // A cell with no more than a number belongs to the words of the next one.
  void end_cell() {
    const uint32_t size = composer_.end() > cell_ ? composer_.end() - cell_ : 0;
    glued_ = size > 0 && size <= kLongestNumber;
  }

  const Options& options_;
  std::string_view page_;
  Composer& composer_;
  HtmlTokens tokens_;
  PageFurniture furniture_;
  size_t next_ = 0;  // the first piece of furniture that has not ended
  OpenElements open_;
  std::vector<Element> elements_;
  int changed_ = 0, preformatted_ = 0, raised_ = 0;
  std::vector<List> lists_;
  int looks_ = kMostLooks;
  bool is_deep_ = false;  // some elements are deeper than the limit
  bool glued_ = false;    // the next words follow a number: no break before them
  uint32_t cell_ = 0;
};

bool claims(std::string_view start) {
  const Root root = xml_root(start);
  constexpr std::string_view kFirst[] = {"html", "head", "body", "div", "p", "table", "h1", "meta", "center", "main"};
  return std::any_of(std::begin(kFirst), std::end(kFirst), [&](std::string_view name) {
    return root.name.size() == name.size() && std::equal(name.begin(), name.end(), root.name.begin(),
                                                         [](char small, char c) { return small == (c | 0x20); });
  });
}

bool is_sure(std::string_view bytes) {
  const Root root = xml_root(bytes);
  if (root.name.size() == 4 && claims(bytes) && (root.name[0] | 0x20) == 'h' && (root.name[1] | 0x20) == 't')
    return true;
  const size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first == std::string_view::npos) return false;
  constexpr std::string_view kDoctype = "<!doctype html";
  const std::string_view start = bytes.substr(first, kDoctype.size());
  return std::equal(start.begin(), start.end(), kDoctype.begin(), kDoctype.end(),
                    [](char c, char small) { return (c >= 'A' && c <= 'Z' ? c | 0x20 : c) == small; });
}

// The files whose pages a page of frames shows.
std::string frames_of(std::string_view page) {
  std::string names;
  size_t count = 0;
  HtmlTokens tokens(page);
  for (HtmlToken token; count < kNamed && tokens.next(token);) {
    if (token.kind != HtmlToken::Kind::open || token.name != "frame") continue;
    const std::string_view source = html_attribute(token.attributes, "src");
    if (source.empty()) continue;
    names += fmt::format("{}{}", names.empty() ? "" : ", ", source);
    ++count;
  }
  return names;
}

Expected<Document> read_html(std::string_view bytes, const Options& options) {
  auto decoded = text::decode(bytes, html_charset(bytes));
  if (!decoded) return decoded.error();
  Composer composer(Composer::References::html);
  std::string note = compose_html(decoded->text, options, composer);
  if (composer.end() == 0) {
    if (const std::string frames = frames_of(decoded->text); !frames.empty())
      return Error{"is a page of frames, and its text is in other files", fmt::format("name those: {}", frames)};
  }
  Document document = composer.finish(std::move(decoded->text));
  document.notes = std::move(decoded->notes);
  if (!note.empty()) document.notes.push_back(std::move(note));
  note_own_entities(document.source, document.notes);
  return document;
}

}  // namespace

std::string compose_html(std::string_view page, const Options& options, Composer& composer) {
  Writer writer(page, options, composer);
  writer.run();
  return writer.note();
}

std::string html_charset(std::string_view bytes) {
  if (std::string declared = declared_charset(bytes); !declared.empty()) return declared;
  HtmlTokens tokens(bytes.substr(0, kHead));
  for (HtmlToken token; tokens.next(token);) {
    if (token.kind != HtmlToken::Kind::open || token.name != "meta") continue;
    if (const std::string_view charset = html_attribute(token.attributes, "charset"); !charset.empty())
      return std::string(charset);
    const std::string_view content = html_attribute(token.attributes, "content");
    constexpr std::string_view kCharset = "charset=";
    const auto at = std::search(content.begin(), content.end(), kCharset.begin(), kCharset.end(),
                                [](char c, char small) { return (c | 0x20) == small || c == small; });
    if (at == content.end()) continue;
    const std::string_view value = content.substr(static_cast<size_t>(at - content.begin()) + kCharset.size());
    return std::string(value.substr(0, value.find_first_of("; ")));
  }
  return {};
}

Reader html_reader() { return {"html", {".html", ".htm", ".xhtml"}, is_sure, claims, read_html, "<!--", "-->"}; }

}  // namespace caveat::document
