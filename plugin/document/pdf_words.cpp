#include "document/pdf_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "text/unicode.h"

namespace caveat::document {
namespace {

constexpr double kSameHeight = 0.5;    // part of a line's height that two words of one line share
constexpr double kSpace = 0.1;         // of a line's height: less between two words is no space
constexpr double kSmall = 0.85;        // times the height of the word before: a raised number is smaller
constexpr double kRaised = 0.1;        // of the height of the word before: its middle is as much higher at least
constexpr double kLarge = 1.5;         // times the height of most words: that of a mark across the page
constexpr size_t kFewestTurned = 8;    // words on a page for them to be more than a mark across it
constexpr size_t kFewestNumbered = 5;  // lines on a page for their numbers to be line numbers

// The number that a word is; -1 for none.
int number_of(const std::string& word) {
  if (word.empty() || word.size() > 3) return -1;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

// Capitals or signs: no small letters, no number.
bool is_capitals(const PageWord& word) {
  return number_of(word.text) < 0 && std::none_of(word.text.begin(), word.text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
         });
}

bool is_latin(const PageWord& word) {
  return std::any_of(word.text.begin(), word.text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// The mark of a note that stands close to the word before it.
bool is_raised_number(const PageWord& last, const PageWord& word) {
  const double higher = (last.box.top + last.box.bottom - word.box.top - word.box.bottom) / 2;
  return height(word.box) < kSmall * height(last.box) && higher > kRaised * height(last.box) &&
         word.text.find_first_not_of("0123456789,)") == std::string::npos;
}

// With raised digits, which no reader takes for a part of the word.
std::string raised(const std::string& digits) {
  static constexpr std::array<std::string_view, 10> all = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string out;
  for (const char c : digits) c >= '0' && c <= '9' ? out += all[static_cast<size_t>(c - '0')] : out += c;
  return out;
}

// From left to right to the order in which a line of Arabic or Hebrew is read; foreign words in it keep theirs.
void turn_around(PageLine& line) {
  std::vector<PageWord>& words = line.words;
  std::reverse(words.begin(), words.end());
  for (auto at = words.begin(); at != words.end();) {
    const auto begin = std::find_if(at, words.end(), is_latin);
    at = std::find_if_not(begin, words.end(), is_latin);
    std::reverse(begin, at);
  }
  for (size_t i = 0; i < words.size(); ++i) {
    if (!words[i].rtl && !is_latin(words[i])) words[i].text = text::reading_order(words[i].text);
    const Box& box = words[i].box;
    if (i + 1 < words.size()) {
      const Box& next = words[i + 1].box;
      words[i].space_after = std::max(box.left - next.right, next.left - box.right) > kSpace * height(box);
    }
  }
}

// "1.", "(a)", "iv)", "Article 30:".
bool is_marker(const PageLine& line) {
  if (line.words.size() > 2) return false;
  std::string_view last = line.words.back().text;
  if (line.words.size() == 2 && number_of(std::string(last.substr(0, last.find_last_not_of(".:") + 1))) < 0)
    return false;
  const bool closed = last.ends_with('.') || last.ends_with(')') || last.ends_with(':');
  if (last.starts_with('(')) last.remove_prefix(1);
  while (!last.empty() && (last.back() == '.' || last.back() == ')' || last.back() == ':')) last.remove_suffix(1);
  if (last.empty() || last.size() > 5) return false;
  const std::string number(last);
  return (number_of(number) >= 0 || is_roman(number) ||
          (closed && number.size() <= 2 && is_latin(line.words.back()))) &&
         (closed || line.words.size() == 2);
}

void attach_markers(std::vector<PageLine>& lines) {
  std::vector<size_t> by_top(lines.size());
  for (size_t i = 0; i < lines.size(); ++i) by_top[i] = i;
  std::sort(by_top.begin(), by_top.end(), [&](size_t a, size_t b) { return lines[a].box.top < lines[b].box.top; });
  std::vector<bool> moved(lines.size());
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!is_marker(lines[i])) continue;
    const Box& box = lines[i].box;
    auto near = std::lower_bound(by_top.begin(), by_top.end(), box.top - height(box),
                                 [&](size_t line, double top) { return lines[line].box.top < top; });
    size_t best = lines.size();
    for (size_t tries = 0; near != by_top.end() && tries < 16 && lines[*near].box.top < box.bottom; ++near, ++tries) {
      const PageLine& other = lines[*near];
      if (*near == i || moved[*near] || other.box.left < box.right || !on_one_line(box, other.words.front().box))
        continue;
      if (best == lines.size() || other.box.left < lines[best].box.left) best = *near;
    }
    if (best == lines.size()) continue;
    std::vector<PageWord>& words = lines[best].words;
    lines[i].words.back().space_after = true;
    words.insert(words.begin(), std::make_move_iterator(lines[i].words.begin()),
                 std::make_move_iterator(lines[i].words.end()));
    lines[best].box.left = box.left;
    moved[i] = true;
  }
  std::vector<PageLine> kept;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!moved[i]) kept.push_back(std::move(lines[i]));
  }
  lines = std::move(kept);
}

