// The formats that can be read. To add one: a file NAME.cpp with its Reader, and its line in readers() (reader.cpp).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace caveat::document {

// Turns the bytes of a file into legal text. What is the same for every format (path, format, lines) is filled in by
// read().
struct Reader {
  const char* format;                   // as in Document::format
  std::vector<std::string> extensions;  // with the dot, lower case

  // Whether the content alone says that the file is of this format, whatever it is called: a signature, a root element.
  // Asked first, of every reader. nullptr = content never says so.
  bool (*is_sure)(std::string_view bytes);

  // Whether a file with an extension that nobody knows, or standard input, is of this format; sees its first bytes.
  // nullptr = only is_sure() tells.
  bool (*claims)(std::string_view start);

  // Sets text, map, source, places, elements and notes. Errors need no path.
  Expected<Document> (*read)(std::string_view bytes, const Options& options);

  // How a comment begins and ends in the decoded source: "<!--", "-->". An empty end is the end of the line; an empty
  // begin, that the format has no comments.
  std::string_view comment_begin = {}, comment_end = {};
};

Reader akoma_ntoso_reader();
Reader clml_reader();
Reader docx_reader();
Reader epub_reader();
Reader formex_reader();
Reader html_reader();
Reader justice_canada_reader();
Reader markdown_reader();
Reader pdf_reader();
Reader odt_reader();
Reader rtf_reader();
Reader text_reader();
Reader uslm_reader();

// In the order in which they are asked whether they claim a file; the last one claims every text.
const std::vector<Reader>& readers();

// The reader called `format`; for "" the one that is sure, else that of the path's extension, else the first that
// claims the bytes. Errors: a format that there is not; data of a format that is not read.
Expected<const Reader*> find_reader(std::string_view path, std::string_view bytes, const std::string& format);

struct Foreign;
// The error that names what a file is, and the formats that can be read.
Error unreadable(const Foreign& found);

}  // namespace caveat::document
