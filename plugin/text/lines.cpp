#include "text/lines.h"

#include <algorithm>
#include <cstring>

namespace caveat::text {
namespace {

constexpr uint64_t kOnes = 0x0101010101010101ull;
constexpr uint64_t kHighs = 0x8080808080808080ull;

bool has_zero_byte(uint64_t chunk) { return ((chunk - kOnes) & ~chunk & kHighs) != 0; }

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Code units of whole characters: UTF-32 counts the bytes that begin one, UTF-16 one more for each beyond U+FFFF.
uint32_t units(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::utf8) return static_cast<uint32_t>(text.size());
  uint32_t characters = 0;
  uint32_t astral = 0;
  for (const char c : text) {
    characters += !is_continuation(c);
    astral += static_cast<unsigned char>(c) >= 0xF0;
  }
  return encoding == Encoding::utf16 ? characters + astral : characters;
}

// Where the character at or around `at` begins.
size_t begin_of_character(std::string_view text, size_t at) {
  while (at > 0 && at < text.size() && is_continuation(text[at])) --at;
  return at;
}

// The byte at `column` units into `line`; inside a character, the character's first byte; past the end, the end.
size_t byte_at(std::string_view line, uint32_t column, Encoding encoding) {
  if (encoding == Encoding::utf8) return begin_of_character(line, std::min<size_t>(column, line.size()));
  size_t at = 0;
  while (at < line.size() && column > 0) {
    const auto lead = static_cast<unsigned char>(line[at]);
    const uint32_t wide = encoding == Encoding::utf16 && lead >= 0xF0 ? 2 : 1;
    if (wide > column) break;
    column -= wide;
    do ++at;
    while (at < line.size() && is_continuation(line[at]));
  }
  return at;
}

}  // namespace

Lines::Lines(std::string_view text) {
  const size_t size = text.size();
  for (size_t at = 0; at < size;) {
    uint64_t chunk;
    if (at + sizeof chunk <= size) {
      std::memcpy(&chunk, text.data() + at, sizeof chunk);
      if (!has_zero_byte(chunk ^ ('\n' * kOnes)) && !has_zero_byte(chunk ^ ('\r' * kOnes))) {
        at += sizeof chunk;
        continue;
      }
    }
    for (const size_t end = std::min(at + sizeof chunk, size); at < end; ++at) {
      const bool lone_return = text[at] == '\r' && !(at + 1 < size && text[at + 1] == '\n');
      if (text[at] == '\n' || lone_return) starts_.push_back(static_cast<uint32_t>(at + 1));
    }
  }
  mark_long_lines(text, 0, count(), marks_);
}

void Lines::replace(std::string_view text, Span replaced, uint32_t size) {
  const uint32_t new_end = replaced.begin + size;
  // A return that stands before the edit ends a line only if no newline follows it now.
  const uint32_t scan = replaced.begin > 0 && text[replaced.begin - 1] == '\r' ? replaced.begin - 1 : replaced.begin;
  const auto kept = std::upper_bound(starts_.begin(), starts_.end(), scan);
  const auto after = std::upper_bound(kept, starts_.end(), replaced.end);
  std::vector<uint32_t> fresh;
  for (uint32_t at = scan; at < new_end; ++at) {
    const bool lone_return = text[at] == '\r' && !(at + 1 < text.size() && text[at + 1] == '\n');
    if (text[at] == '\n' || lone_return) fresh.push_back(at + 1);
  }
  const auto first = static_cast<uint32_t>(kept - starts_.begin() - 1);
  const uint32_t moved = new_end - replaced.end;  // modulo 2^32
  const uint32_t old_end_of_lines = after == starts_.end() ? UINT32_MAX : *after;
  for (auto start = after; start != starts_.end(); ++start) *start += moved;
  const auto same = std::min(fresh.size(), static_cast<size_t>(after - kept));
  std::copy_n(fresh.begin(), same, kept);
  if (fresh.size() > same) {
    starts_.insert(after, fresh.begin() + static_cast<std::ptrdiff_t>(same), fresh.end());
  } else {
    starts_.erase(kept + static_cast<std::ptrdiff_t>(same), after);
  }
  std::vector<Mark> marks;
  for (const Mark& mark : marks_) {
    if (mark.offset <= starts_[first]) marks.push_back(mark);
  }
  mark_long_lines(text, first, first + static_cast<uint32_t>(fresh.size()) + 1, marks);
  for (const Mark& mark : marks_) {
    if (mark.offset >= old_end_of_lines) marks.push_back({mark.offset + moved, mark.utf16, mark.utf32});
  }
  marks_ = std::move(marks);
}

// So that a place in a line of megabytes is found without counting from the line's start every time.
void Lines::mark_long_lines(std::string_view text, uint32_t first, uint32_t last, std::vector<Mark>& marks) const {
  for (uint32_t line = first; line < last; ++line) {
    const auto end = line + 1 < count() ? starts_[line + 1] : static_cast<uint32_t>(text.size());
    Mark mark{starts_[line], 0, 0};
    while (end - mark.offset > 2 * kMarkEvery) {
      const auto next = static_cast<uint32_t>(begin_of_character(text, mark.offset + kMarkEvery));
      const std::string_view step = text.substr(mark.offset, next - mark.offset);
      mark = {next, mark.utf16 + units(step, Encoding::utf16), mark.utf32 + units(step, Encoding::utf32)};
      marks.push_back(mark);
    }
  }
}

Position Lines::position(std::string_view text, uint32_t offset, Encoding encoding) const {
  const auto end = static_cast<uint32_t>(text.size());
  offset = static_cast<uint32_t>(begin_of_character(text, std::min(offset, end)));
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto line = static_cast<uint32_t>(after - starts_.begin() - 1);
  const uint32_t start = starts_[line];
  if (encoding == Encoding::utf8) return {line, offset - start};
  Mark from{start, 0, 0};
  const auto mark = std::upper_bound(marks_.begin(), marks_.end(), offset,
                                     [](uint32_t value, const Mark& m) { return value < m.offset; });
  if (mark != marks_.begin() && std::prev(mark)->offset > start) from = *std::prev(mark);
  const uint32_t before = encoding == Encoding::utf16 ? from.utf16 : from.utf32;
  return {line, before + units(text.substr(from.offset, offset - from.offset), encoding)};
}

uint32_t Lines::offset(std::string_view text, Position position, Encoding encoding) const {
  if (position.line >= count()) return static_cast<uint32_t>(text.size());
  const uint32_t start = starts_[position.line];
  uint32_t end = position.line + 1 < count() ? starts_[position.line + 1] : static_cast<uint32_t>(text.size());
  if (position.line + 1 < count()) {
    --end;
    if (text[end] == '\n' && end > start && text[end - 1] == '\r') --end;
  }
  uint32_t from = start;
  uint32_t column = position.column;
  if (encoding != Encoding::utf8) {
    const auto units_of = [&](const Mark& m) { return encoding == Encoding::utf16 ? m.utf16 : m.utf32; };
    const auto in_line = [&](uint32_t at) {
      return std::lower_bound(marks_.begin(), marks_.end(), at,
                              [](const Mark& m, uint32_t value) { return m.offset < value; });
    };
    const auto first = in_line(start + 1);
    const auto mark = std::upper_bound(first, in_line(end), column,
                                       [&](uint32_t value, const Mark& m) { return value < units_of(m); });
    if (mark != first) {
      from = std::prev(mark)->offset;
      column -= units_of(*std::prev(mark));
    }
  }
  return from + static_cast<uint32_t>(byte_at(text.substr(from, end - from), column, encoding));
}

}  // namespace caveat::text
