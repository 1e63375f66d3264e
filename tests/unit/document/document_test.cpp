#include "document/document.h"

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "document/comments.h"
#include "document/reader.h"

using namespace caveat;
namespace fs = std::filesystem;

namespace {

// A folder that goes away with the test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "caveat-document-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }

  std::string write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return (path_ / name).string();
  }
  fs::path path() const { return path_; }

 private:
  fs::path path_;
};

std::string place(const document::Document& document, const std::string& word) {
  const auto offset = static_cast<uint32_t>(document.text.find(word));
  const text::Position p = document.position(offset, text::Encoding::utf16);
  return std::to_string(p.line) + ":" + std::to_string(p.column);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(documents)

BOOST_AUTO_TEST_CASE(formats) {
  struct Row {
    const char* path;
    const char* bytes;
    const char* format;
    const char* read_as;
  };
  const Row rows[] = {
      {"bill.txt", "# not *Markdown*", "", "text"},
      {"BILL.TXT", "Article 1", "", "text"},
      {"a.b/treaty.law", "Article 1", "", "text"},
      {"bill.md", "Article 1", "", "markdown"},
      {"bill.Markdown", "Article 1", "", "markdown"},
      {"-", "Article 1\n\nEach Party shall adopt measures.", "", "text"},
      {"-", "# Bill\n\n## 1. Title\n\nThis is the **Bill** of **2024**.", "", "markdown"},
      {"bill", "---\ntitle: Bill\n---\nText", "", "markdown"},
      {"notes.xyz", "See [a](b).\n", "", "text"},
      {"bill.txt", "*Article* 1", "markdown", "markdown"},
      {"bill.md", "*Article* 1", "text", "text"},
      {"page.html", "<html><body>Article 1</body></html>", "markdown", "markdown"},
      {".md", "Article 1", "", "text"},
      {"act.xml", "<ACT><ENACTING.TERMS><ARTICLE><ALINEA>Lamps are lit.</ALINEA></ARTICLE></ENACTING.TERMS></ACT>", "",
       "formex"},
  };
  for (const Row& row : rows) {
    const auto document = document::read(row.path, row.bytes, {.format = row.format});
    BOOST_REQUIRE_MESSAGE(document, row.path);
    BOOST_TEST(document->format == row.read_as, row.path);
    BOOST_TEST(document->path == row.path);
  }
}

BOOST_AUTO_TEST_CASE(places_in_the_source) {
  const auto markdown = document::read("bill.md", "# *Bill*\r\n\r\n§ 𐌀 **warrant**, [order](#x)\r\n");
  BOOST_REQUIRE(markdown);
  BOOST_TEST(place(*markdown, "Bill") == "0:3");
  BOOST_TEST(place(*markdown, "warrant") == "2:7");
  BOOST_TEST(place(*markdown, "order") == "2:19");
  BOOST_TEST(markdown->source_text().find("**warrant**") != std::string::npos);
  const auto plain = document::read("bill.txt", "one\r\ntwo order");
  BOOST_REQUIRE(plain);
  BOOST_TEST(place(*plain, "order") == "1:4");
  BOOST_TEST(plain->source.empty());
}

BOOST_AUTO_TEST_CASE(comments_stay_in_the_source) {
  const auto document = document::read("bill.md", "<!-- caveat: ignore gag-secrecy-order -->\n\nText.");
  BOOST_REQUIRE(document);
  BOOST_TEST(document->source.find("caveat: ignore") != std::string::npos);
  BOOST_TEST(document->text.find("caveat") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(directives_of_comments) {
  struct Row {
    std::string path, bytes;
    std::vector<std::string> words;
  };
  const Row rows[] = {
      {"a.md", "Text. <!-- caveat: ignore a -- why -->\n", {"ignore a -- why"}},
      {"a.md", "<!-- caveat: ignore a --> <!-- caveat: ignore\nb --> \n\nText.", {"ignore a", "ignore b"}},
      {"a.md", "<!-- caveat: ignore a <!-- caveat: ignore b -->\n\nText.", {"+ignore a <!-- caveat: ignore b"}},
      {"a.md", "Text.\n\n  <!-- caveat: ignore a", {"+ignore a"}},
  };
  for (const Row& row : rows) BOOST_TEST_CONTEXT(row.bytes) {
      const auto document = document::read(row.path, row.bytes);
      BOOST_REQUIRE(document);
      std::vector<std::string> found;
      for (const document::Directive& one : document::directives(*document))
        found.push_back((one.own_line ? "+" : "") + one.words);
      BOOST_TEST(found == row.words, boost::test_tools::per_element());
    }
}

// Each of these took minutes, and gigabytes, when a comment was looked at from every other.
BOOST_AUTO_TEST_CASE(hostile_comments) {
  for (const std::string piece : {"<!-- caveat: ignore x\n", "<!-- caveat: ignore x -->"}) {
    document::Document document;
    document.format = "html";
    for (int i = 0; i < 200000; ++i) document.text += piece;
    const auto start = std::chrono::steady_clock::now();
    const size_t found = document::directives(document).size();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    BOOST_TEST(taken.count() < 20.0, piece);
    BOOST_TEST(found == (piece.ends_with('\n') ? 1u : 200000u), piece);
  }
}

// What is fuzzed begins with these: a reader without any, or one that refuses them, would hardly be fuzzed at all.
BOOST_AUTO_TEST_CASE(every_reader_has_seeds_for_fuzzing_that_it_reads) {
  for (const document::Reader& reader : document::readers()) {
    const fs::path folder = fs::path(CAVEAT_SOURCE_DIR) / "tests/fuzz/seeds" / reader.format;
    BOOST_REQUIRE_MESSAGE(fs::is_directory(folder), folder);
    size_t seeds = 0;
    for (const auto& seed : fs::directory_iterator(folder)) {
      const auto document = document::load(seed.path().string(), {.format = reader.format});
      BOOST_TEST(static_cast<bool>(document), seed.path());
      ++seeds;
    }
    BOOST_TEST(seeds > 0, folder);
  }
}

BOOST_AUTO_TEST_CASE(source_maps) {
  const document::SourceMap none;
  BOOST_TEST(none.to_source(7) == 7u);
  const document::SourceMap map{{{0, 10}, {5, 30}, {9, 100}}};
  const std::pair<uint32_t, uint32_t> rows[] = {{0, 10}, {4, 14}, {5, 30}, {8, 33}, {9, 100}, {20, 111}};
  for (const auto& [text, source] : rows) BOOST_TEST(map.to_source(text) == source);
}

BOOST_AUTO_TEST_CASE(unreadable_input) {
  struct Row {
    const char* path;
    std::string bytes;
    const char* format;
    const char* message;
    const char* remedy;
  };
  const Row rows[] = {
      {"a.txt", "", "", "has no text", "name a file"},
      {"a.txt", " \n\t\n", "", "has no text", "name a file"},
      {"a.md", "---\ntitle: x\n---\n\n* * *\n", "", "has no text", "name a file"},
      {"a.pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "", "damaged", "save"},
      {"a.txt", "%PDF-1.4\n1 0 obj", "", "damaged", "save"},
      {"a.docx", std::string("PK\x03\x04\x14\0", 6) + "[Content_Types].xml word/document.xml", "", "no ZIP archive",
       "save it once more"},
      {"a.odt", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text", "", "no ZIP archive",
       "save it once more"},
      {"a.ods", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "", "OpenDocument",
       "--convert-to pdf"},
      {"a.zip", std::string("PK\x03\x04\x14\0 xPK\x05\x06", 12), "", "a ZIP archive", "unpack"},
      {"a.docx", std::string("PK\x03\x04\x14\0 x", 8), "", "cut short", "get the file again"},
      {"a.html", "<html><frameset><frame src='menu.html'><frame src='act.html'><noframes>No</noframes></frameset>", "",
       "a page of frames", "menu.html, act.html"},
      {"a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", "", "an old Office document", "--convert-to docx"},
      {"scan.png", "\x89PNG\r\n\x1A\n", "", "a PNG image", "tesseract"},
      {"scan.jpg", "\xFF\xD8\xFF\xE0", "", "a JPEG image", "tesseract"},
      {"a.bin", std::string("law\0\0law\x01", 9), "", "not text", "plain text"},
      {"-", "\n<?xml version=\"1.0\"?><act/>", "", "an XML document", "export"},
      {"a.fodt", "<?xml version='1.0'?><o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>", "",
       "flat OpenDocument", "--convert-to docx"},
      {"a.xml", "<?xml version='1.0'?><p:package xmlns:p='http://schemas.microsoft.com/office/2006/xmlPackage'/>", "",
       "a Word document", "--convert-to docx"},
      {"a.ps", "%!PS-Adobe-3.0\n(Article 1) show", "", "PostScript", "ps2pdf"},
      {"a.mht", "From: <Saved>\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n<p>Law", "", "a web page",
       "HTML only"},
      {"a.txt", "Article 1", "markdwon", "no format \"markdwon\"", "write \"markdown\""},
      {"a.txt", "Article 1", "docx", "no ZIP archive", "save it once more"},
      {"a.txt", "Article 1", "wordperfect", "no format \"wordperfect\"", "markdown, text"},
  };
  for (const Row& row : rows) {
    const auto document = document::read(row.path, row.bytes, {.format = row.format});
    BOOST_REQUIRE_MESSAGE(!document, row.path);
    const Error& error = document.error();
    BOOST_TEST(error.file == row.path);
    BOOST_TEST(error.message.find(row.message) != std::string::npos, error.to_string());
    BOOST_TEST(error.remedy.find(row.remedy) != std::string::npos, error.to_string());
  }
}

// What the file is shows in any encoding.
BOOST_AUTO_TEST_CASE(wide_encodings) {
  const std::string page =
      "<?xml version='1.0' encoding='UTF-16'?>\n<akomaNtoso><section eId='sec_1'><p>Lamps are lit.</p></section>"
      "</akomaNtoso>";
  const auto wide = [&](size_t before, size_t after) {
    std::string out;
    for (const char c : page) out += std::string(before, '\0') + c + std::string(after, '\0');
    return out;
  };
  const std::string rows[] = {page,
                              "\xFF\xFE" + wide(0, 1),
                              "\xFE\xFF" + wide(1, 0),
                              wide(0, 1),
                              wide(1, 0),
                              std::string("\xFF\xFE\0\0", 4) + wide(0, 3)};
  for (const std::string& bytes : rows) {
    const auto document = document::read("law.xml", bytes);
    BOOST_REQUIRE(document);
    BOOST_TEST(document->format == "akoma-ntoso");
    BOOST_TEST(document->text == "Lamps are lit.\n");
    BOOST_TEST(place(*document, "lit") == "1:46");
  }
}

BOOST_AUTO_TEST_CASE(other_encodings_are_noted) {
  const auto western = document::read("a.txt", "A \x93warrant\x94 under \xA7 5");
  BOOST_REQUIRE(western);
  BOOST_TEST(western->text == "A “warrant” under § 5");
  BOOST_REQUIRE(western->notes.size() == 1u);
  BOOST_TEST(western->notes[0].find("windows-1252") != std::string::npos);
  const auto wide = document::read("a.md", std::string("\xFF\xFE*\0a\0*\0", 8));
  BOOST_REQUIRE(wide);
  BOOST_TEST(wide->text == " a ");
  BOOST_TEST(wide->source == "*a*");
}

BOOST_AUTO_TEST_CASE(lines_that_end_with_a_return) {
  const auto old = document::read("a.txt", "Article 1\rText\r\rMore\r\n");
  BOOST_REQUIRE(old);
  BOOST_TEST(old->text == "Article 1\nText\n\nMore\r\n");
  BOOST_TEST(place(*old, "More") == "3:0");
}

BOOST_AUTO_TEST_CASE(files) {
  const Folder folder;
  const std::string law = folder.write("law.txt", "Article 1\r\nText");
  const auto document = document::load(law);
  BOOST_REQUIRE(document);
  BOOST_TEST(document->text == "Article 1\r\nText");
  BOOST_TEST(document->path == law);

  const std::string big = std::string(300000, 'a') + " law " + std::string(300000, 'b');
  const auto larger = document::load(folder.write("big.txt", big));
  BOOST_REQUIRE(larger);
  BOOST_TEST((larger->text == big));

  const auto missing = document::load((folder.path() / "none.txt").string());
  BOOST_REQUIRE(!missing);
  BOOST_TEST(missing.error().message.find("cannot be opened") == 0u);
  BOOST_TEST(!missing.error().remedy.empty());
  const auto directory = document::load(folder.path().string());
  BOOST_REQUIRE(!directory);
  BOOST_TEST(directory.error().message == "is a directory");
  const auto empty = document::load(folder.write("empty.txt", ""));
  BOOST_REQUIRE(!empty);
  BOOST_TEST(empty.error().message == "has no text");
}

BOOST_AUTO_TEST_CASE(extensions) {
  const auto& all = document::extensions();
  for (const char* extension : {".txt", ".md", ".markdown", ".bill"}) {
    BOOST_TEST((std::find(all.begin(), all.end(), extension) != all.end()), extension);
  }
  BOOST_TEST(std::is_sorted(all.begin(), all.end()));
  BOOST_TEST((std::adjacent_find(all.begin(), all.end()) == all.end()));
}

BOOST_AUTO_TEST_SUITE_END()
