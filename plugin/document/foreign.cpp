#include "document/foreign.h"

#include <algorithm>

#include "document/xml.h"

namespace caveat::document {
namespace {

struct Magic {
  size_t at;
  std::string_view bytes;
  const char* what;
  const char* remedy;
};

constexpr const char* kOffice = "save it as PDF, for example: soffice --headless --convert-to pdf FILE";
constexpr const char* kWordProcessor = "save it as DOCX, for example: soffice --headless --convert-to docx FILE";
constexpr const char* kOldOffice =
    "save it as DOCX without a password, for example: soffice --headless --convert-to docx FILE";
constexpr const char* kImage = "recognise its text first, for example: tesseract FILE FILE";
constexpr const char* kPacked = "unpack it and name the files in it";

constexpr Magic kMagics[] = {
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office document (.doc, .xls or .ppt), or one with a password",
     kOldOffice},
    {0, "\x89PNG\r\n", "a PNG image", kImage},
    {0, "\xFF\xD8\xFF", "a JPEG image", kImage},
    {0, "GIF8", "a GIF image", kImage},
    {0, std::string_view("II*\0", 4), "a TIFF image", kImage},
    {0, std::string_view("MM\0*", 4), "a TIFF image", kImage},
    {8, "WEBP", "a WebP image", kImage},
    {0, "AT&TFORM", "a DjVu document", "make text of it first, for example: djvutxt FILE FILE.txt"},
    {0, "\x1F\x8B", "a gzip archive", kPacked},
    {0, "BZh", "a bzip2 archive", kPacked},
    {0,
     std::string_view("\xFD"
                      "7zXZ\0",
                      6),
     "an xz archive", kPacked},
    {0, "\x28\xB5\x2F\xFD", "a Zstandard archive", kPacked},
    {0, "7z\xBC\xAF", "a 7-Zip archive", kPacked},
    {0, "Rar!\x1A", "a RAR archive", kPacked},
    {0, "%!PS", "a PostScript document", "make a PDF of it first, for example: ps2pdf FILE"},
    {0, "\xFFWPC", "a WordPerfect document", kWordProcessor},
    {0, "\x7F\x45\x4C\x46", "a program (ELF)", "name a file with a legal text in it"},
};

// Names that stand near the start of a ZIP archive of each kind.
constexpr Magic kZips[] = {
    {0, "application/vnd.oasis.opendocument", "an OpenDocument file that is no text", kOffice},
    {0, "xl/", "an Excel workbook (.xlsx)", kOffice},
    {0, "ppt/", "a PowerPoint file (.pptx)", kOffice},
};

// Word processors' files in a single XML document: the root, and the name of its kind in it.
struct OfficeRoot {
  std::string_view name, kind;
  const char* what;
};
constexpr OfficeRoot kRoots[] = {
    {"document", "opendocument", "a flat OpenDocument text (.fodt)"},
    {"package", "xmlPackage", "a Word document in one XML file"},
    {"wordDocument", "wordml", "a Word 2003 document in XML"},
};

constexpr size_t kMailHead = 4096;  // bytes in which a saved web page says that it is one
constexpr size_t kZipSample = 256 * 1024;
constexpr size_t kZipEnd = 22 + 65535;  // bytes, at the most, of what ends an archive: its record and a comment

bool begins_with_word(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + ('a' - 'A')) : text[i];
    if (c != word[i]) return false;
  }
  return true;
}

Foreign zip_archive(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kZipSample);
  for (const Magic& kind : kZips) {
    if (sample.find(kind.bytes) != std::string_view::npos) return {kind.what, kind.remedy};
  }
  const size_t end = bytes.size() - std::min(bytes.size(), kZipEnd);
  if (bytes.find("PK\x05\x06", end) == std::string_view::npos)
    return {"a ZIP archive (such as DOCX, ODT or EPUB) that is cut short", "get the file again: its end is missing"};
  return {"a ZIP archive", kPacked};
}

}  // namespace

std::optional<Foreign> foreign_format(std::string_view bytes) {
  for (const Magic& magic : kMagics) {
    if (bytes.size() >= magic.at && bytes.substr(magic.at).starts_with(magic.bytes)) {
      return Foreign{magic.what, magic.remedy};
    }
  }
  if (bytes.starts_with("PK\x03\x04")) return zip_archive(bytes);
  const std::string_view head = bytes.substr(0, kMailHead);
  if ((head.starts_with("From: ") || head.starts_with("MIME-Version: ")) &&
      head.find("multipart/related") != std::string_view::npos)
    return Foreign{"a web page saved with its pictures (.mhtml)", "open it in a browser and save it as HTML only"};
  return std::nullopt;
}

std::optional<Foreign> foreign_markup(std::string_view bytes, bool called_xml) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const size_t first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return std::nullopt;
  const std::string_view start = bytes.substr(first, 64);
  const auto [root, tag] = xml_root(bytes);
  for (const OfficeRoot& kind : kRoots) {
    if (root == kind.name && tag.find(kind.kind) != std::string_view::npos) return Foreign{kind.what, kWordProcessor};
  }
  if (begins_with_word(start, "<?xml") || (called_xml && !root.empty())) {
    return Foreign{
        root.empty() ? "an XML document" : "an XML document <" + std::string(root) + ">, of a kind that is not known",
        "export its text as plain text, HTML or Markdown"};
  }
  return std::nullopt;
}

}  // namespace caveat::document
