#include "norm/vocabulary.h"

#include <charconv>
#include <cstring>

namespace caveat::norm {
namespace {

uint64_t hash_bytes(std::string_view word) {
  uint64_t hash = 0x9E3779B97F4A7C15ull ^ word.size();
  const char* at = word.data();
  size_t left = word.size();
  while (left >= 8) {
    uint64_t chunk;
    std::memcpy(&chunk, at, 8);
    hash = (hash ^ chunk) * 0xD6E8FEB86659FD93ull;
    hash ^= hash >> 32;
    at += 8;
    left -= 8;
  }
  uint64_t tail = 0;
  std::memcpy(&tail, at, left);
  hash = (hash ^ tail) * 0xD6E8FEB86659FD93ull;
  return hash ^ (hash >> 29);
}

}  // namespace

WordId Vocabulary::intern(std::unordered_map<std::string, WordId>& words, const std::string& word) {
  return words.try_emplace(word, static_cast<WordId>(words.size() + 1)).first->second;
}

Forms::Forms(const Vocabulary& vocabulary) : vocabulary_(&vocabulary), stemmer_(vocabulary.stemmer), slots_(1 << 13) {}

FormId Forms::of(std::string_view word) {
  const uint64_t hash = hash_bytes(word) | 1;
  size_t at = hash & (slots_.size() - 1);
  while (slots_[at].hash != 0) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.length == word.size() &&
        std::memcmp(arena_.data() + slot.text, word.data(), word.size()) == 0) {
      return slot.form;
    }
    at = (at + 1) & (slots_.size() - 1);
  }
  const FormId form = read(word);
  slots_[at] = {hash, static_cast<uint32_t>(arena_.size()), static_cast<uint32_t>(word.size()), form};
  arena_ += word;
  if (++used_ * 2 > slots_.size()) grow();
  return form;
}

FormId Forms::read(std::string_view word) {
  const std::string folded = text::fold(word);
  Form form;
  const auto look_up = [](const auto& map, const std::string& key) {
    auto found = map.find(key);
    return found == map.end() ? typename std::decay_t<decltype(map)>::mapped_type{} : found->second;
  };
  const std::string stem = stemmer_.stem(folded);
  form.stem = look_up(vocabulary_->stems, stem);
  form.exact = look_up(vocabulary_->exact, folded);
  if (form.stem) form.bits |= WordBits::of_stem(form.stem);
  if (form.exact) form.bits |= WordBits::of_exact(form.exact);
  form.light = vocabulary_->light.contains(folded);
  form.small = form.light || vocabulary_->function_words.contains(folded);
  form.noun_lead = form.light || vocabulary_->noun_leads.contains(folded);
  form.joint = vocabulary_->joint.contains(folded);
  if (auto number = vocabulary_->numbers.find(folded); number != vocabulary_->numbers.end()) {
    form.number = true;
    form.value = static_cast<float>(number->second);
  } else if (!folded.empty() && folded[0] >= '0' && folded[0] <= '9') {
    double value = 0;
    const auto result = std::from_chars(folded.data(), folded.data() + folded.size(), value);
    form.number = result.ec == std::errc() && result.ptr == folded.data() + folded.size();
    form.value = form.number ? static_cast<float>(value) : 0;
  }
  if (form.number) form.bits |= WordBits::of_number();
  if (auto unit = vocabulary_->units.find(stem); unit != vocabulary_->units.end()) {
    form.unit = true;
    form.value = static_cast<float>(unit->second);
  }
  forms_.push_back(form);
  return static_cast<FormId>(forms_.size() - 1);
}

void Forms::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.hash == 0) continue;
    size_t at = slot.hash & (slots_.size() - 1);
    while (slots_[at].hash != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace caveat::norm
