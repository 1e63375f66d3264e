#include "cli/app.h"

// What jemalloc reads when the program starts: memory in large pages. A model of a text is many times its size and
// looked through many times; with small pages a third of the time goes into those.
extern "C" const char* malloc_conf;
const char* malloc_conf = "thp:always";

int main(int argc, char** argv) { return caveat::cli::run(argc, argv); }
