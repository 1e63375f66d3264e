// PDF files with comments: highlights with a pop-up note each, appended to the file as it is. Poppler writes them in a
// process of its own, as it reads (pdf_pages.cpp).
#include <fmt/format.h>

#include <map>
#include <utility>

#include "document/apart.h"
#include "document/comment.h"
#include "document/pdf_stamp.h"
#include "document/poppler/module.h"

namespace caveat::document {
namespace {

// What one process tells the other: how it went, then the file, or the message and, on a line of its own, the remedy.
constexpr char kWritten = 'w', kError = 'e';

void put(Handover& handover, const Expected<std::string>& file) {
  std::string told(1, file ? kWritten : kError);
  told += file ? *file : file.error().message + "\n" + file.error().remedy;
  handover.put(told.data(), told.size());
}

Expected<std::string> taken(std::string_view told) {
  const std::string_view rest = told.substr(1);
  if (told[0] == kWritten) return std::string(rest);
  const size_t line = rest.rfind('\n');
  return Error{std::string(rest.substr(0, line)), std::string(rest.substr(line + 1))};
}

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
  const auto stamp = [&](Expected<std::string> bytes) {
    if (bytes) *bytes = stamped(std::move(*bytes), original.size(), commentator.date);
    return bytes;
  };
  const Limits& limits = document.original->limits;
  if (limits.seconds == 0) return stamp((*poppler)->highlighted(original, highlights, commentator.name));
  Handover handover(original.size() + limits.unpacked_size);
  const Ending ending = apart(limits.seconds, original.size() + limits.unpacked_size * kPopplerMemory,
                              [&] { put(handover, (*poppler)->highlighted(original, highlights, commentator.name)); });
  if (ending == Ending::too_slow)
    return Error{fmt::format("takes over {} seconds to be written with comments", limits.seconds),
                 "use --format html, or raise --max-seconds if you trust it"};
  if (ending == Ending::failed || handover.full() || handover.bytes().empty())
    return Error{"cannot be written with comments: it is damaged, or takes far more memory than any law",
                 "use --format html, or raise --max-unpacked-size if you trust it"};
  return stamp(taken(handover.bytes()));
}

}  // namespace caveat::document
