#include "provision/syntax.h"

#include <tree_sitter/api.h>

#include <array>
#include <vector>

extern "C" const TSLanguage* tree_sitter_legal(void);

namespace caveat::provision {
namespace {

struct Meaning {
  bool level = false;
  Kind kind = Kind::document;
  Leaf leaf = Leaf::none;
};

constexpr std::array kLevels = {
    std::pair{"preamble", Kind::preamble},
    std::pair{"contents", Kind::contents},
    std::pair{"part", Kind::part},
    std::pair{"chapter", Kind::chapter},
    std::pair{"division", Kind::division},
    std::pair{"schedule", Kind::schedule},
    std::pair{"annex", Kind::annex},
    std::pair{"article", Kind::article},
    std::pair{"section", Kind::section},
    std::pair{"regulation", Kind::regulation},
    std::pair{"rule", Kind::rule},
    std::pair{"clause", Kind::clause},
    std::pair{"paragraph", Kind::paragraph},
    std::pair{"point", Kind::point},
    std::pair{"wrap_up", Kind::wrap_up},
    std::pair{"proviso", Kind::proviso},
    std::pair{"definition", Kind::definition},
    std::pair{"quoted", Kind::quoted},
    std::pair{"note", Kind::note},
};

constexpr std::array kLeaves = {
    std::pair{"title", Leaf::title},     std::pair{"keyword", Leaf::keyword}, std::pair{"number", Leaf::number},
    std::pair{"heading", Leaf::heading}, std::pair{"text", Leaf::text},       std::pair{"entry", Leaf::entry},
    std::pair{"noise", Leaf::noise},
};

std::vector<Meaning> meanings_of_symbols() {
  const TSLanguage* language = tree_sitter_legal();
  std::vector<Meaning> meanings(ts_language_symbol_count(language));
  const auto symbol = [&](std::string_view name) {
    return ts_language_symbol_for_name(language, name.data(), static_cast<uint32_t>(name.size()), true);
  };
  for (const auto& [name, kind] : kLevels) meanings[symbol(name)] = {true, kind, Leaf::none};
  for (const auto& [name, leaf] : kLeaves) meanings[symbol(name)] = {false, Kind::document, leaf};
  return meanings;
}

struct Deleter {
  void operator()(TSParser* parser) const { ts_parser_delete(parser); }
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};

}  // namespace

void walk_structure(std::string_view text, Visitor& visitor) {
  const std::vector<Meaning> meanings = meanings_of_symbols();
  std::unique_ptr<TSParser, Deleter> parser(ts_parser_new());
  ts_parser_set_language(parser.get(), tree_sitter_legal());
  std::unique_ptr<TSTree, Deleter> tree(
      ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<uint32_t>(text.size())));
  if (!tree) return;

  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree.get()));
  std::vector<bool> opened;
  bool more = ts_tree_cursor_goto_first_child(&cursor);
  while (more) {
    const TSNode node = ts_tree_cursor_current_node(&cursor);
    const TSSymbol symbol = ts_node_symbol(node);
    const Meaning meaning = symbol < meanings.size() ? meanings[symbol] : Meaning{};
    const Span span{ts_node_start_byte(node), ts_node_end_byte(node)};
    if (meaning.leaf != Leaf::none) visitor.leaf(meaning.leaf, span);
    if (meaning.leaf == Leaf::none && ts_tree_cursor_goto_first_child(&cursor)) {
      opened.push_back(meaning.level);
      if (meaning.level) visitor.open(meaning.kind);
      continue;
    }
    while (!(more = ts_tree_cursor_goto_next_sibling(&cursor)) && ts_tree_cursor_goto_parent(&cursor)) {
      if (opened.empty()) break;
      if (opened.back()) visitor.close();
      opened.pop_back();
    }
  }
  ts_tree_cursor_delete(&cursor);
}

}  // namespace caveat::provision
