// The main function of every unit test executable; Boost.Test supplies it.
#define BOOST_TEST_MODULE caveat
#include <boost/test/unit_test.hpp>
