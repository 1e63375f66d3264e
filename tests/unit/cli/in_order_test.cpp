#include "cli/in_order.h"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <string>

BOOST_AUTO_TEST_SUITE(in_order)

using caveat::cli::in_order;

BOOST_AUTO_TEST_CASE(results_come_in_order_whatever_the_jobs) {
  for (const unsigned jobs : {1u, 2u, 7u, 64u}) {
    std::string order;
    in_order<size_t>(
        50, jobs,
        [](size_t i) {
          volatile size_t sum = 0;
          for (size_t n = 0; n < (50 - i) * 2000; ++n) sum = sum + n;  // the first ones take longest
          return i * 10;
        },
        [&](size_t i, size_t result) {
          order += std::to_string(result) + (result == i * 10 ? " " : "! ");
          return true;
        });
    std::string expected;
    for (size_t i = 0; i < 50; ++i) expected += std::to_string(i * 10) + " ";
    BOOST_TEST(order == expected, jobs << " jobs");
  }
}

BOOST_AUTO_TEST_CASE(workers_do_not_run_far_ahead) {
  std::atomic<size_t> begun = 0;
  size_t taken = 0, most = 0;
  in_order<int>(
      200, 3,
      [&](size_t) {
        ++begun;
        return 0;
      },
      [&](size_t, int) {
        ++taken;
        most = std::max(most, begun.load() - taken);
        return true;
      });
  BOOST_TEST(taken == 200u);
  BOOST_TEST(most <= 4 * 3u + 1);
}

BOOST_AUTO_TEST_CASE(it_stops_when_told) {
  for (const unsigned jobs : {1u, 4u}) {
    size_t taken = 0;
    in_order<int>(
        1000, jobs, [](size_t) { return 0; }, [&](size_t, int) { return ++taken < 5; });
    BOOST_TEST(taken == 5u);
  }
}

BOOST_AUTO_TEST_CASE(what_a_result_throws_stops_the_work_and_comes_out) {
  for (const unsigned jobs : {1u, 2u, 7u, 64u}) {
    // The first result, one with many waiting behind it, and the last.
    for (const size_t bad : {0u, 20u, 999u}) {
      size_t taken = 0;
      const auto take = [&](size_t i, int) {
        if (i == bad) throw std::runtime_error("not to be written");
        ++taken;
        return true;
      };
      BOOST_CHECK_THROW(in_order<int>(
                            1000, jobs, [](size_t) { return 0; }, take),
                        std::runtime_error);
      BOOST_TEST(taken == bad, jobs << " jobs");
    }
  }
}

BOOST_AUTO_TEST_CASE(nothing_to_do) {
  in_order<int>(
      0, 4, [](size_t) { return 0; }, [](size_t, int) -> bool { throw "taken"; });
  BOOST_TEST(caveat::cli::default_jobs() >= 1u);
}

BOOST_AUTO_TEST_SUITE_END()
