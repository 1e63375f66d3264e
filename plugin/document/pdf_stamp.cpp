#include "document/pdf_stamp.h"

#include <algorithm>
#include <cctype>
#include <iterator>

#include "text/sha256.h"

namespace caveat::document {
namespace {

bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// After the string in brackets that begins here; npos = there is none.
size_t end_of_string(std::string_view bytes, size_t at) {
  if (at >= bytes.size() || bytes[at] != '(') return std::string_view::npos;
  for (++at; at < bytes.size() && bytes[at] != ')'; ++at) at += bytes[at] == '\\';
  return at < bytes.size() ? at + 1 : std::string_view::npos;
}

}  // namespace

std::string stamped(std::string bytes, size_t appended, std::string_view date) {
  constexpr std::string_view modified = "/M (D:", ids = "/ID [";
  std::string digits;
  std::copy_if(date.begin(), date.end(), std::back_inserter(digits), is_digit);
  // Nothing may move: the file says where its objects are. The difference from UTC may follow: "+05'30'".
  for (size_t at = bytes.find(modified, appended); at != std::string::npos; at = bytes.find(modified, at)) {
    at += modified.size();
    const size_t end = bytes.find(')', at);
    for (size_t i = at, digit = 0; i < std::min(end, bytes.size()); ++i) {
      if (is_digit(bytes[i])) bytes[i] = digit < digits.size() ? digits[digit++] : '0';
    }
  }
  // Two identifiers, the file's first and that of this version, after all objects.
  const size_t found = bytes.rfind(ids);
  if (found == std::string::npos || found < appended) return bytes;
  const size_t first = end_of_string(bytes, found + ids.size());
  const size_t second = first == std::string::npos ? first : end_of_string(bytes, first + 1);
  if (second == std::string::npos) return bytes;
  const std::string digest = text::sha256(std::string_view(bytes).substr(0, found)).substr(0, 32);
  return bytes.replace(first + 1, second - first - 1, "<" + digest + ">");
}

}  // namespace caveat::document
