// Akoma Ntoso naming convention: art_29__para_1__point_b. The document, tables of contents and text without numbers
// have positions where others have numbers.
#include "provision/eid.h"

#include <string>
#include <unordered_map>

namespace caveat::provision {
namespace {

std::string_view abbreviation(Kind kind) {
  switch (kind) {
    case Kind::document:
      return "";
    case Kind::preamble:
      return "preamble";
    case Kind::contents:
      return "toc";
    case Kind::part:
      return "part";
    case Kind::chapter:
      return "chp";
    case Kind::division:
      return "dvs";
    case Kind::schedule:
      return "sched";
    case Kind::annex:
      return "annex";
    case Kind::article:
      return "art";
    case Kind::section:
      return "sec";
    case Kind::regulation:
      return "reg";
    case Kind::rule:
      return "rule";
    case Kind::clause:
      return "cl";
    case Kind::paragraph:
      return "para";
    case Kind::point:
      return "point";
    case Kind::wrap_up:
      return "wrapup";
    case Kind::proviso:
      return "proviso";
    case Kind::definition:
      return "def";
    case Kind::quoted:
      return "qstr";
    case Kind::note:
      return "note";
  }
  return "";
}

// Letters and digits; everything else becomes one hyphen.
void append_plain(std::string& out, std::string_view number) {
  const size_t begin = out.size();
  for (const char c : number) {
    const auto byte = static_cast<unsigned char>(c);
    const bool kept = byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (kept)
      out += c;
    else if (out.size() > begin && out.back() != '-')
      out += '-';
  }
  while (out.size() > begin && out.back() == '-') out.pop_back();
}

// The provision whose name goes before this one's. Articles and sections are numbered through the whole text: the part
// they stand in is no part of their name.
Index named_parent(const Outline& outline, Index i) {
  Index parent = outline.provisions[i].parent;
  if (!is_unit(outline.provisions[i].kind)) return parent;
  const auto grouping = [&](Index p) {
    const Kind kind = outline.provisions[p].kind;
    return kind == Kind::part || kind == Kind::chapter || kind == Kind::division;
  };
  while (parent != 0 && grouping(parent)) parent = outline.provisions[parent].parent;
  return parent;
}

}  // namespace

std::string Outline::eid(Index provision) const {
  if (provision == 0 || provision >= provisions.size()) return {};
  if (!own_ids.empty() && !own_ids[provision].empty()) return own_ids[provision];
  std::string id(names.data() + name_ends[provision - 1], name_ends[provision] - name_ends[provision - 1]);
  const Index parent = named_parent(*this, provision);
  return parent == 0 ? id : eid(parent) + "__" + id;
}

void name_provisions(std::string_view text, Outline& outline) {
  std::unordered_map<std::string, uint32_t> used;  // parent and name → how often
  std::unordered_map<uint64_t, uint32_t> unnumbered;
  outline.names.clear();
  outline.name_ends.assign(1, 0);
  std::string key;
  for (Index i = 1; i < outline.provisions.size(); i++) {
    const Provision& provision = outline.provisions[i];
    const Index parent = named_parent(outline, i);
    const size_t begin = outline.names.size();
    outline.names += abbreviation(provision.kind);
    if (!provision.number.empty()) {
      outline.names += '_';
      append_plain(outline.names, provision.number.in(text));
    } else if (provision.kind != Kind::preamble && provision.kind != Kind::contents) {
      outline.names +=
          '_' + std::to_string(++unnumbered[uint64_t{parent} << 8 | static_cast<uint64_t>(provision.kind)]);
    }
    key.assign(outline.names, begin);
    key.append(reinterpret_cast<const char*>(&parent), sizeof parent);
    const uint32_t times = ++used[key];
    if (times > 1) outline.names += '-' + std::to_string(times);
    outline.name_ends.push_back(static_cast<uint32_t>(outline.names.size()));
  }
}

}  // namespace caveat::provision