// Poppler puts the blocks of a turned page in the order of an upright one; where that goes up again to what stands over
// the last line, lines go from top to bottom.
void put_in_order(PageWords& page) {
  std::vector<std::vector<PageWord>> lines;
  std::vector<Box> boxes;
  bool ordered = true;
  for (PageWord& word : page.words) {
    if (lines.empty() || !on_one_line(boxes.back(), word.box)) {
      ordered = ordered && (boxes.empty() || word.box.top >= boxes.back().top || word.box.left >= boxes.back().right ||
                            word.box.right <= boxes.back().left);
      lines.emplace_back();
      boxes.push_back(word.box);
    }
    boxes.back().left = std::min(boxes.back().left, word.box.left);
    boxes.back().right = std::max(boxes.back().right, word.box.right);
    lines.back().push_back(std::move(word));
  }
  std::vector<size_t> order(lines.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  if (!ordered)
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return boxes[a].top < boxes[b].top; });
  page.words.clear();
  for (const size_t line : order) std::move(lines[line].begin(), lines[line].end(), std::back_inserter(page.words));
}

}  // namespace

double height(const Box& box) { return box.bottom - box.top; }

bool on_one_line(const Box& a, const Box& b) {
  const double shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  return shared >= kSameHeight * std::min(height(a), height(b));
}

Box turned_back(const Box& box, int turns, double width, double height) {
  switch (turns) {
    case 1:
      return {box.top, width - box.right, box.bottom, width - box.left};
    case 2:
      return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3:
      return {height - box.bottom, box.left, height - box.top, box.right};
    default:
      return box;
  }
}

void turn_upright(PageWords& page) {
  size_t times[4] = {};
  for (const PageWord& word : page.words) ++times[word.turns];
  const auto turns = static_cast<int>(std::max_element(times, times + 4) - times);
  if (turns == 0 || times[turns] < kFewestTurned || times[turns] * 2 <= page.words.size()) return;
  for (PageWord& word : page.words) {
    word.box = turned_back(word.box, turns, page.width, page.height);
    word.turns = static_cast<uint8_t>((word.turns - turns) & 3);
  }
  if (turns != 2) std::swap(page.width, page.height);
  page.turns = turns;
  put_in_order(page);
}

std::string drop_watermarks(std::vector<PageWords>& pages) {
  using Key = std::tuple<std::string, long, long>;
  constexpr double kGrain = 3;  // points
  const auto key = [](const PageWord& word) {
    return Key{word.text, std::lround(word.box.left / kGrain), std::lround(word.box.top / kGrain)};
  };
  // Headers and footers come again too, but are told apart line by line.
  const auto in_body = [](const PageWords& page, const PageWord& word) {
    return word.box.bottom > page.height * kMargin && word.box.top < page.height * (1 - kMargin);
  };
  std::map<Key, size_t> times;
  std::vector<double> heights;
  size_t turned = 0;
  for (const PageWords& page : pages) {
    std::set<Key> here;
    for (const PageWord& word : page.words) {
      turned += word.turns != 0;
      heights.push_back(height(word.box));
      if (in_body(page, word) && here.insert(key(word)).second) ++times[key(word)];
    }
  }
  if (heights.empty()) return "";
  const bool upright = turned * 2 < heights.size();
  std::nth_element(heights.begin(), heights.begin() + heights.size() / 2, heights.end());
  const double large = kLarge * heights[heights.size() / 2];
  std::set<std::string> gone;
  for (PageWords& page : pages) {
    const auto again = [&](const PageWord& word) {
      const auto found = in_body(page, word) ? times.find(key(word)) : times.end();
      return found != times.end() && found->second >= kFewestPages && found->second * 2 > pages.size();
    };
    // A form has the same sentences on each page: what is no larger than they are is a mark in capitals, by itself.
    std::set<double> text;  // the middles of its words
    for (const PageWord& word : page.words) {
      if (word.turns == 0 && (!again(word) || !is_capitals(word))) text.insert((word.box.top + word.box.bottom) / 2);
    }
    const auto by_itself = [&](const PageWord& word) {
      const auto beside = text.lower_bound(word.box.top);
      return beside == text.end() || *beside > word.box.bottom;
    };
    std::erase_if(page.words, [&](const PageWord& word) {
      if (upright && word.turns != 0) return true;
      if (!again(word) || (height(word.box) < large && !(is_capitals(word) && by_itself(word)))) return false;
      gone.insert(word.text);
      return true;
    });
  }
  return gone.empty() ? "" : fmt::format("left out as a watermark: “{}”", fmt::join(gone, "”, “"));
}

