#include "document/composer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "document/entities.h"
#include "document/note_mark.h"

namespace caveat::document {
namespace {

constexpr size_t kLongestReference = 32;
constexpr size_t kLongestId = 1000;
constexpr size_t kLongestPath = 32;  // elements: what is deeper is named by its innermost ones

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

enum class Class : uint8_t { word, blank, invisible };

// What stands at `at` beyond ASCII: a word's character, a blank, or one without a width; and its size in bytes.
std::pair<Class, size_t> classify(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0; };
  if (byte(0) == 0xC2 && (byte(1) == 0xA0 || byte(1) == 0x85)) return {Class::blank, 2};
  if (byte(0) == 0xC2 && byte(1) == 0xAD) return {Class::invisible, 2};
  if (byte(0) == 0xE2 && byte(1) == 0x80) {
    const unsigned last = byte(2);
    if (last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF) return {Class::blank, 3};
    if (last == 0x8B || last == 0x8E || last == 0x8F || (last >= 0xAA && last <= 0xAE)) return {Class::invisible, 3};
  }
  if (byte(0) == 0xE2 && byte(1) == 0x81 && byte(2) == 0x9F) return {Class::blank, 3};
  if (byte(0) == 0xE2 && byte(1) == 0x81 && byte(2) >= 0xA0 && byte(2) <= 0xAF) return {Class::invisible, 3};
  if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80) return {Class::blank, 3};
  if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return {Class::invisible, 3};
  return {Class::word, byte(0) >= 0xF0 ? 4u : byte(0) >= 0xE0 ? 3u : 2u};
}

// A longer one names nothing, and would stand in every finding.
bool is_id(std::string_view id) { return !id.empty() && id.size() <= kLongestId; }

// Bytes that can begin a blank or an invisible character.
bool is_special(unsigned char c) { return c <= ' ' || c == '&' || c == 0xC2 || c == 0xE2 || c == 0xE3 || c == 0xEF; }

}  // namespace

std::string MarkupPlaces::path(uint32_t node) const {
  std::vector<uint32_t> way;
  for (; node != 0; node = nodes_[node].parent) way.push_back(node);
  std::string out = way.size() > kLongestPath ? "…" : "";
  for (auto at = way.rbegin() + static_cast<ptrdiff_t>(way.size() - std::min(way.size(), kLongestPath));
       at != way.rend(); ++at) {
    if (!out.empty()) out += '/';
    out += names_[nodes_[*at].name];
    if (nodes_[*at].nth > 1) out += fmt::format("[{}]", nodes_[*at].nth);
  }
  return out;
}

std::vector<Place> MarkupPlaces::at(Span span) const {
  std::vector<Place> found;
  auto anchor = std::upper_bound(anchors_.begin(), anchors_.end(), span.begin,
                                 [](uint32_t offset, const Anchor& a) { return offset < a.text; });
  if (anchor != anchors_.begin()) --anchor;
  for (; anchor != anchors_.end() && anchor->text < std::max(span.end, span.begin + 1); ++anchor) {
    Place place;
    place.part = parts_[anchor->part];
    place.element = path(anchor->node);
    uint32_t node = anchor->node;
    while (node != 0 && nodes_[node].id == 0) node = nodes_[node].parent;
    place.id = ids_[nodes_[node].id];
    if (found.empty() || !(found.back() == place)) found.push_back(std::move(place));
  }
  return found;
}

Composer::Composer(References references) : references_(references) { open_.push_back({0, {}}); }

void Composer::want(Break wanted) {
  if (!document_.text.empty()) pending_ = std::max(pending_, wanted);
}

void Composer::join() {
  pending_ = Break::none;
  space();
}

uint32_t Composer::break_size() const { return pending_ == Break::none ? 0 : pending_ == Break::block ? 2 : 1; }

void Composer::map(uint32_t source) {
  std::vector<SourceMap::Run>& runs = document_.map.runs;
  if (!runs.empty() && source - runs.back().source == end() - runs.back().text) return;
  if (!runs.empty() && runs.back().text == end()) runs.pop_back();
  if (!runs.empty() && source < runs.back().source) return;  // what came before was taken for its like further on
  runs.push_back({end(), source});
}

// Writes the break that is due before a word that stands at `source`.
void Composer::flush(uint32_t source) {
  if (pending_ != Break::none) {
    document_.text += pending_ == Break::space ? " " : pending_ == Break::line ? "\n" : "\n\n";
    pending_ = Break::none;
  }
  map(source);
  const uint32_t node = open_.back().node;
  const auto part = static_cast<uint32_t>(places_->parts_.size() - 1);
  std::vector<MarkupPlaces::Anchor>& anchors = places_->anchors_;
  if (anchors.empty() || anchors.back().node != node || anchors.back().part != part)
    anchors.push_back({end(), node, part});
}

