// Comments that a review puts into a word processor's file. The writers of documents place them; what they say is their
// caller's.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "text/expected.h"
#include "text/span.h"

namespace caveat::document {

struct CommentWords {
  std::string text;
  bool strong = false;
  std::string link = {};  // an address; "" = none
};
using CommentParagraph = std::vector<CommentWords>;

struct Comment {
  Span span;  // of Document::text, whole characters: the words that it is about
  std::vector<CommentParagraph> paragraphs;
};

struct Commentator {
  std::string name, initials;
  std::string date;  // UTC, "2026-11-25T10:00:00Z"
};

// The bytes of a DOCX or ODT file: the document's own file with the comments added and nothing else changed or, where
// the document is of another format, a new one with its text, a paragraph for each line. A comment on words that Word
// generates (the number of a list) stands on those next to them, one on a footnote or text box on what holds it.
// Errors: as read(); the comments part of the file cannot be added to.
Expected<std::string> write_docx(const Document& document, const std::vector<Comment>& comments,
                                 const Commentator& commentator);
// The bytes of the document's own PDF, with highlights and notes appended. Errors: it is no PDF; Poppler cannot write.
Expected<std::string> write_pdf(const Document& document, const std::vector<Comment>& comments,
                                const Commentator& commentator);
Expected<std::string> write_odt(const Document& document, const std::vector<Comment>& comments,
                                const Commentator& commentator);

}  // namespace caveat::document
