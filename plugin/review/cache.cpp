#include "review/cache.h"

#include <stdlib.h>
#include <unistd.h>

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/vector.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include "review/engine.h"
#include "text/sha256.h"

namespace boost::serialization {

using namespace caveat;

template <typename Archive>
void serialize(Archive& archive, Span& span, unsigned) {
  archive& span.begin& span.end;
}

template <typename Archive>
void serialize(Archive& archive, review::Place& place, unsigned) {
  archive& place.provision& place.span;
}

template <typename Archive>
void serialize(Archive& archive, review::SafeguardStatus& status, unsigned) {
  bool placed = status.where.has_value();
  archive& status.id& status.status& status.reason& placed;
  if (!placed) return;
  if (!status.where) status.where.emplace();
  review::Place& where = *status.where;
  archive& where;
}

// Not what suppressions, levels of a configuration and baselines add: the key does not have them.
template <typename Archive>
void serialize(Archive& archive, review::Finding& finding, unsigned) {
  archive& finding.check& finding.level& finding.message& finding.provision& finding.unit& finding.span;
  review::Norm& norm = finding.norm;
  archive& norm.force& norm.bearer& norm.action& norm.object& norm.manner;
  archive& finding.safeguards& finding.related& finding.fingerprint& finding.around& finding.doubt;
}

}  // namespace boost::serialization

namespace caveat::review {
namespace {

namespace fs = std::filesystem;

constexpr size_t kSum = 64;  // bytes of the sum that an entry begins with

// Of the entry's own name and what is in it, so that a file under another's name does not pass either.
std::string sum_of(const std::string& key, std::string_view bytes) {
  text::Sha256 sum;
  sum.add_field(key);
  sum.add_field(bytes);
  return sum.hex();
}

fs::path path_of(const std::string& folder, const std::string& key) {
  return fs::path(folder) / key.substr(0, 2) / key.substr(2);
}

void add_number(text::Sha256& sum, uint64_t number) { sum.add_field(std::to_string(number)); }

void add_span(text::Sha256& sum, Span span) {
  add_number(sum, span.begin);
  add_number(sum, span.end);
}

}  // namespace

Expected<Cache> Cache::open(const std::string& folder, const std::string& program) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed || !fs::is_directory(folder, failed))
    return Error{"the folder for the cache cannot be made", "name another, or look at its permissions", folder};
  if (::access(folder.c_str(), W_OK | X_OK) != 0)
    return Error{"the folder for the cache cannot be written to", "name another, or look at its permissions", folder};
  return Cache(folder, program);
}

std::string Cache::key(const document::Document& document, const std::string& checklist, const Options& options) const {
  text::Sha256 sum;
  sum.add_field(program_);
  sum.add_field(checklist);
  add_number(sum, options.checks.size());
  for (const std::string& check : options.checks) sum.add_field(check);
  sum.add_field(options.language);
  for (const std::string& language : options.languages) sum.add_field(language);
  sum.add_field(document.text);
  for (const document::Element& element : document.elements) {
    sum.add_field(element.kind);
    add_number(sum, element.depth);
    add_span(sum, element.span);
    add_span(sum, element.number);
    add_span(sum, element.heading);
    sum.add_field(element.id);
  }
  return sum.hex();
}

std::optional<Judged> Cache::find(const std::string& key) const {
  std::ifstream stream(path_of(folder_, key), std::ios::binary);
  if (!stream) return std::nullopt;
  std::ostringstream read;
  read << stream.rdbuf();
  const std::string bytes = read.str();
  if (bytes.size() < kSum || bytes.substr(0, kSum) != sum_of(key, std::string_view(bytes).substr(kSum)))
    return std::nullopt;
  try {
    std::istringstream body(bytes.substr(kSum));
    boost::archive::binary_iarchive archive(body, boost::archive::no_header);
    Judged judged;
    archive >> judged.language >> judged.findings;
    return judged;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

void Cache::keep(const std::string& key, const Judged& judged) const {
  std::ostringstream body;
  {
    boost::archive::binary_oarchive archive(body, boost::archive::no_header);
    archive << judged.language << judged.findings;
  }
  const std::string bytes = body.str();
  const fs::path path = path_of(folder_, key);
  std::error_code failed;
  fs::create_directories(path.parent_path(), failed);
  std::string temporary = path.string() + ".XXXXXX";
  const int descriptor = mkstemp(temporary.data());
  if (descriptor < 0) return;
  ::close(descriptor);
  std::ofstream stream(temporary, std::ios::binary);
  stream << sum_of(key, bytes) << bytes;
  stream.close();
  if (!stream || std::rename(temporary.c_str(), path.c_str()) != 0) std::remove(temporary.c_str());
}

}  // namespace caveat::review
