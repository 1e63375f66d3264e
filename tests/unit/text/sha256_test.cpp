// The examples of FIPS 180-4, and lengths around the end of a block.
#include "text/sha256.h"

#include <boost/test/unit_test.hpp>

namespace caveat::text {
namespace {

BOOST_AUTO_TEST_SUITE(sha256_sums)

BOOST_AUTO_TEST_CASE(published_examples) {
  BOOST_TEST(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  BOOST_TEST(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
             "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  BOOST_TEST(sha256(std::string(1000000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

BOOST_AUTO_TEST_CASE(pieces_make_the_same_sum) {
  for (const size_t length : {0, 1, 55, 56, 57, 63, 64, 65, 127, 128, 200}) {
    const std::string bytes(length, 'x');
    Sha256 pieces;
    for (const char byte : bytes) pieces.add(std::string_view(&byte, 1));
    BOOST_TEST(pieces.hex() == sha256(bytes));
  }
}

BOOST_AUTO_TEST_CASE(fields_do_not_run_together) {
  Sha256 one, other;
  one.add_field("ab");
  one.add_field("c");
  other.add_field("a");
  other.add_field("bc");
  BOOST_TEST(one.hex() != other.hex());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::text
