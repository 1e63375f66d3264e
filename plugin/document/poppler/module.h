// What is asked of Poppler: a module of its own, loaded when the first PDF is met. With all the libraries that it
// stands on, Poppler takes longer to load than most texts to review, and most texts are no PDFs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "document/place.h"
#include "text/expected.h"

namespace caveat::document {

// What a PDF is made of, in order; a word has text.
struct PdfPiece {
  enum class Kind : uint8_t { page, damaged_page, word, too_many_pages, locked, broken } kind = Kind::page;
  bool space_after = false;
  uint8_t turns = 0;   // of a word: quarter turns clockwise from upright
  uint32_t size = 0;   // bytes of the text
  uint32_t count = 0;  // too_many_pages: how many
  Box box;             // of a page: right and bottom are its width and height
};

// False = no more can be taken.
using TakePiece = std::function<bool(const PdfPiece& piece, std::string_view text)>;

// Words of one page that are marked, and a note on them; "" = none.
struct PdfHighlight {
  uint32_t page = 0;  // counted from 1
  std::vector<Box> boxes;
  std::string note;
};

struct PopplerModule {
  // Ends with a piece that says why where no page can be put.
  void (*put_pages)(std::string_view bytes, uint32_t most_pages, const TakePiece& take);
  // The bytes of the PDF with the highlights appended.
  Expected<std::string> (*highlighted)(const std::string& bytes, const std::vector<PdfHighlight>& highlights,
                                       const std::string& author);
};

inline constexpr const char* kPopplerModule = "caveat_poppler";  // for load_module()

// What Poppler may take of memory for a file and beside it, in times the limit of what is unpacked.
inline constexpr size_t kPopplerMemory = 4;

// The same for every thread. Errors: as load_module().
Expected<const PopplerModule*> poppler_module();

}  // namespace caveat::document
