#ifdef CAVEAT_JEMALLOC
#include <jemalloc/jemalloc.h>
#endif

#include "cli/app.h"

#ifdef CAVEAT_JEMALLOC
// What jemalloc reads when the program starts: memory in large pages. A model of a text is many times its size and
// looked through many times; with small pages a third of the time goes into those.
extern "C" const char* malloc_conf;
const char* malloc_conf = "thp:always";

// By itself jemalloc asks for pieces of which little lies in large pages. So the first thread takes a piece at once that
// does, which is given back untouched: jemalloc keeps the addresses, and what is needed comes from there.
static void keep_large_pages() {
  constexpr size_t kLargePage = size_t{2} << 20, kPiece = size_t{32} << 20;
  void* const piece = mallocx(kPiece, MALLOCX_ALIGN(kLargePage) | MALLOCX_ARENA(0) | MALLOCX_TCACHE_NONE);
  if (!piece) return;
  dallocx(piece, MALLOCX_TCACHE_NONE);
  mallctl("arena.0.purge", nullptr, nullptr, nullptr, 0);
}
#endif

int main(int argc, char** argv) {
#ifdef CAVEAT_JEMALLOC
  keep_large_pages();
#endif
  return caveat::cli::run(argc, argv);
}
