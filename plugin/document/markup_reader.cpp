#include "document/markup_reader.h"

#include <algorithm>

#include "document/composer.h"
#include "text/decode.h"

namespace caveat::document {
namespace {

constexpr uint16_t kRanks = 8;  // a provision is so much deeper than what it stands in; levels come in between
constexpr uint16_t kDeepest = UINT16_MAX - 2 * kRanks;
constexpr size_t kNone = SIZE_MAX;

class Walker {
 public:
  Walker(const Xml& xml, const Dialect& dialect, const Options& options)
      : xml_(xml), dialect_(dialect), options_(options), composer_(Composer::References::xml) {
    if (dialect.unit) unit_ = dialect.unit(xml.tree);
  }

  Document walk() {
    children(xml_.tree, {kNone, 0});
    return composer_.finish(xml_.source);
  }

 private:
  struct Around {
    size_t element;  // the provision around, kNone = none
    uint16_t depth;
  };
  struct Level {
    size_t element;
    uint16_t rank;
  };
  struct Among {
    size_t first_level;  // of those opened among the same children
    size_t nth;          // of the elements there, from 1
  };

  Rule rule_of(const pugi::xml_node& node) const {
    const std::string_view name = local_name(node);
    const auto found = std::lower_bound(dialect_.rules.begin(), dialect_.rules.end(), name,
                                        [](const Rule& rule, std::string_view n) { return rule.name < n; });
    Rule rule{name};
    if (found != dialect_.rules.end() && found->name == name) rule = *found;
    if (dialect_.refine) rule = dialect_.refine(node, rule);
    if (rule.kind == kUnit) rule.kind = unit_;
    return rule;
  }

  std::string_view id_of(const pugi::xml_node& node, std::string_view id_from) const {
    for (const std::string_view name : dialect_.ids) {
      const std::string_view id = attribute(node, name);
      if (!id.empty()) return id;
    }
    for (const pugi::xml_node& child : node.children()) {
      if (!id_from.empty() && local_name(child) == id_from) return id_of(child, {});
    }
    return {};
  }

  // The levels opened among these children end with them.
  void children(const pugi::xml_node& node, Around around) {
    const size_t before = levels_.size();
    size_t nth = 0;
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() == pugi::node_pcdata)
        raised_ > 0 ? composer_.raised(child.value(), xml_.offset(child.value()))
                    : composer_.words(child.value(), xml_.offset(child.value()));
      else if (child.type() == pugi::node_cdata)
        cdata(child);
      else if (child.type() == pugi::node_element)
        element(child, rule_of(child), around, {before, ++nth});
    }
    end_levels(before, 0);
  }

  void cdata(const pugi::xml_node& node) {
    // What is in it is no markup; "&" cannot be told from a reference, and is rarely meant to be one.
    composer_.words(node.value(), xml_.offset(node.value()));
  }

  // Ends the levels from the `first` on that are no higher than `rank`.
  void end_levels(size_t first, uint16_t rank) {
    while (levels_.size() > first && levels_.back().rank >= rank) {
      composer_.close(levels_.back().element);
      levels_.pop_back();
    }
  }

  void element(const pugi::xml_node& node, const Rule& rule, Around around, Among among) {
    if (rule.role == Role::skip || (rule.role == Role::removed && options_.version == Version::accepted) ||
        (rule.role == Role::added && options_.version == Version::original))
      return;
    const std::string_view id = id_of(node, rule.id_from);
    composer_.enter(local_name(node), id);
    const bool breaks = in_line_ == 0;  // in a number or heading, everything stands in one line
    if (rule.role == Role::number)
      number(node, around);
    else if (rule.role == Role::heading && breaks)
      heading(node, around);
    else if (rule.role == Role::provision && breaks)
      provision(node, rule, around, id, among.nth);
    else if (rule.role == Role::level && breaks)
      level(node, rule, around, id, among.first_level);
    else
      words(node, rule, around);
    composer_.leave();
  }

