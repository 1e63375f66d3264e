#include "norm/vocabulary.h"

#include <charconv>
#include <cstring>

namespace caveat::norm {

std::string WordLists::stem_of(const text::Stemmer& family, const std::string& folded) const {
  const auto other = read_as.find(folded);
  if (other == read_as.end()) return family.stem(folded);
  const auto self = read_as.find(other->second);
  // No stemmer gives a stem with that mark.
  return self != read_as.end() && self->second == other->second ? "=" + other->second : family.stem(other->second);
}

Vocabulary::Made Vocabulary::compile(const WordLists& lists) {
  std::unordered_map<std::string, Word> words;
  std::unordered_map<std::string, Stem> stems;
  for (const auto& [word, id] : lists.exact) words[word].exact = id;
  for (const std::string& word : lists.light) words[word].light = true;
  for (const std::string& word : lists.function_words) words[word].function_word = true;
  for (const std::string& word : lists.qualities) words[word].quality = true;
  for (const std::string& word : lists.noun_leads) words[word].noun_lead = true;
  for (const std::string& word : lists.verbs) words[word].verb = true;
  for (const std::string& word : lists.joint) words[word].joint = true;
  for (const std::string& word : lists.alternative) words[word].alternative = true;
  for (const auto& [word, value] : lists.numbers) {
    words[word].number = true;
    words[word].value = static_cast<float>(value);
  }
  const text::Stemmer stemmer(lists.stemmer);
  for (const auto& [word, other] : lists.read_as) {
    words[word].read_as = true;
    const auto known = lists.stems.find(lists.stem_of(stemmer, word));
    if (known != lists.stems.end()) words[word].stem = known->second;
  }
  for (const auto& [stem, id] : lists.stems) stems[stem].stem = id;
  for (const auto& [stem, days] : lists.units) {
    stems[stem].unit = true;
    stems[stem].days = static_cast<float>(days);
  }
  return {lists.stemmer, text::WordTable<Word>::Made(words), text::WordTable<Stem>::Made(stems)};
}

Forms::Forms(const Vocabulary& vocabulary) : vocabulary_(&vocabulary), stemmer_(vocabulary.stemmer), slots_(1 << 13) {}

FormId Forms::add(std::string_view word, const Key& key, size_t at) {
  const auto form = static_cast<FormId>(forms_.size());
  forms_.push_back(read(word));
  slots_[at] = {key, form, static_cast<uint32_t>(arena_.size())};
  if (word.size() > kShort) arena_ += word.substr(8, word.size() - kShort);
  if (forms_.size() * 2 > slots_.size()) grow();
  return form;
}

Form Forms::read(std::string_view word) const {
  const std::string folded = text::fold(word);
  Form form;
  const Vocabulary::Word* const known = vocabulary_->words.find(folded);
  if (known) {
    form.exact = known->exact;
    form.light = known->light;
    form.small = known->light || known->function_word || known->quality;
    form.noun_lead = known->light || known->noun_lead;
    form.joint = known->joint;
    form.alternative = known->alternative;
    form.verb = known->verb;
    form.number = known->number;
    form.value = known->value;
  }
  form.noun_lead = form.noun_lead || text::is_possessive(word);
  if (!form.number && !folded.empty() && folded[0] >= '0' && folded[0] <= '9') {
    double value = 0;
    const auto result = std::from_chars(folded.data(), folded.data() + folded.size(), value);
    form.number = result.ec == std::errc() && result.ptr == folded.data() + folded.size();
    form.value = form.number ? static_cast<float>(value) : 0;
  }
  if (known && known->read_as) {
    form.stem = known->stem;
  } else if (const Vocabulary::Stem* stem = vocabulary_->stems.find(stemmer_.stem(folded))) {
    form.stem = stem->stem;
    form.unit = stem->unit;
    if (stem->unit) form.value = stem->days;
  }
  if (form.stem) form.bits |= WordBits::of_stem(form.stem);
  if (form.exact) form.bits |= WordBits::of_exact(form.exact);
  if (form.number) form.bits |= WordBits::of_number();
  return form;
}

void Forms::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.key.length == 0) continue;
    size_t at = slot_of(slot.key);
    while (slots_[at].key.length != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace caveat::norm
