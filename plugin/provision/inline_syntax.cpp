#include "provision/inline_syntax.h"

#include <tree_sitter/api.h>

#include <memory>

extern "C" const TSLanguage* tree_sitter_legal_inline(void);

namespace caveat::provision {
namespace {

struct Deleter {
  void operator()(TSParser* parser) const { ts_parser_delete(parser); }
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};

TSSymbol symbol(std::string_view name) {
  return ts_language_symbol_for_name(tree_sitter_legal_inline(), name.data(), static_cast<uint32_t>(name.size()), true);
}

struct Symbols {
  TSSymbol reference = symbol("reference"), here = symbol("this_reference"), unit = symbol("unit"),
           numbers = symbol("numbers"), number = symbol("number"), scope = symbol("scope"),
           instrument = symbol("instrument"), acronym = symbol("acronym");
};

// Looked up once: the language does not change.
const Symbols& symbols() {
  static const Symbols all;
  return all;
}

class Reader {
 public:
  explicit Reader(uint32_t begin) : begin_(begin) {}

  // Visits the children of node; references found are children of reference `outer` (-1 = none).
  void visit(TSNode node, int outer) {
    const uint32_t count = ts_node_named_child_count(node);
    if (count == 0) return;
    TSTreeCursor cursor = ts_tree_cursor_new(node);
    for (bool more = ts_tree_cursor_goto_first_child(&cursor); more; more = ts_tree_cursor_goto_next_sibling(&cursor))
      child(ts_tree_cursor_current_node(&cursor), outer);
    ts_tree_cursor_delete(&cursor);
  }

  std::vector<RawReference> take() { return std::move(found_); }

 private:
  Span span(TSNode node) const { return {begin_ + ts_node_start_byte(node), begin_ + ts_node_end_byte(node)}; }

  void child(TSNode node, int outer) {
    const TSSymbol s = ts_node_symbol(node);
    if (s == symbols_.reference || s == symbols_.here) {
      const int index = static_cast<int>(found_.size());
      found_.push_back({.span = span(node), .inner = outer >= 0});
      if (outer >= 0) found_[static_cast<size_t>(outer)].of = index;
      visit(node, index);
      RawReference& reference = found_[static_cast<size_t>(index)];
      if (!reference.numbers.empty() && reference.of < 0 && !reference.elsewhere)
        reference.span.end = reference.numbers.end;
      const bool place = !found_[static_cast<size_t>(index)].unit.empty();
      if (s == symbols_.reference && !place) found_[static_cast<size_t>(index)].elsewhere = true;
      return;
    }
    if (outer >= 0) {
      RawReference& reference = found_[static_cast<size_t>(outer)];
      if (s == symbols_.unit && reference.unit.empty())
        reference.unit = span(node);
      else if (s == symbols_.numbers)
        reference.numbers = numbers(node);
      else if (s == symbols_.acronym)
        reference.elsewhere = true;
      else if (s == symbols_.scope)
        scope(node, outer);
      return;
    }
    visit(node, outer);
  }

  // From the first number to the last: a joining word after it belongs to what follows.
  Span numbers(TSNode node) const {
    Span all = span(node);
    for (uint32_t i = ts_node_named_child_count(node); i-- > 0;) {
      const TSNode child = ts_node_named_child(node, i);
      if (ts_node_symbol(child) == symbols_.number) {
        all.end = span(child).end;
        break;
      }
    }
    return all;
  }

  void scope(TSNode node, int outer) {
    TSTreeCursor cursor = ts_tree_cursor_new(node);
    for (bool more = ts_tree_cursor_goto_first_child(&cursor); more; more = ts_tree_cursor_goto_next_sibling(&cursor)) {
      const TSNode inner = ts_tree_cursor_current_node(&cursor);
      const TSSymbol s = ts_node_symbol(inner);
      if (s == symbols_.instrument)
        found_[static_cast<size_t>(outer)].elsewhere = true;
      else if (s == symbols_.reference || s == symbols_.here)
        child(inner, outer);
    }
    ts_tree_cursor_delete(&cursor);
  }

  uint32_t begin_;
  const Symbols& symbols_ = symbols();
  std::vector<RawReference> found_;
};

// Cheap: whether there can be a reference at all.
bool may_refer(std::string_view words) {
  for (size_t i = 0; i < words.size(); i++) {
    const auto c = static_cast<unsigned char>(words[i]);
    if ((c >= '0' && c <= '9') || c == '(' || c == 0xA7 || c >= 0xD0) return true;
    if ((c == 't' || c == 'T' || c == 'p' || c == 'e' || c == 'd') && i + 4 < words.size() &&
        (i == 0 || words[i - 1] <= ' '))
      return true;
    if (c >= 'A' && c <= 'Z' && i > 0 && words[i - 1] == ' ') return true;
  }
  return false;
}

}  // namespace

std::vector<RawReference> read_raw_references(std::string_view text, Span where) {
  const std::string_view words = where.in(text);
  if (!may_refer(words)) return {};
  std::unique_ptr<TSParser, Deleter> parser(ts_parser_new());
  ts_parser_set_language(parser.get(), tree_sitter_legal_inline());
  std::unique_ptr<TSTree, Deleter> tree(
      ts_parser_parse_string(parser.get(), nullptr, words.data(), static_cast<uint32_t>(words.size())));
  if (!tree) return {};
  Reader reader(where.begin);
  reader.visit(ts_tree_root_node(tree.get()), -1);
  return reader.take();
}

}  // namespace caveat::provision
