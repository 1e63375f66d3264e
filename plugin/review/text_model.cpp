#include "review/text_model.h"

#include <algorithm>

#include "norm/defined_terms.h"
#include "norm/matcher.h"
#include "norm/names.h"
#include "provision/title.h"

namespace caveat::review {

using provision::Index;
using provision::Kind;

namespace {

constexpr size_t kLongestHead = 200;     // bytes
constexpr size_t kExcerptTokens = 1500;  // a few articles without the title of their law

}  // namespace

TextModel::TextModel(std::string_view text, const provision::Outline& outline, const Rules& rules, norm::Forms& forms)
    : text_(text),
      outline_(&outline),
      rules_(rules),
      forms_(forms),
      tokens_(norm::read_tokens(text, outline, forms)),
      hits_(read_hits()),
      clauses_(norm::read_clauses(text, outline, tokens_, hits_, rules.lexicon.cues())),
      facts_(clauses_.all.size()) {
  read_frame();
}

norm::Hits TextModel::read_hits() {
  const norm::TermTable& terms = rules_.lexicon.terms();
  const auto size = static_cast<uint32_t>(tokens_.all.size());
  std::vector<norm::Hit> hits =
      norm::drop_names(rules_.lexicon.matcher().find(tokens_, forms_), tokens_, rules_.lexicon);
  defined_ = norm::read_defined_terms(hits, *outline_, tokens_, forms_, terms);
  return {norm::add_defined_terms(std::move(hits), defined_, tokens_, 0, size, terms), size};
}

// What is told of the text as a whole. What law an excerpt is of, its own words have to tell.
void TextModel::read_frame() {
  has_units_ = std::any_of(outline_->provisions.begin(), outline_->provisions.end(),
                           [](const provision::Provision& one) { return provision::is_unit(one.kind); });
  title_terms_.reset();
  subject_terms_.reset();
  for (const norm::Hit& hit : norm::find_terms(outline_->title, rules_.lexicon, forms_)) title_terms_.set(hit.term);
  for (const norm::Hit& hit : norm::find_terms(outline_->subject, rules_.lexicon, forms_)) subject_terms_.set(hit.term);
  is_excerpt_ = !provision::names_instrument(outline_->title) && tokens_.all.size() <= kExcerptTokens;
  if (is_excerpt_) {
    for (const norm::Hit& hit : hits_.all()) subject_terms_.set(hit.term);
  }
}

norm::Reading TextModel::reading(uint32_t clause) const {
  return norm::read_norms(clauses_, clauses_.all[clause], hits_, nullptr, rules_.lexicon);
}

const norm::Reading& TextModel::kept_reading(uint32_t clause) {
  std::unique_ptr<norm::Reading>& kept = facts_[clause].reading;
  if (!kept) kept = std::make_unique<norm::Reading>(reading(clause));
  return *kept;
}

ClauseFacts::Full& TextModel::full(uint32_t clause) {
  std::unique_ptr<ClauseFacts::Full>& full = facts_[clause].full;
  if (!full) {
    full = std::make_unique<ClauseFacts::Full>();
    for (uint32_t i = clauses_.all[clause].part_begin; i < clauses_.all[clause].part_end; ++i) {
      const norm::Part& part = clauses_.parts[i];
      for (const norm::Hits* hits : {&std::as_const(hits_), &safeguard_hits()}) {
        for (const norm::Hit& hit : hits->in(part.begin, part.end)) {
          const std::vector<uint32_t>& shown = rules_.safeguards_by_term[hit.term];
          if (!shown.empty()) full->may_show.resize(rules_.safeguards.size());
          for (const uint32_t safeguard : shown) full->may_show[safeguard] = true;
        }
      }
    }
  }
  return *full;
}

const norm::Reading& TextModel::full_reading(uint32_t clause) {
  std::unique_ptr<norm::Reading>& reading = full(clause).reading;
  if (!reading)
    reading = std::make_unique<norm::Reading>(
        norm::read_norms(clauses_, clauses_.all[clause], hits_, &safeguard_hits(), rules_.lexicon));
  return *reading;
}

const norm::Hits& TextModel::safeguard_hits() {
  if (!safeguard_hits_) {
    const auto size = static_cast<uint32_t>(tokens_.all.size());
    safeguard_hits_.emplace(rules_.lexicon.later_matcher().find(tokens_, forms_, 0, size, &hits_), size);
  }
  return *safeguard_hits_;
}

norm::Setting TextModel::setting(Index unit) const {
  norm::Setting setting{title_terms_, subject_terms_};
  if (unit == provision::kNone) return setting;
  for (const norm::Hit& hit : hits_.in(tokens_.of[unit].heading, tokens_.of[unit].begin)) setting.heading.set(hit.term);
  return setting;
}

Span TextModel::head() const {
  const size_t begin = std::min(text_.find_first_not_of(" \t\r\n"), text_.size());
  const size_t end = std::min({text_.find('\n', begin), text_.size(), begin + kLongestHead});
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

Span TextModel::sentence(uint32_t clause) const {
  const norm::Part own = clauses_.own(clauses_.all[clause]);
  return tokens_.span(own.begin, own.end);
}

std::pair<uint32_t, uint32_t> TextModel::clauses_of(Index unit) const {
  if (unit == provision::kNone) return {0, static_cast<uint32_t>(clauses_.all.size())};
  return clauses_.of(unit, outline_->provisions[unit].next);
}

bool TextModel::opens_with(Index provision, norm::TermId term) const {
  if (term == norm::kNoTerm) return false;
  const norm::Tokens::Range& words = tokens_.of[provision];
  const auto first = hits_.in(words.begin, std::min(words.begin + 1, words.end));
  return std::any_of(first.begin(), first.end(), [&](const norm::Hit& hit) { return hit.term == term; });
}

TextModel::Aside TextModel::aside(uint32_t clause) const {
  bool defines = false;
  for (Index at = clauses_.all[clause].provision; at != provision::kNone; at = outline_->provisions[at].parent) {
    const Kind kind = outline_->provisions[at].kind;
    if (kind == Kind::note || kind == Kind::contents || (kind == Kind::preamble && has_units_)) return Aside::no_law;
    defines = defines || kind == Kind::definition;
    if (opens_with(at, rules_.lexicon.cues().recital)) return Aside::no_law;
    if (!provision::is_unit(kind)) continue;
    const norm::TermId aside = rules_.lexicon.cues().aside_heading;
    const norm::Tokens::Range& range = tokens_.of[at];
    const auto heading = hits_.in(range.heading, range.begin);
    // "Purpose", "Short title and interpretation", but not "Full powers for the purpose of the functions of the
    // Bureau".
    defines =
        defines || (aside != norm::kNoTerm && std::any_of(heading.begin(), heading.end(), [&](const norm::Hit& hit) {
                      return hit.term == aside && (hit.begin == range.heading || hit.end == range.begin);
                    }));
    break;
  }
  return defines ? Aside::defines : Aside::none;
}

}  // namespace caveat::review
