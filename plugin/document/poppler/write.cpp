#include <poppler/glib/poppler.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include "document/poppler/parts.h"

namespace caveat::document {
namespace {

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeArray {
  void operator()(GArray* array) const { g_array_unref(array); }
};

Error cannot(const char* doing, const std::string& reason) {
  return {std::string("comments cannot be ") + doing + " (" + reason + ")",
          "save a copy of it in a PDF reader and review that"};
}

Error cannot(const char* doing, GError* error) {
  const std::string reason = error ? error->message : "no reason given";
  g_clear_error(&error);
  return cannot(doing, reason);
}

// A file in memory only: Poppler writes to nothing but files.
class MemoryFile {
 public:
  MemoryFile() : handle_(memfd_create("reviewed.pdf", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (handle_ >= 0) close(handle_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string uri() const { return "file:///proc/self/fd/" + std::to_string(handle_); }

  Expected<std::string> bytes() const {
    std::string all;
    char block[64 * 1024];
    for (off_t at = 0;;) {
      const ssize_t got = pread(handle_, block, sizeof block, at);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return cannot("written", std::strerror(errno));
      if (got == 0) return all;
      all.append(block, static_cast<size_t>(got));
      at += got;
    }
  }

 private:
  int handle_;
};

void highlight(PopplerDocument* pdf, const PdfHighlight& wanted, const std::string& author) {
  if (wanted.page < 1 || static_cast<int>(wanted.page) > poppler_document_get_n_pages(pdf)) return;
  const Owned<PopplerPage> page(poppler_document_get_page(pdf, static_cast<int>(wanted.page) - 1));
  if (!page) return;
  double width = 0, height = 0;
  poppler_page_get_size(page.get(), &width, &height);
  const std::unique_ptr<GArray, FreeArray> quads(g_array_new(FALSE, FALSE, sizeof(PopplerQuadrilateral)));
  PopplerRectangle around{width, height, 0, 0};
  for (const Box& box : wanted.boxes) {
    // Their origin is the bottom left corner.
    const double top = height - box.top, bottom = height - box.bottom;
    const PopplerQuadrilateral quad{{box.left, top}, {box.right, top}, {box.left, bottom}, {box.right, bottom}};
    g_array_append_val(quads.get(), quad);
    around = {std::min(around.x1, box.left), std::min(around.y1, bottom), std::max(around.x2, box.right),
              std::max(around.y2, top)};
  }
  const Owned<PopplerAnnot> annotation(poppler_annot_text_markup_new_highlight(pdf, &around, quads.get()));
  PopplerColor yellow{0xFFFF, 0xDDDD, 0x5555};
  poppler_annot_set_color(annotation.get(), &yellow);
  poppler_page_add_annot(page.get(), annotation.get());
  if (wanted.note.empty()) return;
  poppler_annot_set_contents(annotation.get(), wanted.note.c_str());
  poppler_annot_markup_set_label(POPPLER_ANNOT_MARKUP(annotation.get()), author.c_str());
  PopplerRectangle popup{std::max(width - 220, 0.0), std::max(around.y2 - 160, 0.0), width, around.y2};
  poppler_annot_markup_set_popup(POPPLER_ANNOT_MARKUP(annotation.get()), &popup);
}

}  // namespace

Expected<std::string> highlighted(const std::string& original, const std::vector<PdfHighlight>& highlights,
                                  const std::string& author) {
  GError* error = nullptr;
  GBytes* bytes = g_bytes_new_static(original.data(), original.size());
  const Owned<PopplerDocument> pdf(poppler_document_new_from_bytes(bytes, nullptr, &error));
  g_bytes_unref(bytes);
  if (!pdf) return cannot("put into it", error);
  for (const PdfHighlight& one : highlights) highlight(pdf.get(), one, author);
  const MemoryFile file;
  if (!poppler_document_save(pdf.get(), file.uri().c_str(), &error)) return cannot("written", error);
  return file.bytes();
}

}  // namespace caveat::document
