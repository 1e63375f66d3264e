// What a reader takes from a file at most, so that a hostile one ends in an error and not in an exhausted machine. The
// defaults are far beyond any law; the command line has an option for each. README.md names what is fixed beside them.
#pragma once

#include <cstddef>
#include <cstdint>

namespace caveat::document {

struct Limits {
  size_t file_size = size_t{512} << 20;      // bytes of the file
  size_t unpacked_size = size_t{512} << 20;  // bytes that all parts of an archive that are read unpack to
  uint32_t ratio = 200;       // unpacked bytes for each packed one, of a part of an archive over 1 MiB unpacked
  uint32_t entries = 10'000;  // files in an archive
  uint32_t depth = 500;       // elements nested in one another; lists, tables and groups too
  uint32_t pages = 20'000;    // of a PDF
  uint32_t seconds = 60;      // of processor time that a PDF takes to read; 0 = no limit, and no process of its own
};

}  // namespace caveat::document
