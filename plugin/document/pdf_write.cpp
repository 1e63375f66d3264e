// PDF files with comments: highlights with a pop-up note each, appended to the file as it is.
#include <fmt/format.h>

#include <map>
#include <utility>

#include "document/comment.h"
#include "document/pdf_stamp.h"
#include "document/poppler/module.h"

namespace caveat::document {
namespace {

std::string plain_text(const Comment& comment) {
  std::string out;
  for (const CommentParagraph& paragraph : comment.paragraphs) {
    if (!out.empty()) out += '\n';
    for (const CommentWords& words : paragraph) {
      out += words.text;
      if (!words.link.empty()) out += " <" + words.link + ">";
    }
  }
  return out;
}

}  // namespace

Expected<std::string> write_pdf(const Document& document, const std::vector<Comment>& comments,
                                const Commentator& commentator) {
  if (document.format != "pdf" || !document.original) {
    return Error{fmt::format("is no PDF ({}), and only a PDF can be given back as one", document.format),
                 "use --format docx, odt or html for it"};
  }
  const std::string& original = document.original->bytes;
  if (comments.empty()) return original;
  const auto poppler = poppler_module();
  if (!poppler) return poppler.error();
  std::vector<PdfHighlight> highlights;
  for (const Comment& comment : comments) {
    std::map<uint32_t, std::vector<Box>> pages;
    for (const Place& place : document.places_of(comment.span)) pages[place.page].push_back(place.box);
    // The note stands with the words on their first page; what goes on over the next one is only marked there.
    std::string note = plain_text(comment);
    for (auto& [page, boxes] : pages) highlights.push_back({page, std::move(boxes), std::exchange(note, "")});
  }
  auto bytes = (*poppler)->highlighted(original, highlights, commentator.name);
  if (bytes) *bytes = stamped(std::move(*bytes), original.size(), commentator.date);
  return bytes;
}

}  // namespace caveat::document
