#include "cli/app.h"

// What jemalloc reads when the program starts: memory in large pages. A model of a text is many times its size and looked
// through many times, so that small pages cost nearly half of the time.
extern "C" const char* malloc_conf;
const char* malloc_conf = "thp:always";

int main(int argc, char** argv) { return caveat::cli::run(argc, argv); }
