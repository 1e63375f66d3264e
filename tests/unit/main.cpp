// The main function of every unit test executable.
#include <boost/test/unit_test.hpp>

int main(int argc, char** argv) {
  return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}

// What LeakSanitizer is to overlook. Poppler 22.12 takes one reference too many to every annotation that it makes
// (_poppler_create_annot in glib/poppler-annot.cc), so each stays behind, with its quadrilaterals, whatever its caller
// releases.
extern "C" const char*
__lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier): the sanitizer's name for it
extern "C" const char* __lsan_default_suppressions() { return "leak:libpoppler"; }  // NOLINT
