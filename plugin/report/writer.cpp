#include "report/writer.h"

#include <algorithm>
#include <cctype>

#include "report/names.h"
#include "report/writers.h"

namespace caveat::report {

std::string_view to_string(review::Level level) {
  switch (level) {
    case review::Level::error:
      return "error";
    case review::Level::warning:
      return "warning";
    case review::Level::note:
      break;
  }
  return "note";
}

std::string_view to_string(review::Strength strength) {
  switch (strength) {
    case review::Strength::present:
      return "present";
    case review::Strength::weak:
      return "weak";
    case review::Strength::missing:
      break;
  }
  return "missing";
}

std::string_view to_string(review::Compared compared) {
  switch (compared) {
    case review::Compared::added:
      return "new";
    case review::Compared::worse:
      return "worse";
    case review::Compared::known:
      return "known";
    case review::Compared::no_baseline:
      break;
  }
  return "";
}

std::string lower_first(std::string title) {
  const bool acronym = title.size() > 1 && std::isupper(static_cast<unsigned char>(title[1]));
  if (!title.empty() && !acronym) title[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(title[0])));
  return title;
}

std::string_view reach_words(std::string_view reach) {
  if (reach == "unit") return "Only its own article or section.";
  if (reach == "text")
    return "Its own article or section, those tied to it by reference, and the whole text where it says that it covers "
           "it.";
  if (reach == "cited") return "Its own article or section, those that it refers to, and those that bind the power.";
  return "Its own article or section, and those tied to it by reference.";
}

std::string phrase_words(const std::string& phrase) {
  std::string words;
  for (size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i] == '=') continue;
    if (phrase[i] == '|') {
      words += "/";
    } else if (phrase[i] == '.' && phrase.compare(i, 2, "..") == 0) {
      while (i + 1 < phrase.size() && phrase[i + 1] == '.') ++i;
      words += "…";
    } else if (phrase[i] == '?') {
      const size_t end = std::min(phrase.find(' ', i), phrase.size());
      words += "[" + phrase_words(phrase.substr(i + 1, end - i - 1)) + "]";
      i = end - 1;
    } else if (phrase[i] == '#') {
      words += "(a number)";
    } else {
      words += phrase[i];
    }
  }
  return words;
}

void Totals::add(const review::Review& review) {
  ++files;
  for (const review::Finding& finding : review.findings) {
    if (finding.suppressed) {
      ++suppressed;
    } else if (finding.compared == review::Compared::known) {
      ++known;
    } else {
      ++(finding.level == review::Level::error ? errors : finding.level == review::Level::warning ? warnings : notes);
    }
  }
}

const std::vector<Format>& formats() {
  static const std::vector<Format> all = {
      {"human", "for reading", make_human, true},
      {"html", "one page for a browser, complete in itself", make_html},
      {"memo", "a briefing note in Markdown, for pandoc", make_memo, false, "", false},
      {"markdown", "a table in Markdown", make_markdown, false, "", false},
      {"csv", "a table for a spreadsheet", make_csv, false, "", false},
      {"json", "everything, as one JSON object", make_json},
      {"jsonl", "one finding a line", make_jsonl, false, "", false},
      {"docx", "the text as a Word file with comments", make_docx, false, ".docx", false},
      {"odt", "the text as an OpenDocument file with comments", make_odt, false, ".odt", false},
      {"pdf", "a PDF with highlights and notes; only for texts that are PDF", make_pdf, false, ".pdf", false},
      {"sarif", "SARIF 2.1.0, for code scanning", make_sarif, true},
      {"github", "GitHub annotations", make_github},
      {"github-summary", "Markdown for a GitHub step summary or comment", make_github_summary},
      {"gitlab", "GitLab Code Quality", make_gitlab},
      {"junit", "JUnit XML", make_junit},
      {"checkstyle", "Checkstyle XML", make_checkstyle},
      {"rdjson", "reviewdog", make_rdjson},
  };
  return all;
}

const Format* format_named(std::string_view name) {
  const auto found =
      std::find_if(formats().begin(), formats().end(), [&](const Format& format) { return format.name == name; });
  return found == formats().end() ? nullptr : &*found;
}

}  // namespace caveat::report
