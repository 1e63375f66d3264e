// The words of references to places in a text and to other texts, in every language the grammar knows. UTF-8; lower
// case where nothing else is said. Where a table says "as written", capitals count. The blank in an entry stands for
// any white space.
//
// To add a language: add its words to these tables, which caveat's plugin/provision and ../inline/grammar.js read; then
// run grammars/generate.
#ifndef LEGAL_REFERENCE_WORDS_H_
#define LEGAL_REFERENCE_WORDS_H_

#include <stdint.h>

#include "styles.h"

typedef struct {
  const char *word;
  uint8_t style;
} StyleWord;

// Words that name a place in a text, as references use them: "articles 14 and 15", "this Part".
static const StyleWord reference_words[] = {
    {"article", S_ARTICLE},
    {"articles", S_ARTICLE},
    {"art.", S_ARTICLE},
    {"section", S_SECTION},
    {"sections", S_SECTION},
    {"sec.", S_SECTION},
    {"§", S_SECTION},
    {"§§", S_SECTION},
    {"regulation", S_REGULATION},
    {"regulations", S_REGULATION},
    {"rule", S_RULE},
    {"rules", S_RULE},
    {"clause", S_CLAUSE},
    {"clauses", S_CLAUSE},
    {"subsection", S_PARAGRAPH},
    {"subsections", S_PARAGRAPH},
    {"sub-section", S_PARAGRAPH},
    {"sub-sections", S_PARAGRAPH},
    {"paragraph", S_PARAGRAPH},
    {"paragraphs", S_PARAGRAPH},
    {"subparagraph", S_PARAGRAPH},
    {"subparagraphs", S_PARAGRAPH},
    {"sub-paragraph", S_PARAGRAPH},
    {"sub-paragraphs", S_PARAGRAPH},
    {"subclause", S_PARAGRAPH},
    {"sub-clause", S_PARAGRAPH},
    {"point", S_PARAGRAPH},
    {"points", S_PARAGRAPH},
    {"item", S_PARAGRAPH},
    {"items", S_PARAGRAPH},
    {"subregulation", S_PARAGRAPH},
    {"sub-regulation", S_PARAGRAPH},
    {"part", S_PART},
    {"parts", S_PART},
    {"chapter", S_CHAPTER},
    {"chapters", S_CHAPTER},
    {"title", S_TITLE},
    {"titles", S_TITLE},
    {"division", S_DIVISION},
    {"divisions", S_DIVISION},
    {"subdivision", S_SUBDIVISION},
    {"subpart", S_SUBPART},
    {"subtitle", S_SUBPART},
    {"schedule", S_SCHEDULE},
    {"schedules", S_SCHEDULE},
    {"annex", S_ANNEX},
    {"annexes", S_ANNEX},
    {"appendix", S_ANNEX},
    // Spanish, Portuguese
    {"artículo", S_ARTICLE},
    {"artículos", S_ARTICLE},
    {"artigo", S_ARTICLE},
    {"sección", S_GROUP_SECTION},
    {"capítulo", S_CHAPTER},
    {"capítulos", S_CHAPTER},
    {"título", S_TITLE},
    {"párrafo", S_PARAGRAPH},
    {"párrafos", S_PARAGRAPH},
    {"apartado", S_PARAGRAPH},
    {"apartados", S_PARAGRAPH},
    {"numeral", S_PARAGRAPH},
    {"inciso", S_PARAGRAPH},
    {"incisos", S_PARAGRAPH},
    {"fracción", S_PARAGRAPH},
    {"fracciones", S_PARAGRAPH},
    {"literal", S_PARAGRAPH},
    {"anexo", S_ANNEX},
    // French, German, Dutch, Italian
    {"chapitre", S_CHAPTER},
    {"titre", S_TITLE},
    {"paragraphe", S_PARAGRAPH},
    {"paragraphes", S_PARAGRAPH},
    {"alinéa", S_PARAGRAPH},
    {"annexe", S_ANNEX},
    {"artikel", S_ARTICLE},
    {"absatz", S_PARAGRAPH},
    {"nummer", S_PARAGRAPH},
    {"artikelen", S_ARTICLE},
    {"lid", S_PARAGRAPH},
    {"onderdeel", S_PARAGRAPH},
    {"articolo", S_ARTICLE},
    {"articoli", S_ARTICLE},
    {"comma", S_PARAGRAPH},
    // Russian, Ukrainian
    {"статья", S_ARTICLE},
    {"статьи", S_ARTICLE},
    {"статье", S_ARTICLE},
    {"статьей", S_ARTICLE},
    {"статей", S_ARTICLE},
    {"части", S_PARAGRAPH},
    {"пункта", S_PARAGRAPH},
    {"пункт", S_PARAGRAPH},
    {"статті", S_ARTICLE},
};

