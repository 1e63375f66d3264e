// A text to review, whatever it came from: plain legal text plus a map back to the file.
//
// To add a format: one file NAME.cpp beside this one with a Reader (reader.h), and its line in readers() (reader.cpp).
// A reader of a text format (HTML, XML, Markdown) sets `source` and `map`, so that findings have line and column of the
// file. One of a binary format (PDF, DOCX) leaves both empty: lines are then those of `text`, which `caveat convert`
// prints. Both may set `places`, and `elements` where the file's markup tells its structure.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/limits.h"
#include "document/place.h"
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
  // The inverse: the byte of Document::text that stands for a byte of the source, or the nearest one before it.
  uint32_t to_text(uint32_t offset) const;
};

// A provision that the file's own markup tells. In reading order, each before what it holds.
struct Element {
  // The Akoma Ntoso element: part, chapter, title, article, section, subsection, paragraph, point, … (from_markup.h in
  // provision/ lists them); "quotedStructure" holds provisions that are quoted, "preamble", "toc" and "authorialNote"
  // what is no provision. Of static storage.
  std::string_view kind;
  uint16_t depth = 1;  // 1 = at the top
  Span span;           // number, heading, own words and all that it holds
  Span number;         // as printed, inside span: "Article 5", "(a)"; may be empty
  Span heading;        // inside span; may be empty
  std::string id;      // the file's own identifier; may be empty
};

// Which text is read where a file holds two.
enum class Version : uint8_t {
  accepted,  // tracked changes as if accepted
  original   // as if rejected
};

struct Options {
  std::string format;  // "" = told from the content and the path's extension
  Version version = Version::accepted;
  Limits limits;
};

// A file as it came, kept for formats whose comments can be written into it.
struct Original {
  std::string bytes;
  Version version;
  Limits limits;
};

struct Document {
  std::string path;                          // as given; "-" is standard input
  std::string format;                        // "text", "markdown", "html", "pdf", …: a Reader's
  std::string text;                          // plain legal text, valid UTF-8
  SourceMap map;                             // back to the decoded source
  text::Lines source_lines;                  // lines of the decoded source
  std::string source;                        // the decoded source where it differs from text, else empty
  std::vector<std::string> notes;            // what the reader wants said, for example "decoded as windows-1252"
  std::shared_ptr<const Places> places;      // pages, elements, runs; null where line and column say it all
  std::vector<Element> elements;             // empty = the structure is read from the text
  std::shared_ptr<const Original> original;  // null where no comments can be written into the file

  const std::string& source_text() const { return source.empty() ? text : source; }
  // 0-based line and column in the source file.
  text::Position position(uint32_t offset, text::Encoding encoding) const;
  // The inverse, an offset into text; places outside give the nearest one inside.
  uint32_t offset(text::Position position, text::Encoding encoding) const;
  // As Places::at; empty where there are no places.
  std::vector<Place> places_of(Span span) const;
};

// Errors name the path and a remedy: binary or unknown data, no text in it, a limit passed.
Expected<Document> read(std::string path, std::string_view bytes, const Options& options = {});

// Reads a file ("-" = standard input, which may be given a name that tells its format). Errors: cannot be opened, is a
// directory, is empty, and those of read().
Expected<Document> load(const std::string& path, const Options& options = {}, const std::string& stdin_name = {});

// File extensions (with the dot, lower case) that some reader claims; used when a directory is walked.
const std::vector<std::string>& extensions();

}  // namespace caveat::document
