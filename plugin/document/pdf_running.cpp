#include "document/pdf_running.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "text/contains.h"
#include "text/unicode.h"
#include "text/words.h"
#include "words.h"  // of grammars/legal

namespace caveat::document {
namespace {

constexpr size_t kMostAtEdge = 4;  // lines of a header or footer
constexpr char kAtHeight = '\n';   // in a key, before where a line stands
constexpr double kSameHeight = 4;  // points
constexpr double kSetApart = 1.2;  // times the usual distance of two lines: from a header to the text
constexpr double kUsual = 1.6;     // times the height of a line: the usual distance at most, lest it be that of drafts
constexpr size_t kNamed = 3;       // lines that the note names
constexpr unsigned kLongestNamed = 50;  // columns

long roman(const std::string& word) {
  long value = 0, last = 0;
  for (auto c = word.rbegin(); c != word.rend(); ++c) {
    const std::string_view digits = "ivxlc";
    constexpr long values[] = {1, 5, 10, 50, 100};
    const long digit = values[digits.find(static_cast<char>(*c | 32))];
    value += digit < last ? -digit : digit;
    last = std::max(last, digit);
  }
  return value;
}

// A line without what may change from page to page.
struct Likeness {
  std::string words;
  std::vector<long> numbers;
};

void add_number(Likeness& like, long value) {
  like.words += '#';
  like.numbers.push_back(value);
}

Likeness likeness_of(const PageLine& line) {
  Likeness like;
  for (const PageWord& word : line.words) {
    if (is_roman(word.text)) {
      add_number(like, roman(word.text));
      continue;
    }
    for (size_t at = 0; at < word.text.size();) {
      const char c = word.text[at];
      if (c < '0' || c > '9') {
        like.words += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        ++at;
        continue;
      }
      long value = 0;
      for (; at < word.text.size() && word.text[at] >= '0' && word.text[at] <= '9'; ++at)
        value = (value * 10 + (word.text[at] - '0')) % 1'000'000'000;
      add_number(like, value);
    }
  }
  return like;
}

bool is_page_number(const std::string& words) {
  constexpr std::array<std::string_view, 7> shapes = {"#", "-#-", "–#–", "#/#", "page#", "page#of#", "[#]"};
  return text::contains(shapes, words);
}

// A line near the edge of a page.
struct Edge {
  size_t line;
  Likeness like;
  std::vector<std::string> keys;  // the same for lines that may be one that comes again
};

// Lines at the top or bottom of a page, from the edge inwards.
std::vector<Edge> edge_of(const std::vector<PageLine>& page, double page_height, bool top) {
  std::vector<size_t> found;
  for (size_t i = 0; i < page.size(); ++i) {
    const Box& box = page[i].box;
    if (top ? box.bottom < page_height * kMargin : box.top > page_height * (1 - kMargin)) found.push_back(i);
  }
  std::sort(found.begin(), found.end(), [&](size_t a, size_t b) {
    return top ? page[a].box.top < page[b].box.top : page[a].box.bottom > page[b].box.bottom;
  });
  if (found.size() > kMostAtEdge) found.resize(kMostAtEdge);
  std::vector<Edge> out;
  for (const size_t i : found) {
    Edge edge{i, likeness_of(page[i]), {}};
    const std::string& words = edge.like.words;
    if (edge.like.numbers.empty() || !reads_as_heading(page[i]))
      edge.keys = {words};
    else
      edge.keys = {fmt::format("{}={}", words, edge.like.numbers.front()),
                   fmt::format("{}{}{}", words, kAtHeight, std::lround(page[i].box.top / kSameHeight))};
    out.push_back(std::move(edge));
  }
  return out;
}

struct Seen {
  size_t page;
  std::vector<long> numbers;
};

// Whether every number is the same on both pages or goes up with the pages.
bool goes_on(const Seen& a, const Seen& b) {
  for (size_t i = 0; i < std::min(a.numbers.size(), b.numbers.size()); ++i) {
    const long more = b.numbers[i] - a.numbers[i];
    if (more != 0 && more != static_cast<long>(b.page - a.page)) return false;
  }
  return true;
}

bool is_three_times_in_a_row(const std::vector<Seen>& seen) {
  for (size_t i = 2; i < seen.size(); ++i) {
    if (seen[i].page == seen[i - 2].page + 2 && seen[i].numbers.front() == seen[i - 1].numbers.front() &&
        seen[i].numbers.front() == seen[i - 2].numbers.front())
      return true;
  }
  return false;
}

bool comes_again(const std::vector<Seen>& seen, const std::string& key, size_t pages) {
  // A running header that names the section a page is from: at one height, and for long sections the same for pages.
  if (key.find(kAtHeight) != std::string::npos) return is_three_times_in_a_row(seen);
  size_t going_on = 0;
  for (size_t i = 1; i < seen.size(); ++i) going_on += goes_on(seen[i - 1], seen[i]);
  const size_t pairs = seen.size() - 1;
  if (is_page_number(key)) return going_on * 2 >= pairs;
  // One on every other page, and on one in five where chapters change them, is still one.
  return seen.size() >= kFewestPages && seen.size() * 5 >= pages && going_on * 2 > pairs;
}

// Which lines go, from the edge inwards: up to the first where none comes again; and of these, only what is set apart
// from the text.
void take_from_edge(const std::vector<PageLine>& page, const std::vector<Edge>& edges,
                    const std::set<std::string>& again, bool top, std::set<size_t>& dropped) {
  std::vector<const Edge*> going;
  for (auto edge = edges.begin(); edge != edges.end();) {
    // Words far apart on one line of the page are lines of their own here.
    const Box& row = page[edge->line].box;
    const auto end =
        std::find_if(edge, edges.end(), [&](const Edge& e) { return !on_one_line(row, page[e.line].box); });
    const size_t before = going.size();
    for (; edge != end; ++edge) {
      if (std::any_of(edge->keys.begin(), edge->keys.end(), [&](const auto& key) { return again.contains(key); }))
        going.push_back(&*edge);
    }
    if (going.size() == before) break;
  }
  const double usual = usual_distance(page);
  const auto goes = [&](size_t line) {
    return std::any_of(going.begin(), going.end(), [&](const Edge* edge) { return edge->line == line; });
  };
  for (; !going.empty() && !is_page_number(going.back()->like.words); going.pop_back()) {
    const Box& last = page[going.back()->line].box;
    double distance = std::numeric_limits<double>::max();
    for (size_t i = 0; i < page.size(); ++i) {
      const double to_line = top ? page[i].box.bottom - last.bottom : last.bottom - page[i].box.bottom;
      if (to_line > 0 && !on_one_line(last, page[i].box) && !goes(i)) distance = std::min(distance, to_line);
    }
    if (distance > kSetApart * std::min(usual, kUsual * height(last))) break;
  }
  for (const Edge* edge : going) dropped.insert(edge->line);
}

// Takes the lines away and says which they were.
std::string taken(std::vector<std::vector<PageLine>>& pages, const std::vector<std::set<size_t>>& dropped) {
  std::map<std::string, std::pair<std::string, size_t>> what;
  for (size_t page = 0; page < pages.size(); ++page) {
    std::vector<PageLine> kept;
    for (size_t i = 0; i < pages[page].size(); ++i) {
      PageLine& line = pages[page][i];
      if (!dropped[page].contains(i)) {
        kept.push_back(std::move(line));
        continue;
      }
      const std::string words = likeness_of(line).words;
      if (is_page_number(words)) continue;
      auto& [first, times] = what[words];
      if (times++ == 0) first = words_of(line);
    }
    pages[page] = std::move(kept);
  }
  if (what.empty()) return "";
  std::vector<std::pair<std::string, size_t>> lines;
  for (auto& [words, line] : what) lines.push_back(std::move(line));
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string note = "left out as headers and footers:";
  for (size_t i = 0; i < std::min(lines.size(), kNamed); ++i) {
    const auto& [words, times] = lines[i];
    const std::string_view shown = text::truncate(words, kLongestNamed);
    note += fmt::format("{} “{}{}” on {} page{}", i > 0 ? "," : "", shown, shown.size() < words.size() ? "…" : "",
                        times, times == 1 ? "" : "s");
  }
  if (lines.size() > kNamed) note += fmt::format(", and {} more", lines.size() - kNamed);
  return note;
}

}  // namespace

bool reads_as_heading(const PageLine& line) {
  constexpr std::array<std::string_view, 6> before_number = {"no.", "nr.", "n.º", "nº", "n°", "№"};
  for (const PageWord& word : line.words) {
    const std::string folded = text::fold(word.text);
    if (text::contains(before_number, folded)) return true;
  }
  const std::string first = text::fold(line.words.front().text);
  return first.starts_with("第") || first.starts_with("§") ||
         std::any_of(std::begin(heading_words), std::end(heading_words),
                     [&](const StyleWord& heading) { return first == heading.word; });
}

std::string drop_running_lines(std::vector<std::vector<PageLine>>& pages, const std::vector<double>& heights) {
  std::vector<std::set<size_t>> dropped(pages.size());
  for (const bool top : {true, false}) {
    std::vector<std::vector<Edge>> edges;
    std::map<std::string, std::vector<Seen>> seen;
    for (size_t page = 0; page < pages.size(); ++page) {
      edges.push_back(edge_of(pages[page], heights[page], top));
      for (const Edge& edge : edges.back()) {
        for (const std::string& key : edge.keys) {
          std::vector<Seen>& all = seen[key];
          if (all.empty() || all.back().page != page) all.push_back({page, edge.like.numbers});
        }
      }
    }
    std::set<std::string> again;
    for (const auto& [key, all] : seen) {
      if (comes_again(all, key, pages.size())) again.insert(key);
    }
    for (size_t page = 0; page < pages.size(); ++page)
      take_from_edge(pages[page], edges[page], again, top, dropped[page]);
  }
  return taken(pages, dropped);
}

}  // namespace caveat::document
