#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "checklist/drafts.h"

namespace caveat::checklist {
namespace {

using Ids = std::set<std::string>;

struct Known {
  std::map<std::string, std::string> kinds;          // of terms in any language
  std::map<std::string, Ids> terms;                  // by language
  Ids checks, safeguards, citations, languages;      // that can be used
  Ids lost_checks, lost_safeguards, lost_citations;  // that have a file, but in error

  const Ids& ids(RefersTo kind) const {
    return kind == RefersTo::check       ? checks
           : kind == RefersTo::safeguard ? safeguards
           : kind == RefersTo::citation  ? citations
                                         : languages;
  }
  bool lost(const Reference& reference) const {
    switch (reference.kind) {
      case RefersTo::check:
        return lost_checks.contains(reference.id) && !checks.contains(reference.id);
      case RefersTo::safeguard:
        return lost_safeguards.contains(reference.id) && !safeguards.contains(reference.id);
      case RefersTo::citation:
        return lost_citations.contains(reference.id) && !citations.contains(reference.id);
      default:
        return false;
    }
  }
};

std::string name_of(RefersTo kind) {
  switch (kind) {
    case RefersTo::check:
      return "check";
    case RefersTo::safeguard:
      return "safeguard";
    case RefersTo::citation:
      return "citation";
    case RefersTo::language:
      return "language";
    default:
      return "term";
  }
}

// The kinds of term that a slot takes; the first is what it is for. Empty = any.
std::vector<std::string> kinds_for(RefersTo slot) {
  switch (slot) {
    case RefersTo::actor:
      return {"actor"};
    case RefersTo::action:
      return {"action"};
    case RefersTo::object:
      return {"object", "actor"};
    case RefersTo::manner:
      return {"manner", "condition", "safeguard", "modal"};
    default:
      return {};
  }
}

void add_error(std::vector<Error>& errors, const Origin& at, std::string message, std::string remedy) {
  errors.push_back({std::move(message), std::move(remedy), at.file, at.line, at.column});
}

bool check_term(const Reference& reference, const Known& known, std::vector<Error>& errors) {
  const auto fitting = kinds_for(reference.kind);
  const auto fits = [&](const std::string& kind) {
    return fitting.empty() || std::find(fitting.begin(), fitting.end(), kind) != fitting.end();
  };
  const auto in_language = known.terms.find(reference.language);
  const auto spoken = [&](const std::string& id) {
    return reference.language.empty() || (in_language != known.terms.end() && in_language->second.contains(id));
  };
  const auto found = known.kinds.find(reference.id);
  if (found != known.kinds.end() && spoken(reference.id)) {
    if (fits(found->second)) return true;
    add_error(errors, reference.origin,
              fmt::format("\"{}\" is of kind {}, and this key takes kind {}", reference.id, found->second, fitting[0]),
              "move it to the key of its kind, or to \"says\", which takes any");
    return false;
  }
  std::vector<std::string> candidates;
  for (const auto& [id, kind] : known.kinds)
    if (fits(kind) && spoken(id)) candidates.push_back(id);
  const std::string where =
      reference.language.empty() ? "" : fmt::format(" in the language \"{}\"", reference.language);
  add_error(errors, reference.origin, fmt::format("no term \"{}\"{}", reference.id, where),
            suggest(reference.id, candidates, "terms"));
  return false;
}

bool check_reference(const Reference& reference, const Known& known, std::vector<Error>& errors) {
  if (known.lost(reference)) {
    add_error(
        errors, reference.origin,
        fmt::format("the {} \"{}\" was left out because of mistakes of its own", name_of(reference.kind), reference.id),
        "mend its file first");
    return false;
  }
  if (name_of(reference.kind) == "term") return check_term(reference, known, errors);
  const Ids& ids = known.ids(reference.kind);
  if (ids.contains(reference.id)) return true;
  add_error(errors, reference.origin, fmt::format("no {} \"{}\"", name_of(reference.kind), reference.id),
            suggest(reference.id, {ids.begin(), ids.end()}, name_of(reference.kind) + "s"));
  return false;
}

// Whether an entry can stand without what it refers to: a need, a citation or a derived pattern can be taken out of it,
// but without one of its words it would mean something else.
bool can_do_without(RefersTo kind) {
  return kind == RefersTo::safeguard || kind == RefersTo::citation || kind == RefersTo::check;
}

void forget(std::vector<std::string>& ids, const std::string& id) {
  ids.erase(std::remove(ids.begin(), ids.end(), id), ids.end());
}

// Takes a safeguard or check out of a derived pattern; a slot that becomes empty would mean "any", so then the
// pattern goes.
void forget(std::vector<Pattern>& patterns, const Reference& lost) {
  const auto crippled = [&](Pattern& pattern) {
    const bool had_powers = !pattern.powers.empty(), had_lacking = !pattern.lacking.empty();
    if (lost.kind == RefersTo::check) forget(pattern.powers, lost.id);
    if (lost.kind == RefersTo::safeguard) forget(pattern.lacking, lost.id);
    return (had_powers && pattern.powers.empty()) || (had_lacking && pattern.lacking.empty());
  };
  patterns.erase(std::remove_if(patterns.begin(), patterns.end(), crippled), patterns.end());
}

void forget(Check& check, const Reference& lost) {
  if (lost.kind == RefersTo::safeguard)
    std::erase_if(check.needs, [&](const Need& need) { return need.safeguard == lost.id; });
  if (lost.kind == RefersTo::citation)
    std::erase_if(check.citations, [&](const CitationUse& use) { return use.id == lost.id; });
  if (lost.kind == RefersTo::check) forget(check.yields_to, lost.id);
  forget(check.when, lost);
  forget(check.unless, lost);
}

void forget(Profile& profile, const Reference& lost) { forget(profile.checks, lost.id); }

void forget(Safeguard& safeguard, const Reference& lost) {
  forget(safeguard.present, lost);
  forget(safeguard.weak, lost);
  forget(safeguard.unless, lost);
}

template <typename Entry>
void resolve_entry(Draft<Entry>& draft, const Known& known, std::vector<Error>& errors) {
  for (const Reference& reference : draft.references) {
    if (check_reference(reference, known, errors)) continue;
    if (can_do_without(reference.kind)) {
      forget(draft.entry, reference);
    } else {
      draft.good = false;
    }
  }
}

// The references that are not to other checks.
References split_off_checks(References& references) {
  const auto middle = std::stable_partition(references.begin(), references.end(), [](const Reference& reference) {
    return reference.kind != RefersTo::check;
  });
  References of_checks(middle, references.end());
  references.erase(middle, references.end());
  return of_checks;
}

template <typename Entry>
void learn(const std::vector<Draft<Entry>>& drafts, const std::vector<Entry>& base, Ids& known, Ids& lost) {
  for (const Entry& entry : base) known.insert(entry.id);
  for (const auto& draft : drafts) (draft.good ? known : lost).insert(draft.entry.id);
}

// Learns the terms of a language, and takes out those that have another kind elsewhere.
void learn_terms(const std::string& code, std::vector<Term>& terms, Known& known, std::vector<Error>& errors) {
  std::erase_if(terms, [&](const Term& term) {
    const auto [earlier, first] = known.kinds.emplace(term.id, term.kind);
    if (first || earlier->second == term.kind) {
      known.terms[code].insert(term.id);
      return false;
    }
    add_error(
        errors, term.origin,
        fmt::format("the term \"{}\" is of kind {} here and of kind {} elsewhere", term.id, term.kind, earlier->second),
        "give it another id, or put it in a file of its kind");
    return true;
  });
}

void learn_languages(Drafts& drafts, const Checklist& base, Known& known, std::vector<Error>& errors) {
  for (const Language& language : base.languages) {
    known.languages.insert(language.code);
    for (const Term& term : language.terms) {
      known.terms[language.code].insert(term.id);
      known.kinds.emplace(term.id, term.kind);
    }
  }
  for (auto& [code, draft] : drafts.languages) {
    if (draft.has_header) known.languages.insert(code);
    if (!known.languages.contains(code))
      add_error(errors, draft.origin, fmt::format("the language \"{}\" has no language.yaml", code),
                fmt::format("add lexicon/{}/language.yaml with code, name, stemmer and frequent words", code));
  }
  // The default language first: when two differ about a kind, the other is asked to give way.
  for (const bool of_default : {true, false})
    for (auto& [code, draft] : drafts.languages)
      if (draft.is_default == of_default) learn_terms(code, draft.terms, known, errors);
}

void forget_phrases(std::vector<Term>& terms, const std::string& id) {
  for (Term& term : terms)
    std::erase_if(term.phrases,
                  [&](const std::string& phrase) { return phrase.find("{" + id + "}") != std::string::npos; });
}

}  // namespace

void resolve(Drafts& drafts, const Checklist& base, std::vector<Error>& errors) {
  Known known;
  learn_languages(drafts, base, known, errors);
  for (auto& [code, draft] : drafts.languages) {
    for (const Reference& reference : draft.references)
      if (!check_reference(reference, known, errors)) forget_phrases(draft.terms, reference.id);
    const auto same = [&code = code](const Language& language) { return language.code == code; };
    const auto of_base = std::find_if(base.languages.begin(), base.languages.end(), same);
    const std::vector<Term> below = of_base == base.languages.end() ? std::vector<Term>() : of_base->terms;
    add_to_base(draft.terms, below);
    break_circles(draft.terms, below, errors);
  }
  learn(drafts.citations, base.citations, known.citations, known.lost_citations);

  // Safeguards and checks first without what they say of other checks: only then is it known which checks can stand.
  for (auto& draft : drafts.safeguards) {
    split_off_checks(draft.references);
    resolve_entry(draft, known, errors);
  }
  learn(drafts.safeguards, base.safeguards, known.safeguards, known.lost_safeguards);
  std::vector<References> of_checks;
  for (auto& draft : drafts.checks) {
    of_checks.push_back(split_off_checks(draft.references));
    resolve_entry(draft, known, errors);
  }
  learn(drafts.checks, base.checks, known.checks, known.lost_checks);
  for (size_t at = 0; at < drafts.checks.size(); ++at) {
    drafts.checks[at].references = std::move(of_checks[at]);
    resolve_entry(drafts.checks[at], known, errors);
  }
  for (auto& draft : drafts.profiles) {
    resolve_entry(draft, known, errors);
    // Without what it named it would mean every check.
    if (draft.entry.tags.empty() && draft.entry.checks.empty() && !draft.references.empty()) draft.good = false;
  }
}

}  // namespace caveat::checklist
