#include "cli/app.h"

int main(int argc, char** argv) { return caveat::cli::run(argc, argv); }
