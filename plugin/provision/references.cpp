#include "provision/outline.h"

namespace caveat::provision {

std::vector<Reference> read_references(std::string_view, const Outline&, Index, Span) { return {}; }

}  // namespace caveat::provision