void drop_line_numbers(PageWords& page) {
  std::vector<double> lefts, rights;
  for (const PageWord& word : page.words) {
    if (number_of(word.text) >= 0) continue;
    lefts.push_back(word.box.left);
    rights.push_back(word.box.right);
  }
  if (lefts.size() < kFewestNumbered) return;
  std::sort(lefts.begin(), lefts.end());
  std::sort(rights.begin(), rights.end());
  const double left = lefts[lefts.size() / 50], right = rights[rights.size() - 1 - rights.size() / 50];
  for (const bool on_left : {true, false}) {
    std::vector<size_t> beside;
    for (size_t i = 0; i < page.words.size(); ++i) {
      const Box& box = page.words[i].box;
      if (number_of(page.words[i].text) >= 0 && (on_left ? box.right < left : box.left > right)) beside.push_back(i);
    }
    if (beside.size() < kFewestNumbered) continue;
    std::sort(beside.begin(), beside.end(),
              [&](size_t a, size_t b) { return page.words[a].box.top < page.words[b].box.top; });
    std::unordered_map<int, size_t> steps;
    for (size_t i = 1; i < beside.size(); ++i)
      ++steps[number_of(page.words[beside[i]].text) - number_of(page.words[beside[i - 1]].text)];
    const size_t regular = std::max(steps[1], steps[5]);
    if (regular * 10 < (beside.size() - 1) * 7) continue;
    std::set<size_t> dropped(beside.begin(), beside.end());
    std::vector<PageWord> kept;
    for (size_t i = 0; i < page.words.size(); ++i) {
      if (!dropped.contains(i)) kept.push_back(std::move(page.words[i]));
    }
    page.words = std::move(kept);
  }
}

bool is_roman(const std::string& word) {
  return !word.empty() && word.size() <= 6 && word.find_first_not_of("ivxlcIVXLC") == std::string::npos;
}

double usual_distance(const std::vector<PageLine>& lines) {
  std::vector<double> distances;
  for (size_t i = 1; i < lines.size(); ++i) {
    const double distance = lines[i].box.bottom - lines[i - 1].box.bottom;
    if (distance > 0) distances.push_back(distance);
  }
  if (distances.empty()) return 0;
  std::sort(distances.begin(), distances.end());
  return distances[distances.size() * 2 / 5];
}

std::vector<PageLine> lines_of(PageWords page) {
  std::vector<PageLine> lines;
  for (PageWord& word : page.words) {
    const bool goes_on = !lines.empty() && on_one_line(lines.back().box, word.box);
    if (!goes_on) {
      lines.push_back({{}, word.box});
    } else {
      Box& box = lines.back().box;
      box = {std::min(box.left, word.box.left), std::min(box.top, word.box.top), std::max(box.right, word.box.right),
             std::max(box.bottom, word.box.bottom)};
      lines.back().words.back().space_after = true;
    }
    if (goes_on) {
      const PageWord& last = lines.back().words.back();
      const double gap = std::max(word.box.left - last.box.right, last.box.left - word.box.right);
      if (gap < kSpace * height(word.box)) {
        lines.back().words.back().space_after = false;
        if (is_raised_number(last, word)) word.text = raised(word.text);
      }
    }
    lines.back().words.push_back(std::move(word));
  }
  for (PageLine& line : lines) {
    const auto rtl = std::count_if(line.words.begin(), line.words.end(), [](const PageWord& w) { return w.rtl; });
    if (rtl * 2 >= static_cast<std::ptrdiff_t>(line.words.size())) turn_around(line);
  }
  attach_markers(lines);
  return lines;
}

std::string words_of(const PageLine& line) {
  std::string out;
  for (const PageWord& word : line.words) {
    out += word.text;
    if (word.space_after && &word != &line.words.back()) out += ' ';
  }
  return out;
}

}  // namespace caveat::document
