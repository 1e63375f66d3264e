// From the provisions that a document's markup tells to an outline, in place of the structure of its text.
//
// Elements are named as in Akoma Ntoso:
//   part subpart chapter subchapter title subtitle book tome division subdivision     groups of units
//   article section regulation rule clause                                             units; a clause in a unit is a
//   point paragraph subsection subparagraph alinea level hcontainer                          paragraph point item
//   indent subclause                                                        point schedule annex attachment, proviso,
//   wrapUp, quotedStructure, preamble, toc conclusions authorialNote crossHeading a note: not the law's own command
//   docTitle                                                                           the title; no provision
// An element of another name is a paragraph.
#pragma once

#include <vector>

#include "document/document.h"
#include "provision/outline.h"

namespace caveat::provision {

// Fills everything but names, definitions and the index of numbers. Words beside an element's children become
// provisions of their own: wrap_up where they go on with a small letter, else paragraph. Nesting over 60 levels deep is
// flattened. A quotation with a whole act in it, sections from 1 on, is an annex.
Outline outline_from_markup(const document::Document& document);

}  // namespace caveat::provision
