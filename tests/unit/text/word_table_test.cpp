#include "text/word_table.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "text/flat.h"

BOOST_AUTO_TEST_SUITE(word_table)

BOOST_AUTO_TEST_CASE(words_are_found_with_their_values) {
  std::unordered_map<std::string, uint32_t> words;
  for (uint32_t i = 0; i < 500; ++i) words.emplace("word" + std::to_string(i * 7), i);
  words.emplace("a longer word than eight bytes", 1000);
  caveat::text::WordTable<uint32_t>::Made made(words);
  caveat::text::FlatWriter writer;
  writer(made);
  const std::string bytes = writer.take();
  caveat::text::WordTable<uint32_t> table;
  caveat::text::FlatReader reader(bytes);
  reader(table);
  for (const auto& [word, value] : words) {
    BOOST_REQUIRE_MESSAGE(table.find(word), word);
    BOOST_TEST(*table.find(word) == value);
  }
  for (const char* other : {"", "word", "word1", "a longer word than eight byte", "Word7"})
    BOOST_TEST(!table.find(other), other);
}

BOOST_AUTO_TEST_CASE(an_empty_table_has_no_word) {
  caveat::text::WordTable<uint32_t>::Made made({});
  caveat::text::FlatWriter writer;
  writer(made);
  const std::string bytes = writer.take();
  caveat::text::WordTable<uint32_t> table;
  caveat::text::FlatReader reader(bytes);
  reader(table);
  BOOST_TEST(!table.find("word"));
}

BOOST_AUTO_TEST_SUITE_END()