void Composer::add(std::string_view verbatim, uint32_t source) {
  if (verbatim.empty()) return;
  flush(source);
  document_.text += verbatim;
}

// Reads the reference that `raw` begins with; its size, or 0 when there is none.
size_t Composer::reference(std::string_view raw, uint32_t source) {
  if (references_ == References::none) return 0;
  raw = raw.substr(0, kLongestReference);
  size_t size = raw.find(';') + 1;
  std::optional<std::string> decoded = decode_reference(raw.substr(0, size));
  const bool is_name = size > 0 && std::all_of(raw.begin() + 1, raw.begin() + static_cast<ptrdiff_t>(size) - 1,
                                               [](unsigned char c) { return c < 0x80 && std::isalnum(c); });
  if (!decoded && references_ == References::html && !is_name) {
    size = open_reference(raw);
    decoded = decode_reference(std::string(raw.substr(0, size)) + ';');
  }
  if (!decoded) return 0;
  const Class kind = decoded->empty()                                   ? Class::invisible
                     : is_blank((*decoded)[0])                          ? Class::blank
                     : static_cast<unsigned char>((*decoded)[0]) < 0x80 ? Class::word
                                                                        : classify(*decoded, 0).first;
  if (kind == Class::blank) space();
  if (kind == Class::word) {
    flush(source);
    document_.text += *decoded;
    map(source + static_cast<uint32_t>(size));
  }
  return size;
}

void Composer::words(std::string_view raw, uint32_t source) {
  size_t from = 0, at = 0;
  const auto take = [&](size_t next) {
    add(raw.substr(from, at - from), source + static_cast<uint32_t>(from));
    from = at = next;
  };
  while (at < raw.size()) {
    const char c = raw[at];
    if (!is_special(static_cast<unsigned char>(c))) {
      ++at;
    } else if (static_cast<unsigned char>(c) <= ' ') {
      take(at + 1);
      if (is_blank(c)) space();
    } else if (c == '&') {
      take(at);
      const size_t size = reference(raw.substr(at), source + static_cast<uint32_t>(at));
      if (size > 0)
        from = at = at + size;
      else
        ++at;
    } else {
      const auto [kind, size] = classify(raw, at);
      if (kind == Class::word) {
        at += size;
        continue;
      }
      take(at + size);
      if (kind == Class::blank) space();
    }
  }
  at = raw.size();
  take(at);
}

void Composer::raised(std::string_view raw, uint32_t source) {
  if (pending_ == Break::none && is_note_mark(document_.text, raw)) space();
  words(raw, source);
}

void Composer::insert(std::string_view words, uint32_t source) {
  if (words.empty()) return;
  flush(source);
  document_.text += words;
  map(source);
}

uint32_t Composer::intern(std::string_view name) {
  const auto [found, is_new] = names_.emplace(std::string(name), static_cast<uint32_t>(places_->names_.size()));
  if (is_new) places_->names_.emplace_back(name);
  return found->second;
}

void Composer::enter(std::string_view name, std::string_view id) {
  const uint32_t interned = intern(name);
  MarkupPlaces::Node node{open_.back().node, interned, ++open_.back().counts[interned], 0};
  if (is_id(id)) {
    node.id = static_cast<uint32_t>(places_->ids_.size());
    places_->ids_.emplace_back(id);
  }
  open_.push_back({static_cast<uint32_t>(places_->nodes_.size()), {}});
  places_->nodes_.push_back(node);
}

void Composer::leave() {
  if (open_.size() > 1) open_.pop_back();
}

void Composer::part(std::string_view name) {
  open_.clear();
  open_.push_back({0, {}});
  places_->parts_.emplace_back(name);
}

size_t Composer::open(std::string_view kind, uint16_t depth, std::string_view id) {
  block();
  Element element;
  element.kind = kind;
  element.depth = depth;
  element.span = {next(), next()};
  if (is_id(id)) element.id = id;
  document_.elements.push_back(std::move(element));
  return document_.elements.size() - 1;
}

void Composer::close(size_t element) {
  Element& closed = document_.elements[element];
  closed.span.end = std::max(end(), closed.span.begin);
  if (closed.span.empty())
    document_.elements.erase(document_.elements.begin() + static_cast<std::ptrdiff_t>(element),
                             document_.elements.end());
  block();
}

Document Composer::finish(std::string source) {
  if (!document_.text.empty()) document_.text += '\n';
  if (source.empty()) document_.map.runs.clear();
  document_.source = std::move(source);
  document_.places = std::move(places_);
  return std::move(document_);
}

}  // namespace caveat::document
