// A text to review, whatever it came from: plain legal text plus a map back to the file.
//
// To add a format: one file NAME.cpp beside this one with a Reader (reader.h), and its line in readers() (reader.cpp).
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/expected.h"
#include "text/lines.h"
#include "text/span.h"

namespace caveat::document {

// Maps offsets of Document::text to offsets of the decoded source. Empty = the same offsets.
struct SourceMap {
  struct Run {
    uint32_t text;    // first byte in Document::text
    uint32_t source;  // the byte of the source that it came from
  };
  std::vector<Run> runs;  // ascending

  uint32_t to_source(uint32_t offset) const;
};

struct Document {
  std::string path;                // as given; "-" is standard input
  std::string format;              // "text", "markdown"
  std::string text;                // plain legal text, valid UTF-8
  SourceMap map;                   // back to the decoded source
  text::Lines source_lines;        // lines of the decoded source
  std::string source;              // the decoded source where it differs from text, else empty
  std::vector<std::string> notes;  // what the reader wants said, for example "decoded as windows-1252"

  const std::string& source_text() const { return source.empty() ? text : source; }
  // 0-based line and column in the source file.
  text::Position position(uint32_t offset, text::Encoding encoding) const;
};

// Reads bytes as `format` ("" = told from the path's extension and the content). Errors name the path and a remedy:
// binary or unknown data, no text in it.
Expected<Document> read(std::string path, std::string_view bytes, const std::string& format = "");

// Reads a file ("-" = standard input). Errors: cannot be opened, is a directory, is empty, and those of read().
Expected<Document> load(const std::string& path, const std::string& format = "");

// File extensions (with the dot, lower case) that some reader claims; used when a directory is walked.
const std::vector<std::string>& extensions();

}  // namespace caveat::document
