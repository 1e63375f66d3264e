#include "provision/repair.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <unordered_map>
#include <vector>

#include "provision/numbers_in_reference.h"

namespace caveat::provision {
namespace {

bool is_group(Kind kind) { return kind == Kind::part || kind == Kind::chapter || kind == Kind::division; }

void sections_that_hold_articles(Outline& outline) {
  for (Index i = 1; i < outline.provisions.size(); i++) {
    if (outline.provisions[i].kind != Kind::article) continue;
    for (Index p = outline.provisions[i].parent; p != 0 && outline.provisions[p].kind != Kind::quoted;
         p = outline.provisions[p].parent)
      if (is_unit(outline.provisions[p].kind) && outline.provisions[p].kind != Kind::article)
        outline.provisions[p].kind = Kind::division;
  }
}

// Units that stand by themselves, in order; the schedules' and quotations' own are left out.
std::vector<Index> units_in_order(const Outline& outline) {
  std::vector<Index> units;
  for (Index i = 1; i < outline.provisions.size();) {
    const Kind kind = outline.provisions[i].kind;
    if (is_unit(kind)) units.push_back(i);
    i = is_unit(kind) || kind == Kind::quoted || kind == Kind::contents ? outline.provisions[i].next : i + 1;
  }
  return units;
}

// Letters only, in small letters: two lines that differ in their numbers are alike.
std::string likeness(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if ((c >= 'a' && c <= 'z') || byte >= 0x80)
      out += c;
    else if (c >= 'A' && c <= 'Z')
      out += static_cast<char>(c + 32);
  }
  return out;
}

// The length of the run of units from `begin` that is a table of contents: short, and most of them come again later. 0
// = none.
size_t listed_units(std::string_view text, const Outline& outline, const std::vector<Index>& units, size_t begin) {
  constexpr size_t kFewest = 4;
  size_t end = begin;
  std::unordered_map<std::string, int> numbers;
  size_t shorts = 0;
  unsigned long last = 0;
  // Up to the place where the numbers begin again.
  while (end < units.size()) {
    const Provision& unit = outline.provisions[units[end]];
    const std::string number = folded_number(unit.number.in(text));
    const unsigned long value = std::strtoul(number.c_str(), nullptr, 10);
    if (numbers.contains(number) || value < last) break;
    last = value;
    numbers[number] = 1;
    shorts += bulk(unit.span.size()) == Bulk::entry;
    end++;
  }
  const size_t count = end - begin;
  if (end == units.size() || count < kFewest || shorts * 10 < count * 9) return 0;
  size_t again = 0;
  for (size_t i = end; i < units.size() && i < end + 3 * count; i++) {
    const auto found = numbers.find(folded_number(outline.provisions[units[i]].number.in(text)));
    if (found != numbers.end() && found->second == 1) found->second = 0, again++;
  }
  return again * 2 >= count || (count >= 12 && again * 4 >= count) ? count : 0;
}

// Turns the provisions [first, end) into one table of contents under the document.
void make_contents(Outline& outline, Index first, Index end) {
  std::vector<Provision>& provisions = outline.provisions;
  Provision contents;
  contents.kind = Kind::contents;
  contents.parent = 0;
  contents.depth = 1;
  contents.span = {provisions[first].span.begin, provisions[end - 1].span.end};
  for (Index i = first; i < end; i++) contents.span.end = std::max(contents.span.end, provisions[i].span.end);
  contents.run_begin = provisions[first].run_begin;
  contents.run_end = provisions[end - 1].run_end;
  for (Index i = first; i < end; i++) contents.run_end = std::max(contents.run_end, provisions[i].run_end);
  contents.next = first + 1;
  const Index removed = end - first - 1;
  provisions[first] = contents;
  provisions.erase(provisions.begin() + first + 1, provisions.begin() + end);
  // What stood under the last listed heading belongs to the document now.
  for (Index i = 0; i < provisions.size(); i++) {
    Provision& provision = provisions[i];
    if (provision.parent != kNone) {
      if (provision.parent >= end)
        provision.parent -= removed;
      else if (provision.parent >= first)
        provision.parent = 0;
    }
    if (provision.next >= end) provision.next -= removed;
    provision.depth = i == 0 ? 0 : static_cast<uint16_t>(provisions[provision.parent].depth + 1);
  }
}

// Headings, schedules and the like without any words under them: what is left of a table of contents.
bool is_hollow(const Outline& outline, Index i) {
  const Provision& provision = outline.provisions[i];
  if (!is_group(provision.kind) && provision.kind != Kind::schedule && provision.kind != Kind::annex &&
      provision.kind != Kind::contents)
    return false;
  return provision.kind == Kind::contents || (bulk(provision.span.size()) != Bulk::full && provision.next == i + 1);
}

void find_contents(std::string_view text, Outline& outline) {
  const std::vector<Index> units = units_in_order(outline);
  size_t begin = 0, count = 0;
  for (; begin < 4 && begin < units.size(); begin++)
    if ((count = listed_units(text, outline, units, begin)) > 0) break;
  if (count == 0) return;
  const auto top = [&](Index i) {
    while (outline.provisions[i].parent != 0) i = outline.provisions[i].parent;
    return i;
  };
  Index first = units[begin];
  const Index last = units[begin + count - 1];
  Index end = outline.provisions[last].next;
  // Whole headings, where nothing else stands under them.
  if (begin == 0 || top(units[begin - 1]) != top(first)) first = top(first);
  if (top(last) != top(units[begin + count])) end = outline.provisions[top(last)].next;
  if (outline.provisions[first].parent != 0) first = top(first);
  while (first > 1 && is_hollow(outline, first - 1) && outline.provisions[first - 1].parent == 0) first--;
  while (end < outline.provisions.size() && is_hollow(outline, end) && outline.provisions[end].parent == 0 &&
         (outline.provisions[end].kind == Kind::schedule || outline.provisions[end].kind == Kind::annex))
    end = outline.provisions[end].next;
  make_contents(outline, first, end);
}

// A unit with a heading and nothing else: the heading is all that it says.
void words_of_headings(Outline& outline) {
  std::vector<Span> runs;
  runs.reserve(outline.runs.size());
  for (Index i = 0; i < outline.provisions.size(); i++) {
    Provision& provision = outline.provisions[i];
    const bool bare = is_unit(provision.kind) && provision.run_begin == provision.run_end && provision.next == i + 1 &&
                      !provision.heading.empty() && provision.heading.begin > provision.number.begin;
    const uint32_t begin = static_cast<uint32_t>(runs.size());
    if (bare)
      runs.push_back(provision.heading);
    else
      runs.insert(runs.end(), outline.runs.begin() + provision.run_begin, outline.runs.begin() + provision.run_end);
    provision.run_begin = begin;
    provision.run_end = static_cast<uint32_t>(runs.size());
  }
  outline.runs = std::move(runs);
}

// Short lines that come again and again, such as a page's heading.
void drop_page_headings(std::string_view text, Outline& outline) {
  constexpr int kTimes = 4;
  std::unordered_map<std::string, int> times;
  const auto candidate = [&](const Provision& provision) {
    return provision.run_begin < provision.run_end &&
           may_be_page_heading(text, provision, outline.runs[provision.run_begin]);
  };
  for (const Provision& provision : outline.provisions)
    if (candidate(provision)) times[likeness(outline.runs[provision.run_begin].in(text))]++;
  for (Provision& provision : outline.provisions) {
    if (!candidate(provision)) continue;
    const std::string like = likeness(outline.runs[provision.run_begin].in(text));
    const bool slight = like.size() < 8;
    const bool ends =
        std::string_view(".;:,").find(text[outline.runs[provision.run_begin].end - 1]) != std::string_view::npos;
    if (!ends && !slight && times[like] >= kTimes) provision.kind = Kind::note, provision.run_end = provision.run_begin;
  }
}

}  // namespace

Bulk bulk(uint32_t size) {
  constexpr uint32_t kLongestEntry = 260, kLongestHeading = 400;
  return size < kLongestEntry ? Bulk::entry : size < kLongestHeading ? Bulk::heading : Bulk::full;
}

bool may_be_page_heading(std::string_view text, const Provision& provision, Span run) {
  constexpr uint32_t kLongest = 90;
  return provision.number.empty() && provision.run_end == provision.run_begin + 1 && run.size() <= kLongest &&
         run.in(text).find('\n') == std::string_view::npos;
}

void repair(std::string_view text, Outline& outline) {
  sections_that_hold_articles(outline);
  find_contents(text, outline);
  words_of_headings(outline);
  drop_page_headings(text, outline);
}

}  // namespace caveat::provision
