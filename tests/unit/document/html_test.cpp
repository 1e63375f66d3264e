#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>

#include "document/document.h"
#include "document/html_tokens.h"

using namespace caveat;

namespace {

std::string text_of(const std::string& page, document::Version version = document::Version::accepted) {
  const auto document = document::read("page.html", page, {.version = version});
  return document ? document->text : "error: " + document.error().message;
}

std::string repeated(const char* piece, size_t times) {
  std::string out;
  while (times-- > 0) out += piece;
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html)

BOOST_AUTO_TEST_CASE(text_of_pages) {
  struct Row {
    const char* name;
    const char* page;
    const char* text;
  };
  const Row rows[] = {
      {"paragraphs", "<html><body><h1>Lamps  Act</h1>\n<p>Lamps are\n<b>bright</b>.<p>All&nbsp;of them.</html>",
       "Lamps Act\n\nLamps are bright.\n\nAll of them.\n"},
      {"references",
       "<html><p>&sect;&#160;5 &#1605;&#x2014;&ldquo;Oil&rdquo; &#151; A&amp;B &unknown; &shy;li&shy;ght</p>",
       "§ 5 م—“Oil” — A&B &unknown; light\n"},
      {"lines", "<html><p>CHAPTER I<br>GENERAL<br/>Lamps</p>", "CHAPTER I\nGENERAL\nLamps\n"},
      {"scripts and comments",
       "<html><head><title>No</title><style>p{}</style></head><body><!-- no <p>no --><p>Yes"
       "<script>if (a<b) document.write('<p>no</p>')</script></p>",
       "Yes\n"},
      {"hidden", "<html><p>Lamps <span style='display: none'>[PCh6]</span>are <i hidden>no</i>lit.</p>",
       "Lamps are lit.\n"},
      {"numbered lists",
       "<html><p>He may:<ol type='a'><li>see;<li><p>hear.</p><ol type=i start=3><li>well</ol></ol><ol><li>End</ol>",
       "He may:\n\n(a) see;\n\n(b) hear.\n\n(iii) well\n\n1. End\n"},
      {"lists without numbers", "<html><ul><li>(a) one</li><li>(b) two</li></ul>", "(a) one\n\n(b) two\n"},
      {"tables that lay out numbers",
       "<html><table><tr><td><p>(a)</p></td><td><p>see;</p></td></tr><tr><td>(b)<td>hear.</table>",
       "(a) see;\n\n(b) hear.\n"},
      {"tables of words", "<html><table><tr><th>Power of the inspector</th><th>Limit in days</th></tr></table>",
       "Power of the inspector\nLimit in days\n"},
      {"preformatted", "<html><pre>Section 1\n  Lamps\n\nSection 2</pre>", "Section 1\nLamps\n\nSection 2\n"},
      {"menus of links",
       "<html><ul><li><a href=/>Home</a><li><a href=/b>Bills</a><li><a href=/c>Committees</a><li><a "
       "href=/m>Members</a></ul>"
       "<div><a href=1>One</a> | <a href=2>Two</a> | <a href=3>Three</a> | <a href=4>Four</a></div>"
       "<p>Lamps <a href=/oil>and oil</a> are lit.</p>",
       "Lamps and oil are lit.\n"},
      {"page furniture",
       "<html><header>Parliament of X</header><nav>Search bills</nav><div class='side-bar sidebar'>News</div>"
       "<div role=navigation>More</div><main><p>The Minister may light a lamp in any public place at night.</p></main>"
       "<div id=footer>Contact us</div>",
       "The Minister may light a lamp in any public place at night.\n"},
      {"what holds the law is no furniture", "<html><div class='menu'><p>The Minister may light a lamp.</p></div>",
       "The Minister may light a lamp.\n"},
      {"broken", "<html><p>Lamps <b>are <i>lit</b></i></p></div></span> now. <p title=\"x>Oil",
       "Lamps are lit\n\nnow.\n\nOil\n"},
      {"a sign that is no tag", "<html><p>if a < b and c <3 then</p>", "if a < b and c <3 then\n"},
      {"XHTML",
       "<?xml version='1.0'?><!DOCTYPE html><html "
       "xmlns='http://www.w3.org/1999/xhtml'><body><p/><p>Oil</p></body></html>",
       "Oil\n"},
  };
  for (const Row& row : rows) BOOST_TEST_CONTEXT(row.name) {
      BOOST_TEST(text_of(row.page) == row.text);
    }
}

BOOST_AUTO_TEST_CASE(changes) {
  const char* page = "<html><p>Lamps <del>may</del><ins>shall</ins> be lit.</p>";
  BOOST_TEST(text_of(page) == "Lamps shall be lit.\n");
  BOOST_TEST(text_of(page, document::Version::original) == "Lamps may be lit.\n");
}

BOOST_AUTO_TEST_CASE(charsets) {
  const std::pair<const char*, const char*> rows[] = {
      {"<html><head><meta charset=windows-1251></head><p>\xC7\xE0\xEA\xEE\xED</p>", "Закон\n"},
      {"<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'></head><p>\xB1</p>", "ą\n"},
      {"<META HTTP-EQUIV=Content-Type CONTENT=text/html;CHARSET=windows-1251><html><p>\xC7\xE0\xEA\xEE\xED</p>",
       "Закон\n"},
      {"<?xml version='1.0' encoding='windows-1253'?><html><p>\xCD\xFC\xEC\xEF\xF2</p></html>", "Νόμος\n"},
      {"<html><head><meta charset=windows-1251></head><p>Закон</p>", "Закон\n"},
      {"<html><head><meta charset=no-such></head><p>A \x93lamp\x94</p>", "A “lamp”\n"},
  };
  for (const auto& [page, text] : rows) BOOST_TEST(text_of(page) == text);
}

BOOST_AUTO_TEST_CASE(places) {
  const auto document = document::read("page.html",
                                       "<html><body>\n<div id='art_5'><p>First</p>\n<p>The  <b>Minister</b>\nmay "
                                       "&ldquo;light&rdquo; lamps.</p></div></body></html>");
  BOOST_REQUIRE(static_cast<bool>(document));
  const auto offset = [&](const char* words) { return static_cast<uint32_t>(document->text.find(words)); };
  for (const char* word : {"First", "The", "Minister", "may", "light", "lamps."}) {
    const std::string_view source = document->source_text();
    BOOST_TEST(source.substr(document->map.to_source(offset(word))).starts_with(word), word);
  }
  const auto position = document->position(offset("may"), text::Encoding::utf32);
  BOOST_TEST(position.line == 3u);
  BOOST_TEST(position.column == 0u);
  const auto places = document->places_of({offset("The"), offset("may")});
  BOOST_REQUIRE(places.size() == 2u);
  BOOST_TEST(places[0].element == "html/body/div/p[2]");
  BOOST_TEST(places[1].element == "html/body/div/p[2]/b");
  BOOST_TEST(document::to_string(places[0]) == "§ art_5");
}

// Linear in its size, whatever it is made of: each of these would take minutes when looked at again and again.
BOOST_AUTO_TEST_CASE(hostile_pages) {
  const char* pieces[] = {"<b a='",
                          "<a href=\"",
                          "<!--",
                          "<p><b><i><font>",
                          "<div>",
                          "</p>",
                          "<table><tr><td>",
                          "&amp",
                          "<script>",
                          "</script",
                          "<li><ul>",
                          "<x y=z>",
                          "<a href=1>x</a>",
                          "<ol type=i start=9999><li>"};
  for (const char* piece : pieces) {
    const std::string page = "<html><p>Law</p>" + repeated(piece, 300000);
    const auto start = std::chrono::steady_clock::now();
    const auto document = document::read("page.html", page);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    BOOST_TEST(taken.count() < 20.0, piece);
    BOOST_REQUIRE_MESSAGE(static_cast<bool>(document), piece);
    BOOST_TEST(document->text.starts_with("Law"), piece);
  }
}

BOOST_AUTO_TEST_SUITE_END()
