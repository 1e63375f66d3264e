// A structure that follows edits is the one that a fresh look at the text gives.
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "provision/print.h"
#include "provision/syntax.h"

namespace caveat::provision {
namespace {

std::string corpus(const std::string& name) {
  std::ifstream in(CAVEAT_SOURCE_DIR "/tests/corpus/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Where the character begins that holds the byte.
size_t character_at(const std::string& text, size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

class Leaves final : public Visitor {
 public:
  void open(Kind kind) override { shown += "(" + std::string(to_string(kind)); }
  void close() override { shown += ")"; }
  void leaf(Leaf leaf, Span span) override {
    shown += " " + std::to_string(static_cast<int>(leaf)) + ":" + std::to_string(span.begin) + "-" +
             std::to_string(span.end);
  }
  std::string shown;
};

std::string shown(const Structure& structure) {
  Leaves leaves;
  structure.walk(leaves);
  return leaves.shown;
}

const char* const kPieces[] = {"x",
                               "\n",
                               "\n\n",
                               "(a) ",
                               "\n7. ",
                               "\nPART IX\n\nPowers\n\n",
                               "”",
                               "“",
                               ".",
                               ";",
                               ":",
                               "",
                               "\nArticle 12\nInterception\n\n1. The police may intercept.\n"};

}  // namespace

BOOST_AUTO_TEST_SUITE(structure)

BOOST_AUTO_TEST_CASE(follows_any_edits) {
  std::mt19937 random(7);
  for (const char* name : {"commonwealth-act.txt", "treaty.txt", "us-act.txt", "sample-bill.md", "ley.txt"}) {
    std::string text = corpus(name);
    BOOST_REQUIRE(!text.empty());
    Structure structure(text);
    for (int i = 0; i < 500; ++i) {
      const size_t begin = character_at(text, random() % (text.size() + 1));
      const size_t length = random() % 25 == 0 ? random() % 3000 : random() % 4;
      const size_t end = character_at(text, std::min(begin + length, text.size()));
      std::string after = text;
      after.replace(begin, end - begin, kPieces[random() % std::size(kPieces)]);
      structure.follow(after, text::change_between(text, after));
      text = after;
      BOOST_REQUIRE_EQUAL(shown(structure), shown(Structure(text)));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::provision
