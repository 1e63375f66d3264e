// What is remembered of a text under edits from one review to the next.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "norm/vocabulary.h"
#include "provision/syntax.h"
#include "review/rules.h"
#include "review/text_model.h"

namespace caveat::review {

struct Earlier {
  std::string text;                               // Document::text as it was
  provision::Structure structure;                 // of it
  const checklist::Language* language = nullptr;  // it is in; null = not known
  size_t language_read = 0;                       // bytes at its beginning that told
  const Rules* rules = nullptr;                   // of the language it is in; null = it was not judged
  std::unique_ptr<norm::Forms> forms;
  std::optional<TextModel> model;  // of the last review's text and outline
};

}  // namespace caveat::review
