#include "cli/write_review.h"

#include <fmt/format.h>

#include <exception>

namespace caveat::cli {

std::optional<Error> write_review(report::Writer& writer, const review::Review& review) {
  try {
    writer.add(review);
    return writer.failure();
  } catch (const std::exception& error) {
    return Error{fmt::format("its review could not be written: {}", error.what()),
                 "choose another --format, split the text, or write it with more memory", review.document.path};
  }
}

}  // namespace caveat::cli
