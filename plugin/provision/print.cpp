#include "provision/print.h"

#include <fmt/format.h>

#include <iterator>

namespace caveat::provision {
namespace {

// White space as single blanks, cut at about `limit` bytes (never inside a character).
std::string one_line(std::string_view words, size_t limit) {
  std::string line;
  for (const char c : words) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    if (blank && (line.empty() || line.back() == ' ')) continue;
    if (line.size() >= limit && (static_cast<unsigned char>(c) & 0xC0) != 0x80) return line + "…";
    line += blank ? ' ' : c;
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

}  // namespace

std::string print(const Outline& outline, std::string_view text, bool words) {
  std::string out;
  for (Index i = 1; i < outline.provisions.size(); i++) {
    const Provision& provision = outline.provisions[i];
    fmt::format_to(std::back_inserter(out), "{:{}}{}", "", 2 * (provision.depth - 1), to_string(provision.kind));
    if (!provision.number.empty()) out += " " + std::string(provision.number.in(text));
    if (!provision.heading.empty()) out += " \"" + one_line(provision.heading.in(text), 100) + "\"";
    if (words && provision.run_begin < provision.run_end)
      out += " “" + one_line(outline.runs[provision.run_begin].in(text), 60) + "”";
    out += '\n';
  }
  return out;
}

}  // namespace caveat::provision
