#include "report/finding_json.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "report/names.h"
#include "report/place.h"
#include "text/json_string.h"

namespace caveat::report {
namespace {

Json or_null(const std::string& word) { return word.empty() ? Json(nullptr) : Json(one_line(word)); }

Json place_json(const review::Review& review, const review::Place& place) {
  Json json;
  json["place"] = place_name(review.document.text, review.outline, place.provision);
  json["eId"] = review.outline.eid(place.provision);
  put_place(json, review.document, place.span, "quote", one_line(place.span.in(review.document.text)));
  return json;
}

Json unit_json(const review::Review& review, provision::Index unit) {
  if (unit == provision::kNone) return nullptr;
  const std::string& text = review.document.text;
  const provision::Provision& provision = review.outline.provisions[unit];
  return {{"kind", std::string(provision::to_string(provision.kind))},
          {"number", one_line(provision.number.in(text))},
          {"heading", one_line(provision.heading.in(text))}};
}

Json safeguard_json(const review::Review& review, const review::SafeguardStatus& status,
                    const checklist::Checklist& checklist) {
  const checklist::Safeguard* safeguard = checklist.safeguard(status.id);
  return {{"id", status.id},
          {"title", safeguard ? safeguard->title : status.id},
          {"status", std::string(to_string(status.status))},
          {"where", status.where ? place_json(review, *status.where) : Json(nullptr)},
          {"reason", status.reason}};
}

Json citation_json(const checklist::CitationUse& use, const checklist::Checklist& checklist) {
  const checklist::Citation none;
  const checklist::Citation* found = checklist.citation(use.id);
  const checklist::Citation& citation = found ? *found : none;
  return {{"id", use.id},          {"title", citation.title}, {"author", citation.author},
          {"year", citation.year}, {"url", citation.url},     {"passage", one_line(use.passage)}};
}

Json suppressed_json(const review::Suppressed& suppressed) {
  return {{"reason", suppressed.reason},
          {"in", suppressed.in_text ? "text" : "configuration"},
          {"file", suppressed.file},
          {"line", suppressed.line}};
}

std::string library_dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// Most strings are ASCII, which needs a look at each byte and no more. The rest is left to the library, which mends
// what is no UTF-8.
void put(const std::string& words, std::string& out) {
  if (std::any_of(words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
    out += library_dump(words);
    return;
  }
  out += '"';
  text::put_json_words(words, out);
  out += '"';
}

void put(const Json& json, std::string& out) {
  char separator = '{';
  switch (json.type()) {
    case Json::value_t::object:
      for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        out += std::exchange(separator, ',');
        put(key, out);
        out += ':';
        put(value, out);
      }
      out += json.empty() ? "{}" : "}";
      return;
    case Json::value_t::array:
      separator = '[';
      for (const Json& value : json) {
        out += std::exchange(separator, ',');
        put(value, out);
      }
      out += json.empty() ? "[]" : "]";
      return;
    case Json::value_t::string:
      return put(json.get_ref<const std::string&>(), out);
    case Json::value_t::number_unsigned:
      out += std::to_string(json.get<uint64_t>());
      return;
    default:
      out += library_dump(json);
  }
}

Json judgement(const review::Review& review, const review::Finding& finding, const checklist::Check* check,
               const checklist::Checklist& checklist) {
  Json json;
  json["check"] = finding.check;
  json["title"] = check ? check->title : finding.check;
  json["level"] = std::string(to_string(finding.level));
  json["message"] = finding.message;
  json["unit"] = unit_json(review, finding.unit);
  json["eId"] = review.outline.eid(finding.provision);
  put_place(json, review.document, finding.span, "quote", one_line(finding.span.in(review.document.text)));
  json["norm"] = {{"force", or_null(finding.norm.force)},
                  {"bearer", or_null(finding.norm.bearer)},
                  {"action", or_null(finding.norm.action)},
                  {"object", or_null(finding.norm.object)},
                  {"manner", or_null(finding.norm.manner)}};
  Json& safeguards = json["safeguards"] = Json::array();
  for (const review::SafeguardStatus& status : finding.safeguards)
    safeguards.push_back(safeguard_json(review, status, checklist));
  Json& related = json["related"] = Json::array();
  for (const review::Place& place : finding.related) related.push_back(place_json(review, place));
  return json;
}

// What the check says of itself.
void put_check(Json& json, const checklist::Check* check, const checklist::Checklist& checklist) {
  Json& citations = json["citations"] = Json::array();
  if (check) {
    for (const checklist::CitationUse& use : check->citations) citations.push_back(citation_json(use, checklist));
  }
  json["ask"] = check ? one_line(check->ask) : "";
}

void put_state(Json& json, const review::Finding& finding) {
  json["fingerprint"] = finding.fingerprint;
  json["suppressed"] = finding.suppressed ? suppressed_json(*finding.suppressed) : Json(nullptr);
  json["baseline"] = finding.compared == review::Compared::no_baseline ? Json(nullptr)
                                                                       : Json(std::string(to_string(finding.compared)));
}

// Of an object, without its braces.
std::string members(const Json& json) {
  std::string text = dump(json);
  return text.substr(1, text.size() - 2);
}

}  // namespace

Json problem_json(const review::Problem& problem) {
  return {{"file", problem.file}, {"line", problem.line}, {"column", problem.column}, {"message", problem.message}};
}

Json places_json(const document::Document& document, Span span) {
  Json places = Json::array();
  for (const document::Place& place : document.places_of(span)) {
    Json json = {{"text", document::to_string(place)}};
    if (!place.part.empty()) json["part"] = place.part;
    if (place.page > 0) {
      const auto tenth = [](double points) { return std::round(points * 10) / 10; };
      json["page"] = place.page;
      json["box"] = {tenth(place.box.left), tenth(place.box.top), tenth(place.box.right), tenth(place.box.bottom)};
    }
    if (place.paragraph > 0) json["paragraph"] = place.paragraph;
    if (place.run > 0) json["run"] = place.run;
    if (!place.id.empty()) json["id"] = place.id;
    if (!place.element.empty()) json["element"] = place.element;
    places.push_back(std::move(json));
  }
  return places;
}

Json range_json(const document::Document& document, Span span) {
  const auto position = [&](uint32_t offset) {
    const text::Position at = document.position(offset, text::Encoding::utf32);
    return Json{{"line", at.line + 1}, {"column", at.column + 1}};
  };
  return {{"start", position(span.begin)}, {"end", position(span.end)}};
}

void put_place(Json& json, const document::Document& document, Span span, const char* key, const std::string& words) {
  const uint32_t begin = document.map.to_source(span.begin);
  const uint32_t end = document.map.to_source(span.end);
  json["range"] = range_json(document, span);
  json["offset"] = begin;
  json["length"] = end > begin ? end - begin : 0;
  json[key] = words;
  if (Json places = places_json(document, span); !places.empty()) json["places"] = std::move(places);
}

Json language_json(const review::Review& review) {
  return review.language.empty() ? Json(nullptr) : Json(review.language);
}

Json finding_json(const review::Review& review, const review::Finding& finding, const checklist::Checklist& checklist) {
  const checklist::Check* check = checklist.check(finding.check);
  Json json = judgement(review, finding, check, checklist);
  put_check(json, check, checklist);
  put_state(json, finding);
  return json;
}

std::string FindingTexts::of(const review::Review& review, const review::Finding& finding) {
  const checklist::Check* check = checklist_.check(finding.check);
  auto [own, added] = of_check_.try_emplace(check);
  if (added) {
    Json json;
    put_check(json, check, checklist_);
    own->second = members(json);
  }
  Json state;
  put_state(state, finding);
  return "{" + members(judgement(review, finding, check, checklist_)) + "," + own->second + "," + members(state) + "}";
}

std::string dump(const Json& json) {
  std::string out;
  put(json, out);
  return out;
}

}  // namespace caveat::report
