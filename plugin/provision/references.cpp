// What the references in a piece of text point at, as far as the text itself can tell.
#include <algorithm>

#include "provision/lookup.h"
#include "provision/numbers_in_reference.h"
#include "provision/outline.h"
#include "provision/raw_references.h"
#include "reference_words.h"  // of grammars/legal

namespace caveat::provision {
namespace {

// What a word like "sections" or "subparagraph" names.
enum class Named { unit, group, schedule, paragraph, unknown };

struct Word {
  Named named = Named::unknown;
  Kind kind = Kind::paragraph;
};

std::string lower(std::string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

Word word_of(std::string_view words) {
  const std::string word = lower(words);
  for (const StyleWord& entry : reference_words) {
    if (word != entry.word) continue;
    switch (entry.style) {
      case S_ARTICLE:
        return {Named::unit, Kind::article};
      case S_SECTION:
        return {Named::unit, Kind::section};
      case S_REGULATION:
        return {Named::unit, Kind::regulation};
      case S_RULE:
        return {Named::unit, Kind::rule};
      case S_CLAUSE:
        return {Named::unit, Kind::clause};
      case S_PARAGRAPH:
        return {Named::paragraph, Kind::paragraph};
      case S_PART:
        return {Named::group, Kind::part};
      case S_CHAPTER:
        return {Named::group, Kind::chapter};
      case S_SCHEDULE:
        return {Named::schedule, Kind::schedule};
      case S_ANNEX:
        return {Named::schedule, Kind::annex};
      default:
        return {Named::group, Kind::division};
    }
  }
  return {};
}

class Resolver {
 public:
  Resolver(std::string_view text, const Outline& outline, Index from) : text_(text), outline_(outline), from_(from) {}

  Reference resolve(const std::vector<RawReference>& all, const RawReference& raw) const {
    Reference reference{.span = raw.span, .from = from_, .resolved = {}, .external = is_elsewhere(all, raw)};
    if (reference.external) return reference;
    const std::vector<Index> bases =
        raw.of >= 0 ? resolve(all, all[static_cast<size_t>(raw.of)]).resolved : std::vector<Index>{};
    if (raw.numbers.empty())
      reference.resolved = here(raw);
    else
      reference.resolved = places(raw, bases, raw.of >= 0);
    if (reference.resolved.empty() && raw.unit.empty() == false && !raw.numbers.empty()) {
      const Named named = word_of(raw.unit.in(text_)).named;
      if (named == Named::unit && in_quotation()) reference.external = true;
    }
    return reference;
  }

 private:
  const Provision& at(Index i) const { return outline_.provisions[i]; }

  bool is_elsewhere(const std::vector<RawReference>& all, const RawReference& raw) const {
    if (raw.elsewhere) return true;
    return raw.of >= 0 && is_elsewhere(all, all[static_cast<size_t>(raw.of)]);
  }

  bool in_quotation() const {
    for (Index i = from_; i != kNone && i != 0; i = at(i).parent)
      if (at(i).kind == Kind::quoted) return true;
    return false;
  }

  // The innermost provision around this place for which `test` holds.
  template <typename Test>
  Index around(Test test) const {
    for (Index i = from_; i != kNone; i = at(i).parent)
      if (test(at(i))) return i;
    return kNone;
  }

  Index own_unit() const {
    const Index unit = outline_.unit_of(from_);
    return unit != kNone ? unit
                         : around([](const Provision& p) { return p.kind == Kind::schedule || p.kind == Kind::annex; });
  }

  // "this Part", "the present article", "this Act"
  std::vector<Index> here(const RawReference& raw) const {
    if (raw.unit.empty()) return {0};
    const Word word = word_of(raw.unit.in(text_));
    Index found = kNone;
    if (word.named == Named::unit)
      found = own_unit();
    else if (word.named == Named::paragraph)
      found = around([](const Provision& p) { return p.kind == Kind::paragraph; });
    else if (word.named == Named::schedule)
      found = around([](const Provision& p) { return p.kind == Kind::schedule || p.kind == Kind::annex; });
    else
      found = around([&](const Provision& p) { return p.kind == word.kind; });
    // "this section" is a heading level in some treaties.
    if (word.named == Named::unit && (found == kNone || at(found).kind != word.kind)) {
      const Index group = around([](const Provision& p) { return p.kind == Kind::division; });
      if (word.kind == Kind::section && found != kNone && at(found).kind == Kind::article && group != kNone)
        found = group;
    }
    if (found == kNone) return {};
    return {found};
  }

  std::vector<Index> places(const RawReference& raw, const std::vector<Index>& bases, bool based) const {
    const Word word = word_of(raw.unit.in(text_));
    const std::vector<NumberPath> paths = read_numbers(raw.numbers.in(text_));
    std::vector<Index> found;
    for (size_t k = 0; k < paths.size(); k++) {
      std::vector<Index> one;
      if (word.named == Named::paragraph || (paths[k].bracketed && !found.empty()))
        one = paragraph(paths[k], bases, based, found);
      else
        one = top_level(paths[k], word, bases, based);
      if (k > 0 && paths[k - 1].range_follows && !found.empty() && !one.empty()) {
        add_between(found.back(), one.front(), found);
      }
      found.insert(found.end(), one.begin(), one.end());
    }
    std::vector<Index> unique;
    for (const Index i : found)
      if (std::find(unique.begin(), unique.end(), i) == unique.end()) unique.push_back(i);
    return unique;
  }

  // Provisions of the first one's kind between two places, both left out.
  void add_between(Index first, Index last, std::vector<Index>& out) const {
    if (first >= last) return;
    const bool units = is_unit(at(first).kind);
    for (Index i = at(first).next; i < last;) {
      const bool hidden = at(i).kind == Kind::quoted || at(i).kind == Kind::contents;
      if (!hidden && (units ? is_unit(at(i).kind) : at(i).kind == at(first).kind && at(i).parent == at(first).parent)) {
        out.push_back(i);
        i = at(i).next;
      } else {
        i = hidden || !units ? at(i).next : i + 1;
      }
    }
  }

  Index descend(Index base, const NumberPath& path, size_t step) const {
    for (; base != kNone && step < path.steps.size(); step++) {
      const Index child = child_with_number(text_, outline_, base, path.steps[step]);
      if (child == kNone) return base;  // as near as the text goes
      base = child;
    }
    return base;
  }

  // "paragraph 2 of article 14", "subsection (3)", "paragraph (b)"
  std::vector<Index> paragraph(const NumberPath& path, const std::vector<Index>& bases, bool based,
                               const std::vector<Index>& before) const {
    if (path.steps.empty()) return {};
    if (based) {
      std::vector<Index> found;
      for (const Index base : bases) {
        const Index child = child_with_number(text_, outline_, base, path.steps[0]);
        if (child != kNone) found.push_back(descend(child, path, 1));
      }
      return found;
    }
    if (!before.empty()) {  // "(a) and (b)": beside the one before
      const Index child = child_with_number(text_, outline_, at(before.back()).parent, path.steps[0]);
      if (child != kNone) return {descend(child, path, 1)};
    }
    for (Index base = from_; base != kNone && base != 0; base = at(base).parent) {
      const Index child = child_with_number(text_, outline_, base, path.steps[0]);
      if (child != kNone) return {descend(child, path, 1)};
      if (is_unit(at(base).kind) || at(base).kind == Kind::quoted || at(base).kind <= Kind::annex) break;
    }
    return {};
  }

  Index container(Index i) const {
    for (Index p = at(i).parent; p != kNone && p != 0; p = at(p).parent)
      if (at(p).kind == Kind::schedule || at(p).kind == Kind::annex) return p;
    return 0;
  }

  bool fits(Index i, const Word& word) const {
    if (word.named == Named::unit)
      return is_unit(at(i).kind) || (word.kind == Kind::section && at(i).kind == Kind::division);
    if (word.named == Named::schedule) return at(i).kind == Kind::schedule || at(i).kind == Kind::annex;
    return at(i).kind == word.kind;
  }

  // "articles 14 and 15", "Part II", "section 5(2)(a)"
  std::vector<Index> top_level(const NumberPath& path, const Word& word, const std::vector<Index>& bases,
                               bool based) const {
    if (path.steps.empty() || (word.named == Named::unit && in_quotation())) return {};
    const Index own = own_unit() == kNone ? 0 : container(own_unit());
    Index best = kNone;
    int best_score = -1;
    for (const Index i : with_number(text_, outline_, path.steps[0])) {
      if (!fits(i, word)) continue;
      int score = 0;
      if (at(i).kind == word.kind) score += 4;
      if (container(i) == own)
        score += 8;
      else if (container(i) == 0)
        score += 2;
      if (based && std::any_of(bases.begin(), bases.end(), [&](Index b) { return i > b && i < at(b).next; }))
        score += 16;
      if (word.named == Named::group && at(i).parent == parent_group(i)) score += 1;
      if (score > best_score) best_score = score, best = i;
    }
    if (best == kNone) {
      const size_t dot = path.steps[0].find('.');
      if (dot == std::string::npos) return {};
      NumberPath split = path;  // "article 9.2" is paragraph 2 of article 9
      split.steps[0] = path.steps[0].substr(dot + 1);
      split.steps.insert(split.steps.begin(), path.steps[0].substr(0, dot));
      return top_level(split, word, bases, based);
    }
    return {descend(best, path, 1)};
  }

  // The provision around this place that is also the parent of i, or kNone.
  Index parent_group(Index i) const {
    const Index parent = at(i).parent;
    return around([&](const Provision& p) { return &p == &at(parent); });
  }

  std::string_view text_;
  const Outline& outline_;
  Index from_;
};

}  // namespace

std::vector<Reference> resolve(std::string_view text, const Outline& outline, Index from,
                               const std::vector<RawReference>& raw) {
  const Resolver resolver(text, outline, from);
  std::vector<Reference> references;
  for (const RawReference& reference : raw)
    if (!reference.inner) references.push_back(resolver.resolve(raw, reference));
  return references;
}

std::vector<Reference> read_references(std::string_view text, const Outline& outline, Index from, Span where) {
  return resolve(text, outline, from, read_raw_references(text, where));
}

}  // namespace caveat::provision
