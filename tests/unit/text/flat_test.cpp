#include "text/flat.h"

#include <boost/test/unit_test.hpp>

namespace {

struct Plain {
  uint32_t a = 0;
  bool b = false;
  bool operator==(const Plain&) const = default;
};

struct Other {
  uint32_t c = 0;
  bool operator==(const Other&) const = default;
};

template <typename Archive>
void archive(Archive& a, Other& other) {
  a(other.c);
}

struct Whole {
  std::string name;
  std::vector<Plain> plains;
  std::vector<std::vector<uint32_t>> nested;
  std::map<std::string, double> numbers;
  std::vector<Other> others;
  uint16_t last = 0;

  template <typename Archive>
  void archive(Archive& a) {
    a(name, plains, nested, numbers, others, last);
  }
  bool operator==(const Whole&) const = default;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(flat)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back) {
  Whole value{"naïve", {{7, true}, {8, false}}, {{}, {1, 2, 3}, {4}}, {{"thirty", 30}, {"half", 0.5}}, {{5}}, 65000};
  Whole empty;
  for (Whole* whole : {&value, &empty}) {
    caveat::text::FlatWriter writer;
    writer(*whole);
    const std::string bytes = writer.take();
    caveat::text::FlatReader reader(bytes);
    Whole read{"other", {{1, true}}, {{9}}, {}, {{1}}, 3};
    reader(read);
    BOOST_TEST((read == *whole));
  }
}

BOOST_AUTO_TEST_CASE(tables_are_read_where_they_lie) {
  std::string name = "odd";
  std::vector<Plain> plains = {{7, true}, {8, false}};
  std::string inner = "an archive";
  std::string_view archive = inner;
  caveat::text::FlatWriter writer;
  writer(name, plains, archive);
  const std::string bytes = writer.take();
  std::span<const Plain> seen;
  std::string_view within;
  caveat::text::FlatReader reader(bytes);
  reader(name, seen, within);
  BOOST_TEST((seen.size() == 2 && seen[0] == plains[0] && seen[1] == plains[1]));
  BOOST_TEST(within == inner);
  for (const void* at : {static_cast<const void*>(seen.data()), static_cast<const void*>(within.data())}) {
    BOOST_TEST((at >= bytes.data() && at < bytes.data() + bytes.size()));
    BOOST_TEST((static_cast<const char*>(at) - bytes.data()) % caveat::text::kFlatAlignment == 0u);
  }
}

BOOST_AUTO_TEST_SUITE_END()