// What a text calls itself: "this Act".
static const char *const instrument_words[] = {
    "act",          "law",        "bill",        "code",      "convention", "treaty",       "protocol",
    "agreement",    "directive",  "decree",      "ordinance", "statute",    "charter",      "covenant",
    "constitution", "order",      "by-law",      "decision",  "instrument", "proclamation", "ley",
    "código",       "convenio",   "tratado",     "decreto",   "reglamento", "loi",          "décret",
    "gesetz",       "wet",        "закон",       "закона",    "закону",     "regulation",   "regulations",
    "règlement",    "verordnung", "verordening", "directiva", "richtlinie", "richtlijn",
};

// Short for section, paragraph, clause, regulation, schedule, part, chapter: "s. 9(2)".
static const char *const short_reference_words[] = {"s",   "ss",   "sub-s", "para", "paras", "subpara", "cl", "cls",
                                                    "reg", "regs", "sch",   "pt",   "pts",   "ch",      "chs"};

// With what a reference says that it means the place or the text it stands in: "this Part". As written.
static const char *const here_words[] = {
    "present",     "Present",     "This",        "this",        "Este",        "este",        "Esta",
    "esta",        "dieses",      "dieser",      "deze",        "dit",         "the present", "the Present",
    "The present", "la presente", "el presente", "le présent",  "la présente",
};

// What joins the numbers of a reference: "14 and 15", and for a range "12 to 15". As written.
static const char *const list_joints[] = {"and", "or", "y", "o", "et", "ou", "und", "oder", "и"};
static const char *const range_joints[] = {"to", "through", "a", "à", "bis", "en"};

// What follows a number after a blank and belongs to it: "4 ter". As written.
static const char *const number_suffixes[] = {"bis", "ter", "quater"};

// Words of number_words (words.h) that count things: "two sections" are no place.
static const char *const counting_words[] = {"one",   "two",   "three", "four", "five",   "six",
                                             "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

// What makes an ordinal of digits: "the 2nd Schedule".
static const char *const ordinal_ends[] = {"st", "nd", "rd", "th"};

// What stands between a place and what it is part of: "section 5 of the Act". As written.
static const char *const of_words[] = {
    "of",    "de",     "del",    "du",     "van",     "des",
    "de la", "de los", "de las", "del la", "del los", "del las",
};

// What may stand before another instrument's name: "the Evidence Act". As written.
static const char *const instrument_leads[] = {"the", "that", "such", "la", "le"};

// What a number and a comma may follow before the name: "title 18, United States Code". As written.
static const char *const instrument_groups[] = {"title", "chapter"};

// Small words inside an instrument's name: "Convention on the Rights of the Child". As written.
static const char *const instrument_links[] = {"of", "for", "on", "the", "to", "in", "against", "No.", "No"};

// Instruments that are cited by their initials after the number: "Article 8 ECHR". As written.
static const char *const instrument_initials[] = {"TEU",   "TFEU", "ECHR", "EEC",  "EC", "ICCPR",
                                                  "UDHR",  "CFR",  "GDPR", "StPO", "GG"};

#endif
