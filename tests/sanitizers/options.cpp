// What the sanitizers do in every program that tests start, in whatever environment: a mistake ends the program with a
// status of its own, and the report goes to a file that a test reads in the end, so that neither a test that expects a
// failure nor a process whose output nobody reads can hide it.

// NOLINTBEGIN(bugprone-reserved-identifier): the sanitizers' names
extern "C" const char* __asan_default_options();
extern "C" const char* __ubsan_default_options();
extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_suppressions();

extern "C" const char* __asan_default_options() {
  return "exitcode=86:log_path=" CAVEAT_REPORTS ":detect_stack_use_after_return=1:check_initialization_order=1";
}

extern "C" const char* __ubsan_default_options() {
  return "exitcode=86:log_path=" CAVEAT_REPORTS ":print_stacktrace=1";
}

// What is suppressed is no report.
extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }

// Poppler 22.12 takes one reference too many to every annotation that it makes (_poppler_create_annot in
// glib/poppler-annot.cc), so each stays behind, with its quadrilaterals, whatever its caller releases.
extern "C" const char* __lsan_default_suppressions() { return "leak:libpoppler"; }
// NOLINTEND(bugprone-reserved-identifier)
