// The work behind Engine::compare, on the models of two reviewed texts.
#pragma once

#include "review/compare.h"
#include "review/text_model.h"

namespace caveat::review {

// The models share their forms. `language`: of both texts.
Comparison compare(const Review& before, TextModel& before_model, const Review& after, TextModel& after_model,
                   const checklist::Checklist& checklist, const checklist::Language& language);

}  // namespace caveat::review
