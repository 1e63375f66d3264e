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
      {"names of furniture",
       "<html><ul class='block menu-list'>Bills</ul><div class='govuk-cookie-banner'>Yes</div><div id=l-sidebar-2>No"
       "</div><p>The Minister may light a lamp in any public place at night.</p>",
       "The Minister may light a lamp in any public place at night.\n"},
      {"ids made of headings",
       "<html><p>The Minister may light a lamp in any public place at night, and put it out when the sun is up.</p>"
       "<section id='power-to-share-oil'><h2>Oil</h2></section><h2 id='social-lamps'>Lamps</h2>"
       "<p class='clause skip-logic'>Wicks</p>",
       "The Minister may light a lamp in any public place at night, and put it out when the sun is up.\n\nOil\n\n"
       "Lamps\n\nWicks\n"},
      {"the title in a header",
       "<html><header><a href=/><h1>House</h1></a></header><header id='title-block-header'><h1>Lamps Act</h1></header>"
       "<article><header>Part 1</header><p>The Minister may light a lamp in any public place.</p><footer>Schedule"
       "</footer></article>",
       "Lamps Act\n\nPart 1\n\nThe Minister may light a lamp in any public place.\n\nSchedule\n"},
      {"provisions in what is called furniture",
       "<html><p>The Minister may light a lamp in any public place at night, and put it out when the sun is up.</p>"
       "<div class=modal><b>2.</b> Oil</div><div class=dropdown>(a) Wicks</div><aside>Article 5</aside><div class=menu>"
       "§ 7 Glass</div><div class=menu>March 2020 news</div><div class=menu><a href=1>Part 1</a></div>",
       "The Minister may light a lamp in any public place at night, and put it out when the sun is up.\n\n2. Oil\n\n"
       "(a) Wicks\n\nArticle 5\n\n§ 7 Glass\n"},
      {"lists in what is left out",
       "<html><ol type=a><li>The Minister may light a lamp in any public place at night.<ul class=share><li>Post</ul>"
       "<li>He may put it out.<del><ol><li>Oil</ol></del><li>He may clean it.</ol>",
       "(a) The Minister may light a lamp in any public place at night.\n\n(b) He may put it out.\n\n(c) He may clean "
       "it.\n"},
      {"what holds the law is no furniture", "<html><div class='menu'><p>The Minister may light a lamp.</p></div>",
       "The Minister may light a lamp.\n"},
      {"broken", "<html><p>Lamps <b>are <i>lit</b></i></p></div></span> now. <p title=\"x>Oil",
       "Lamps are lit\n\nnow.\n\nOil\n"},
      {"references without their semicolon",
       "<html><p>&nbsp(1)&nbspA lamp under &sect 5 &#38 &sect6 AT&T R&D &unknown; &notes; a&ltb &copy2024</p>",
       "(1) A lamp under § 5 & §6 AT&T R&D &unknown; &notes; a<b ©2024\n"},
      {"lists that count down",
       "<html><ol reversed><li>x<ol><li>y</ol><li>x<li>x</ol><ol reversed start=9><li>x<li>x</ol><ol reversed></ol>",
       "3. x\n\n1. y\n\n2. x\n\n1. x\n\n9. x\n\n8. x\n"},
      {"no letters before the first", "<html><ol type=I start=0><li>x<li>x</ol><ol type=a start=-1><li>x</ol>",
       "0. x\n\n(I) x\n\n0. x\n"},
      {"words that are no markup", "<html><p>a <![CDATA[if a < b & c > d]]> lamp<![CDATA[s <none",
       "a if a < b & c > d lamps <none\n"},
      {"marks of notes are no part of words",
       "<html><p>The Minister<sup>1</sup> may light lamps<sup><a href=#n2>2, 3</a></sup> of 4 m<sup>2</sup> on the 1"
       "<sup>st</sup>, under § 14<sup>1</sup>.",
       "The Minister 1 may light lamps 2, 3 of 4 m2 on the 1st, under § 141.\n"},
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

BOOST_AUTO_TEST_CASE(what_is_left_out_for_its_name_is_named) {
  const std::string law = "<html>\n<p>" + repeated("The Minister may light a lamp in any public place. ", 5) + "</p>\n";
  const std::pair<const char*, std::vector<std::string>> rows[] = {
      {"<div class=menu><a href=1>Bills that are before the committee of the whole house</a></div>", {}},
      {"<footer>The clerk of the house answers questions on lamps and oil.</footer>", {}},
      {"<div class=share>Post</div>", {}},
      {"<div class=tooltip>The inspector may put out any lamp that he finds in a street.</div>\n<aside>Whoever lights "
       "a lamp at "
       "noon "
       "is to pay for the oil.</aside>",
       {"what the page calls menus, banners and the like is left out: line 3, 4"}},
  };
  for (const auto& [page, notes] : rows) {
    const auto document = document::read("page.html", law + page);
    BOOST_REQUIRE(static_cast<bool>(document));
    BOOST_TEST(document->notes == notes, boost::test_tools::per_element());
    BOOST_TEST(document->text.ends_with("public place.\n"), page);
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
      {"<html><head><meta charset=utf-16></head><p>A \x93lamp\x94</p>", "A “lamp”\n"},
      {"<?xml version='1.0' encoding='UTF-32'?><html><p>A \x93lamp\x94</p></html>", "A “lamp”\n"},
      {"<html><head><meta charset=no-such></head><p>A \x93lamp\x94</p>", "A “lamp”\n"},
  };
  for (const auto& [page, text] : rows) BOOST_TEST(text_of(page) == text);
}

BOOST_AUTO_TEST_CASE(places) {
  const auto document = document::read("page.html",
                                       "<html><body>\n<div id='art_5'><p>First</p>\n<p>The  <b>Minister</b>\nmay "
                                       "&ldquo;light&rdquo; lamps<sup>7</sup>.</p></div></body></html>");
  BOOST_REQUIRE(static_cast<bool>(document));
  const auto offset = [&](const char* words) { return static_cast<uint32_t>(document->text.find(words)); };
  for (const char* word : {"First", "The", "Minister", "may", "light", "lamps", "7"}) {
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

BOOST_AUTO_TEST_CASE(deep_places_are_named_by_their_innermost_elements) {
  const auto document = document::read("page.html", "<html>" + repeated("<div>", 400) + "<p>Lamps</p>");
  BOOST_REQUIRE(static_cast<bool>(document));
  const auto places = document->places_of({0, 5});
  BOOST_REQUIRE(places.size() == 1u);
  BOOST_TEST(places[0].element.starts_with("…/div/"));
  BOOST_TEST(places[0].element.ends_with("/div/p"));
  BOOST_TEST(places[0].element.size() < 300u);
  BOOST_TEST(document->notes.empty());
  const auto deeper = document::read("page.html", "<html>" + repeated("<div>", 600) + "<p>Lamps</p>");
  BOOST_REQUIRE(static_cast<bool>(deeper));
  BOOST_TEST(deeper->text == "Lamps\n");
  BOOST_REQUIRE(deeper->notes.size() == 1u);
  BOOST_TEST(deeper->notes[0].find("--max-depth") != std::string::npos);
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
                          "<ol type=i start=9999><li>",
                          "<ol reversed><li>",
                          "<div><ol reversed></div>",
                          "<![CDATA["};
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
