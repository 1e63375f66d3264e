// The structure and the references are read without a syntax tree; here they are held against the grammars' own trees,
// so that an editor that uses the grammar and caveat see one text.
#include <tree_sitter/api.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "provision/raw_references.h"
#include "tokens.h"  // of grammars/legal

extern "C" const TSLanguage* tree_sitter_legal(void);
extern "C" const TSLanguage* tree_sitter_legal_inline(void);

namespace {

using caveat::Span;

struct Deleter {
  void operator()(TSParser* parser) const { ts_parser_delete(parser); }
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};

std::unique_ptr<TSTree, Deleter> parse(const TSLanguage* language, std::string_view text) {
  const std::unique_ptr<TSParser, Deleter> parser(ts_parser_new());
  ts_parser_set_language(parser.get(), language);
  return std::unique_ptr<TSTree, Deleter>(
      ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<uint32_t>(text.size())));
}

// "heading 12-40" for each leaf of the tree that covers words, in order.
void add_leaves(TSNode node, std::vector<std::string>& leaves) {
  const uint32_t count = ts_node_named_child_count(node);
  const uint32_t begin = ts_node_start_byte(node), end = ts_node_end_byte(node);
  if (count == 0 && begin < end)
    leaves.push_back(std::string(ts_node_type(node)) + " " + std::to_string(begin) + "-" + std::to_string(end));
  for (uint32_t i = 0; i < count; i++) add_leaves(ts_node_named_child(node, i), leaves);
}

std::vector<std::string> leaves_of_tokens(const std::string& text) {
  static constexpr const char* names[] = {"title", "keyword", "number", "heading", "text", "entry", "noise"};
  std::vector<LegalToken> tokens(text.size() + 64);
  LegalPlace place{};
  tokens.resize(legal_read_tokens(text.data(), text.size(), &place, tokens.data(), tokens.size()));
  std::vector<std::string> leaves;
  for (const LegalToken& token : tokens) {
    const bool number = token.kind == T_NUMBER_PARAGRAPH || token.kind == T_NUMBER_POINT;
    if (token.begin == token.end || (!number && (token.kind < T_TITLE || token.kind > T_NOISE))) continue;
    leaves.push_back(std::string(number ? "number" : names[token.kind - T_TITLE]) + " " + std::to_string(token.begin) +
                     "-" + std::to_string(token.end));
  }
  return leaves;
}

void add_references(TSNode node, std::string_view text, std::vector<std::string>& found) {
  const std::string_view type = ts_node_type(node);
  if (type == "reference" || type == "this_reference") {
    const TSNode unit = ts_node_child_by_field_name(node, "unit", 4);
    const TSNode numbers = ts_node_child_by_field_name(node, "numbers", 7);
    std::string line;
    if (!ts_node_is_null(unit))
      line += text.substr(ts_node_start_byte(unit), ts_node_end_byte(unit) - ts_node_start_byte(unit));
    if (!ts_node_is_null(numbers)) {
      const uint32_t last = ts_node_named_child_count(numbers) - 1;
      const uint32_t begin = ts_node_start_byte(numbers), end = ts_node_end_byte(ts_node_named_child(numbers, last));
      line += " " + std::string(text.substr(begin, end - begin));
    }
    found.push_back(line);
  }
  for (uint32_t i = 0; i < ts_node_named_child_count(node); i++)
    add_references(ts_node_named_child(node, i), text, found);
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> corpus() {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator(CAVEAT_SOURCE_DIR "/tests/corpus"))
    if (entry.path().extension() == ".md" || entry.path().extension() == ".txt") texts.push_back(read(entry.path()));
  return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(grammar)

BOOST_AUTO_TEST_CASE(tokens_are_the_leaves_of_the_tree) {
  const std::vector<std::string> texts = corpus();
  BOOST_TEST(texts.size() > 3u);
  for (const std::string& text : texts) {
    std::vector<std::string> expected;
    const auto tree = parse(tree_sitter_legal(), text);
    add_leaves(ts_tree_root_node(tree.get()), expected);
    BOOST_TEST(leaves_of_tokens(text) == expected, boost::test_tools::per_element());
  }
}

// Reading may stop anywhere and go on from the place: what an editor's change costs depends on this.
BOOST_AUTO_TEST_CASE(reading_goes_on_from_any_place) {
  for (const std::string& text : corpus()) {
    const std::vector<std::string> whole = leaves_of_tokens(text);
    std::vector<LegalToken> tokens(text.size() + 64);
    LegalPlace place{};
    size_t count = 0;
    while (const size_t more = legal_read_tokens(text.data(), text.size(), &place, tokens.data() + count, 3)) {
      count += more;
      BOOST_TEST_REQUIRE(count + 3 < tokens.size());
    }
    size_t leaves = 0;
    for (size_t i = 0; i < count; i++) {
      const bool number = tokens[i].kind == T_NUMBER_PARAGRAPH || tokens[i].kind == T_NUMBER_POINT;
      leaves += tokens[i].begin < tokens[i].end && (number || (tokens[i].kind >= T_TITLE && tokens[i].kind <= T_NOISE));
    }
    BOOST_TEST(leaves == whole.size());
  }
}

BOOST_AUTO_TEST_CASE(references_are_those_of_the_tree) {
  const std::vector<std::string> pieces = {
      "Subject to articles 14 and 15, the powers in this Chapter are used as article 24 says.",
      "A person to whom section 12A(3)(b) of this Act applies may appeal under sections 5, 7 to 9 and 11.",
      "paragraph 2 of the present article and subparagraph (a) of paragraph 3 of Article 17",
      "within the meaning of section 3 of the Evidence Act 1950, or of Article 8 ECHR",
      "An order under Part IV or V of Schedule 2, and any rule under it, sections of the fence",
      "de conformidad con el artículo 12 de este convenio",
      "“section 9” is quoted and section 10 is not; this section, such section, § 2511 and §§ 5 and 6",
      "la présente loi et l'article 5, dieses Gesetz",
  };
  for (const std::string& piece : pieces) {
    std::vector<std::string> expected, found;
    const auto tree = parse(tree_sitter_legal_inline(), piece);
    add_references(ts_tree_root_node(tree.get()), piece, expected);
    const Span whole{0, static_cast<uint32_t>(piece.size())};
    for (const caveat::provision::RawReference& reference : caveat::provision::read_raw_references(piece, whole)) {
      std::string line(reference.unit.in(piece));
      if (!reference.numbers.empty()) line += " " + std::string(reference.numbers.in(piece));
      found.push_back(line);
    }
    BOOST_TEST_CONTEXT(piece) { BOOST_TEST(found == expected, boost::test_tools::per_element()); }
  }
}

BOOST_AUTO_TEST_SUITE_END()
