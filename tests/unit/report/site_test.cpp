#include "report/site.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>

#include "report/fixture.h"
#include "report/site_pages.h"

BOOST_AUTO_TEST_SUITE(site)

using namespace caveat;
using namespace caveat::report;
using checklist::Pattern;

// A pattern as it is read on a page: without the elements.
std::string sentence(const Pattern& pattern) {
  checklist::Checklist list = test::small_checklist();
  list.languages.emplace_back();
  list.languages.back().code = "en";
  SitePage page(list, "checks/x.html", "X");
  page.html().text("<<<");
  write_pattern(page, pattern);
  std::string html = page.finish("1"), words;
  html = html.substr(html.find("&lt;&lt;&lt;") + 12);
  html = html.substr(0, html.find("</main>"));
  for (size_t i = 0; i < html.size(); ++i) {
    if (html[i] == '<')
      i = html.find('>', i);
    else
      words += html[i];
  }
  return words;
}

Pattern pattern(std::vector<std::string> force, std::vector<std::string> bearer, std::vector<std::string> action,
                std::vector<std::string> object) {
  Pattern one;
  one.force = std::move(force);
  one.bearer = std::move(bearer);
  one.action = std::move(action);
  one.object = std::move(object);
  return one;
}

BOOST_AUTO_TEST_CASE(patterns_are_sentences) {
  BOOST_TEST(sentence(pattern({"power", "duty"}, {"authority", "court"}, {"preserve"}, {"stored-data"})) ==
             "A power or a duty of authority or court to preserve: stored data.");
  BOOST_TEST(sentence(pattern({"offence"}, {}, {"access"}, {})) == "An offence to access.");
  BOOST_TEST(sentence(pattern({}, {}, {}, {"traffic-data"})) == "A clause that concerns traffic data.");

  Pattern limit;
  limit.says = {"time-limited"};
  limit.unless = {"court-penalty", "other-time"};
  limit.max_days = 92;
  limit.level = checklist::Level::note;
  BOOST_TEST(sentence(limit) ==
             "A clause with words for time limited, for no more than 92 days; not where the clause speaks of court "
             "penalty or other time; at most a note.");

  Pattern derived;
  derived.powers = {"production"};
  derived.lacking = {"judge", "limits"};
  derived.wholly = true;
  BOOST_TEST(sentence(derived) ==
             "An article or section that gives one of these powers: production, and there wholly lacks Prior judicial "
             "authorisation and Time limits.");
}

BOOST_AUTO_TEST_CASE(words_of_a_checklist_stay_words) {
  checklist::Checklist list = test::small_checklist();
  list.checks[0].why = "Because <script>alert(1)</script> & \"more\".";
  const std::vector<SiteFile> files = reference_site(list, "1.2");
  const auto page = std::find_if(files.begin(), files.end(),
                                 [&](const SiteFile& file) { return file.path == page_of_check(list.checks[0].id); });
  BOOST_REQUIRE(page != files.end());
  BOOST_TEST(page->content.find("<script>alert") == std::string::npos);
  BOOST_TEST(page->content.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;.") != std::string::npos);
  BOOST_TEST(page->content.find("href=\"../style.css\"") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
