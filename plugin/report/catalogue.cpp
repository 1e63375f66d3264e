#include "report/catalogue.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "checklist/select.h"
#include "report/finding_json.h"
#include "report/names.h"
#include "report/place.h"
#include "text/unicode.h"

namespace caveat::report {
namespace {

using checklist::Check;
using checklist::Checklist;
using checklist::Citation;
using checklist::Language;
using checklist::Profile;
using checklist::Safeguard;

constexpr size_t kWordsShown = 60;    // bytes
constexpr unsigned kWidestTerm = 28;  // columns

template <typename T>
unsigned id_width(const std::vector<T>& entries) {
  unsigned width = 0;
  for (const T& entry : entries) width = std::max(width, text::display_width(entry.id));
  return width;
}

void row(Page& page, unsigned width, const std::string& id, std::string_view text) {
  page.paragraph(id, Tone::strong, 0, width + 2, page.plain(text));
}

void print_array(std::ostream& out, const std::vector<Json>& entries) {
  out << "[";
  for (size_t i = 0; i < entries.size(); ++i) out << (i ? ",\n" : "\n") << dump(entries[i]);
  out << "\n]\n";
}

void checks(Page& page, const Checklist& checklist) {
  const unsigned width = id_width(checklist.checks);
  for (const Check& check : checklist.checks) {
    const std::string tags = check.tags.empty() ? "" : fmt::format(" [{}]", fmt::join(check.tags, ", "));
    row(page, width, check.id, check.title + tags);
  }
}

void checks_json(std::ostream& out, const Checklist& checklist) {
  std::vector<Json> entries;
  for (const Check& check : checklist.checks) {
    Json needs = Json::array(), citations = Json::array();
    for (const checklist::Need& need : check.needs) {
      needs.push_back({{"safeguard", need.safeguard},
                       {"at-least", std::string(to_string(need.at_least))},
                       {"error-when-missing", need.error_when_missing}});
    }
    for (const checklist::CitationUse& use : check.citations) citations.push_back(use.id);
    entries.push_back({{"id", check.id},
                       {"title", check.title},
                       {"level", std::string(to_string(check.level))},
                       {"tags", check.tags},
                       {"why", one_line(check.why)},
                       {"needs", needs},
                       {"ask", one_line(check.ask)},
                       {"citations", citations}});
  }
  print_array(out, entries);
}

void safeguards(Page& page, const Checklist& checklist) {
  for (const Safeguard& safeguard : checklist.safeguards)
    row(page, id_width(checklist.safeguards), safeguard.id, safeguard.title);
}

void safeguards_json(std::ostream& out, const Checklist& checklist) {
  std::vector<Json> entries;
  for (const Safeguard& safeguard : checklist.safeguards) {
    entries.push_back({{"id", safeguard.id},
                       {"title", safeguard.title},
                       {"reach", safeguard.reach},
                       {"why", one_line(safeguard.why)},
                       {"ask", one_line(safeguard.ask)}});
  }
  print_array(out, entries);
}

void citations(Page& page, const Checklist& checklist) {
  const unsigned width = id_width(checklist.citations);
  for (const Citation& citation : checklist.citations) {
    std::string text = citation.author.empty() ? "" : citation.author + ", ";
    text += citation.title;
    if (!citation.year.empty()) text += " (" + citation.year + ")";
    row(page, width, citation.id, text);
    page.unbroken(width + 2, citation.url, Tone::dim);
  }
}

void citations_json(std::ostream& out, const Checklist& checklist) {
  std::vector<Json> entries;
  for (const Citation& citation : checklist.citations) {
    entries.push_back({{"id", citation.id},
                       {"type", citation.type},
                       {"kind", citation.kind},
                       {"title", citation.title},
                       {"author", citation.author},
                       {"year", citation.year},
                       {"url", citation.url}});
  }
  print_array(out, entries);
}

// Ids of the checks that a profile takes.
std::vector<std::string> taken(const Checklist& checklist, const Profile& profile) {
  const auto chosen = checklist::select(checklist, {profile.id, {}, {}});
  return chosen ? *chosen : std::vector<std::string>();
}

void profiles(Page& page, const Checklist& checklist) {
  const unsigned width = id_width(checklist.profiles);
  for (const Profile& profile : checklist.profiles) {
    const size_t count = taken(checklist, profile).size();
    std::string text = fmt::format("{}; {} {}", profile.title, count, count == 1 ? "check" : "checks");
    if (!profile.tags.empty()) text += fmt::format(" [{}]", fmt::join(profile.tags, ", "));
    if (profile.id == checklist::kDefaultProfile) text += ", the default";
    row(page, width, profile.id, text);
  }
}

void profiles_json(std::ostream& out, const Checklist& checklist) {
  std::vector<Json> entries;
  for (const Profile& profile : checklist.profiles) {
    entries.push_back({{"id", profile.id},
                       {"title", profile.title},
                       {"tags", profile.tags},
                       {"default", profile.id == checklist::kDefaultProfile},
                       {"checks", taken(checklist, profile)}});
  }
  print_array(out, entries);
}

// The first words of each; JSON and the reference site have all.
void terms(Page& page, const Checklist& checklist) {
  for (const Language& language : checklist.languages) {
    page.line(page.toned(Tone::strong, language.name));
    const unsigned width = std::min(id_width(language.terms), kWidestTerm);
    for (const checklist::Term& term : language.terms) {
      std::string text = term.kind + ":";
      size_t shown = 0;
      for (; shown < term.phrases.size() && text.size() < kWordsShown; ++shown)
        text += (shown > 0 ? " · " : " ") + phrase_words(term.phrases[shown]);
      if (shown < term.phrases.size()) text += fmt::format(" · and {} more", term.phrases.size() - shown);
      row(page, width, term.id, text);
    }
    page.blank();
  }
}

void terms_json(std::ostream& out, const Checklist& checklist) {
  std::vector<Json> entries;
  for (const Language& language : checklist.languages)
    for (const checklist::Term& term : language.terms)
      entries.push_back({{"language", language.code}, {"id", term.id}, {"kind", term.kind}, {"phrases", term.phrases}});
  print_array(out, entries);
}

void languages(Page& page, const Checklist& checklist) {
  for (const Language& language : checklist.languages) {
    row(page, 4, language.code, fmt::format("{}, {} terms", language.name, language.terms.size()));
  }
}

void languages_json(std::ostream& out, const Checklist& checklist) {
  std::vector<Json> entries;
  for (const Language& language : checklist.languages) {
    entries.push_back({{"code", language.code}, {"name", language.name}, {"terms", language.terms.size()}});
  }
  print_array(out, entries);
}

}  // namespace

const std::vector<Catalogue>& catalogues() {
  static const std::vector<Catalogue> all = {
      {"checks", checks, checks_json},
      {"profiles", profiles, profiles_json},
      {"safeguards", safeguards, safeguards_json},
      {"citations", citations, citations_json},
      {"languages", languages, languages_json},
      {"terms", terms, terms_json},
  };
  return all;
}

}  // namespace caveat::report