  void words(const pugi::xml_node& node, const Rule& rule, Around around) {
    const auto part = [&] {
      if (is_in_line(rule.role)) return;
      if (in_line_ > 0)
        composer_.space();
      else if (rule.role == Role::line)
        composer_.line();
      else
        composer_.block();
    };
    part();
    raised_ += rule.role == Role::raised;
    if (dialect_.stands_for && !node.first_child())
      composer_.insert(dialect_.stands_for(node), xml_.offset(node.name()));
    children(node, around);
    raised_ -= rule.role == Role::raised;
    part();
  }

  // Words that were put in or deleted stand in the sentence around them; the blocks among them still are blocks.
  static bool is_in_line(Role role) {
    return role == Role::words || role == Role::raised || role == Role::added || role == Role::removed;
  }

  void provision(const pugi::xml_node& node, const Rule& rule, Around around, std::string_view id, size_t nth) {
    const auto depth = static_cast<uint16_t>(std::min<unsigned>(around.depth + kRanks, kDeepest));
    const size_t made = composer_.open(rule.kind, depth, id);
    if (dialect_.counted) count(node, made, nth);
    children(node, {made, depth});
    composer_.close(made);
  }

  // Writes the number that is not in the file.
  void count(const pugi::xml_node& node, size_t made, size_t nth) {
    const std::string number = dialect_.counted(node, nth);
    if (number.empty()) return;
    const uint32_t begin = composer_.next();
    composer_.insert(number, xml_.offset(node.name()));
    composer_.element(made).number = {begin, composer_.end()};
    composer_.space();
  }

  void level(const pugi::xml_node& node, const Rule& rule, Around around, std::string_view id, size_t first_level) {
    end_levels(first_level, rule.rank);
    const auto depth =
        static_cast<uint16_t>(std::min<unsigned>(around.depth + std::min<uint16_t>(rule.rank, kRanks - 1), kDeepest));
    const size_t made = composer_.open(rule.kind, depth, id);
    children(node, {made, depth});
    composer_.block();
    levels_.push_back({made, rule.rank});
  }

  void number(const pugi::xml_node& node, Around around) {
    const uint32_t begin = composer_.next();
    const auto [before, after] =
        dialect_.around_number ? dialect_.around_number(node) : std::pair<std::string_view, std::string_view>{};
    const uint32_t source = xml_.offset(node.child_value());
    const bool has_words = node.first_child() && node.first_child().type() == pugi::node_pcdata;
    if (has_words) composer_.insert(before, source);
    ++in_line_;
    children(node, around);
    --in_line_;
    if (has_words) composer_.insert(after, source + static_cast<uint32_t>(std::string_view(node.child_value()).size()));
    span_of(around, &Element::number, begin);
    composer_.space();
  }

  void heading(const pugi::xml_node& node, Around around) {
    composer_.space();
    const uint32_t begin = composer_.next();
    ++in_line_;
    children(node, around);
    --in_line_;
    span_of(around, &Element::heading, begin);
    composer_.block();
  }

  void span_of(Around around, Span Element::*member, uint32_t begin) {
    if (around.element == kNone || composer_.end() <= begin) return;
    Span& span = composer_.element(around.element).*member;
    if (span.empty()) span = {begin, composer_.end()};
  }

  const Xml& xml_;
  const Dialect& dialect_;
  const Options& options_;
  Composer composer_;
  std::string_view unit_;
  std::vector<Level> levels_;
  int in_line_ = 0;  // numbers and headings around
  int raised_ = 0;   // elements above the line around
};

}  // namespace

Dialect dialect(Dialect made) {
  std::sort(made.rules.begin(), made.rules.end(), [](const Rule& a, const Rule& b) { return a.name < b.name; });
  return made;
}

Expected<Document> read_markup(std::string_view bytes, const Dialect& dialect, const Options& options) {
  auto decoded = text::decode(bytes, declared_charset(bytes));
  if (!decoded) return decoded.error();
  auto xml = parse_xml(std::move(decoded->text), options.limits);
  if (!xml) return xml.error();
  Document document = Walker(**xml, dialect, options).walk();
  document.notes = std::move(decoded->notes);
  note_own_entities((*xml)->source, document.notes);
  return document;
}

}  // namespace caveat::document
