// The two steps of loading: gather() reads every file on its own; resolve() looks up what they say of each other, on
// top of a base, and takes out what cannot stand.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "checklist/loader.h"
#include "checklist/readers.h"

namespace caveat::checklist {

struct LanguageDraft {
  Draft<Language> header;  // language.yaml; the terms are beside it, not in it
  bool has_header = false;
  bool is_default = false;
  std::vector<Term> terms;
  References references;  // of the terms' phrases
  Origin origin;          // a file of the language, for messages
};

struct Drafts {
  std::vector<Draft<Check>> checks;
  std::vector<Draft<Safeguard>> safeguards;
  std::vector<Draft<Citation>> citations;
  std::vector<Draft<Profile>> profiles;
  std::map<std::string, LanguageDraft> languages;  // by code
};

Drafts gather(const std::vector<SourceFile>& files, std::vector<Error>& errors);

// Afterwards every id that a good draft uses is known, in `base` or in a good draft. A draft that uses an unknown term
// is no longer good; an unknown or left-out safeguard, citation or check is taken out of the draft. Each is an Error.
void resolve(Drafts& drafts, const Checklist& base, std::vector<Error>& errors);

// Takes out the checks by which the checklist would have more patterns than it can. Each is an Error.
void keep_within_limit(std::vector<Draft<Check>>& checks, const Checklist& base, std::vector<Error>& errors);

// Takes out the terms, checks and safeguards by which a language would have more terms than it can. Each is an Error.
void keep_terms_within_limit(Drafts& drafts, const Checklist& base, std::vector<Error>& errors);

// A term that names itself as one of its phrases, "{authority}" in authority, keeps the phrases that it has in `base`.
void add_to_base(std::vector<Term>& terms, const std::vector<Term>& base);

// Takes out the phrases by which a term of a language would lead back to itself. `base` has the language's other terms.
void break_circles(std::vector<Term>& terms, const std::vector<Term>& base, std::vector<Error>& errors);

// Puts the good drafts on top of `base`.
Checklist merge(Drafts drafts, Checklist base);

}  // namespace caveat::checklist
