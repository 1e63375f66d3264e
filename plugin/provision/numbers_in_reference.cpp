#include "provision/numbers_in_reference.h"

#include "reference_words.h"  // of grammars/legal
#include "text/contains.h"

namespace caveat::provision {
namespace {

bool is_number_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

enum class Joint { none, list, range };

Joint joint_of(std::string_view word) {
  if (text::contains(list_joints, word)) return Joint::list;
  return text::contains(range_joints, word) ? Joint::range : Joint::none;
}

// "ter" in "4 ter". "4 bis 7" is a range.
bool is_suffix(std::string_view word) {
  return text::contains(number_suffixes, word) && !text::contains(range_joints, word);
}

}  // namespace

std::string folded_number(std::string_view number) {
  std::string out;
  for (const char c : number) {
    if (c == ' ' || c == '\n' || c == '\t') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return out;
}

std::vector<NumberPath> read_numbers(std::string_view words) {
  std::vector<NumberPath> paths;
  bool join = true;  // the next number begins a new path
  size_t i = 0;
  while (i < words.size()) {
    const bool dash = words.substr(i).starts_with("–") || words.substr(i).starts_with("—");
    if (dash || words[i] == '-') {
      if (!paths.empty()) paths.back().range_follows = true;
      join = true;
      i += dash ? 3 : 1;
      continue;
    }
    if (words[i] == ',') join = true;
    if (words.substr(i).starts_with("\xC2\xA0")) {
      i += 2;
      continue;
    }
    if (!is_number_character(words[i])) {
      i++;
      continue;
    }
    const bool bracketed = i > 0 && words[i - 1] == '(';
    size_t end = i;
    while (end < words.size()) {
      const std::string_view rest = words.substr(end);
      if (rest.starts_with("–") || rest.starts_with("—") || rest.starts_with("\xC2\xA0")) break;
      if (is_number_character(words[end]))
        end++;
      else if (words[end] == '.' && end + 1 < words.size() && words[end + 1] >= '0' && words[end + 1] <= '9')
        end++;
      else
        break;
    }
    const std::string_view word = words.substr(i, end - i);
    const bool after_number = !paths.empty() && !join;
    if (!bracketed && after_number && is_suffix(word) && paths.back().steps.size() == 1) {
      paths.back().steps.back() += std::string(word);
    } else if (const Joint kind = bracketed || (end < words.size() && words[end] == '.') ? Joint::none : joint_of(word);
               kind != Joint::none && !paths.empty()) {
      if (kind == Joint::range) paths.back().range_follows = true;
      join = true;
    } else {
      if (join) paths.emplace_back().bracketed = bracketed;
      join = false;
      paths.back().steps.push_back(folded_number(word));
    }
    i = end;
  }
  return paths;
}

}  // namespace caveat::provision
