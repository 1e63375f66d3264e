#include "text/word_table.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "text/flat.h"

namespace {

using Table = caveat::text::WordTable<uint32_t>;

// As it is read back; refers to `bytes`.
Table written_and_read(const std::unordered_map<std::string, uint32_t>& words, std::string& bytes) {
  Table::Made made(words);
  caveat::text::FlatWriter writer;
  writer(made);
  bytes = writer.take();
  Table table;
  caveat::text::FlatReader reader(bytes);
  reader(table);
  return table;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_table)

BOOST_AUTO_TEST_CASE(words_are_found_with_their_values) {
  std::unordered_map<std::string, uint32_t> words;
  for (uint32_t i = 0; i < 500; ++i) words.emplace("word" + std::to_string(i * 7), i);
  words.emplace("a longer word than eight bytes", 1000);
  std::string bytes;
  const Table table = written_and_read(words, bytes);
  for (const auto& [word, value] : words) {
    BOOST_REQUIRE_MESSAGE(table.find(word), word);
    BOOST_TEST(*table.find(word) == value);
  }
  for (const char* other : {"", "word", "word1", "a longer word than eight byte", "Word7"})
    BOOST_TEST(!table.find(other), other);
}

BOOST_AUTO_TEST_CASE(an_empty_table_has_no_word) {
  std::string bytes;
  const Table table = written_and_read({}, bytes);
  BOOST_TEST(!table.find("word"));
}

BOOST_AUTO_TEST_SUITE_END()
