#include "text/flat.h"

#include <boost/test/unit_test.hpp>

namespace {

struct Plain {
  uint32_t a = 0;
  bool b = false;
  bool operator==(const Plain&) const = default;
};

struct Whole {
  std::string name;
  std::vector<Plain> plains;
  std::vector<std::vector<uint32_t>> nested;
  std::unordered_map<std::string, double> numbers;
  uint16_t last = 0;

  template <typename Archive>
  void archive(Archive& a) {
    a(name, plains, nested, numbers, last);
  }
  bool operator==(const Whole&) const = default;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(flat)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back) {
  Whole value{"naïve", {{7, true}, {8, false}}, {{}, {1, 2, 3}, {4}}, {{"thirty", 30}, {"half", 0.5}}, 65000};
  Whole empty;
  for (Whole* whole : {&value, &empty}) {
    caveat::text::FlatWriter writer;
    writer(*whole);
    const std::string bytes = writer.take();
    caveat::text::FlatReader reader(bytes);
    Whole read{"other", {{1, true}}, {{9}}, {}, 3};
    reader(read);
    BOOST_TEST((read == *whole));
  }
}

BOOST_AUTO_TEST_SUITE_END()
