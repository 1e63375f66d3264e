#include <fmt/format.h>

#include <algorithm>

#include "checklist/drafts.h"

namespace caveat::checklist {
namespace {

// The last parts of a path: "a/lexicon/en/actions.yaml" gives folder "en", above "lexicon", name "actions".
struct Place {
  std::string name, folder, above;
};

Place place_of(const std::string& path) {
  std::vector<std::string> parts;
  size_t begin = 0;
  while (begin <= path.size()) {
    const size_t end = std::min(path.find('/', begin), path.size());
    if (end > begin) parts.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.insert(parts.begin(), 3, "");
  Place place{parts.back(), parts[parts.size() - 2], parts[parts.size() - 3]};
  if (place.name.ends_with(".yaml")) place.name.resize(place.name.size() - 5);
  return place;
}

// Entries whose file is named after them.
template <typename Entry>
void gather_named(const Value& root, const Place& place, Entry (*read)(const Value&, References&),
                  std::vector<Draft<Entry>>& into) {
  Draft<Entry> draft;
  const size_t before = root.problems().count();
  draft.entry = read(root, draft.references);
  std::string& id = draft.entry.id;
  if (!id.empty() && id != place.name) {
    root.fail(fmt::format("the id \"{}\" differs from the file's name", id),
              fmt::format("write \"id: {}\", or name the file {}.yaml", place.name, id));
    id = place.name;
  }
  if (id.empty()) id = place.name;
  draft.good = root.problems().count() == before;
  into.push_back(std::move(draft));
}

void gather_language(const Value& root, const Place& place, LanguageDraft& language) {
  const size_t before = root.problems().count();
  language.header.entry = read_language(root, language.is_default);
  std::string& code = language.header.entry.code;
  if (!code.empty() && code != place.folder) {
    root.fail(fmt::format("the code \"{}\" differs from the folder's name", code),
              fmt::format("write \"code: {}\", or name the folder {}", place.folder, code));
  }
  code = place.folder;
  language.header.good = root.problems().count() == before;
  language.has_header = true;
}

void gather_terms(const Value& root, const Place& place, LanguageDraft& language) {
  for (Term& term : read_terms(root, place.folder, language.references)) {
    const auto same = [&](const Term& other) { return other.id == term.id; };
    const auto earlier = std::find_if(language.terms.begin(), language.terms.end(), same);
    if (earlier == language.terms.end()) {
      language.terms.push_back(std::move(term));
      continue;
    }
    root.problems().add(term.origin, fmt::format("the term \"{}\" comes twice", term.id),
                        fmt::format("put its phrases with those in {}:{}", earlier->origin.file, earlier->origin.line));
  }
}

}  // namespace

Drafts gather(const std::vector<SourceFile>& files, std::vector<Error>& errors) {
  Drafts drafts;
  for (const SourceFile& file : files) {
    Problems problems(file, errors);
    const Place place = place_of(file.path);
    const bool of_lexicon = place.above == "lexicon";
    LanguageDraft* language = of_lexicon ? &drafts.languages[place.folder] : nullptr;
    if (language) language->origin = {file.path, 1, 1};
    const auto root = parse_yaml(file, problems);
    if (of_lexicon && place.name == "language") {
      if (root) {
        gather_language(*root, place, *language);
      } else {
        language->has_header = true;
        language->header.good = false;
      }
    } else if (of_lexicon) {
      if (root) gather_terms(*root, place, *language);
    } else if (place.folder == "powers") {
      if (root) {
        gather_named(*root, place, read_check, drafts.checks);
      } else {
        drafts.checks.push_back({Check{.id = place.name}, {}, false});
      }
    } else if (place.folder == "safeguards") {
      if (root) {
        gather_named(*root, place, read_safeguard, drafts.safeguards);
      } else {
        drafts.safeguards.push_back({Safeguard{.id = place.name}, {}, false});
      }
    } else if (place.name == "citations") {
      if (!root) continue;
      for (auto& draft : read_citations(*root)) drafts.citations.push_back(std::move(draft));
    } else if (place.name == "profiles") {
      if (!root) continue;
      for (auto& draft : read_profiles(*root)) drafts.profiles.push_back(std::move(draft));
    } else {
      problems.add({file.path, 1, 1}, "this file has no place in a checklist folder",
                   "put it in powers/, safeguards/ or lexicon/<language>/, or name it citations.yaml or profiles.yaml");
    }
  }
  return drafts;
}

}  // namespace caveat::checklist
