// The words by which legal texts name their parts, in every language the grammar knows. Lower case, UTF-8. Those of
// references are in reference_words.h.
//
// To add a language: add its words to these tables. Nothing else in the scanner knows a language, and nothing in
// caveat's plugin/provision, which reads them too.
#ifndef LEGAL_WORDS_H_
#define LEGAL_WORDS_H_

#include <stddef.h>
#include <stdint.h>

#include "reference_words.h"
#include "styles.h"

// A heading is one of these words and a number: "Part IV", "Art. 5", "§ 7".
static const StyleWord heading_words[] = {
    // English
    {"part", S_PART},
    {"chapter", S_CHAPTER},
    {"subchapter", S_SUBCHAPTER},
    {"title", S_TITLE},
    {"subtitle", S_SUBPART},
    {"division", S_DIVISION},
    {"subdivision", S_SUBDIVISION},
    {"subpart", S_SUBPART},
    {"book", S_BOOK},
    {"schedule", S_SCHEDULE},
    {"annex", S_ANNEX},
    {"appendix", S_ANNEX},
    {"article", S_ARTICLE},
    {"art.", S_ARTICLE},
    {"section", S_SECTION},
    {"sec.", S_SECTION},
    {"regulation", S_REGULATION},
    {"rule", S_RULE},
    {"clause", S_CLAUSE},
    {"§", S_SECTION},
    // Spanish, Portuguese
    {"artículo", S_ARTICLE},
    {"articulo", S_ARTICLE},
    {"artigo", S_ARTICLE},
    {"sección", S_GROUP_SECTION},
    {"seccion", S_GROUP_SECTION},
    {"seção", S_GROUP_SECTION},
    {"capítulo", S_CHAPTER},
    {"capitulo", S_CHAPTER},
    {"título", S_TITLE},
    {"titulo", S_TITLE},
    {"parte", S_PART},
    {"libro", S_BOOK},
    {"anexo", S_ANNEX},
    // French
    {"chapitre", S_CHAPTER},
    {"titre", S_TITLE},
    {"partie", S_PART},
    {"livre", S_BOOK},
    {"sous-section", S_SUBDIVISION},
    {"annexe", S_ANNEX},
    // German, Dutch
    {"artikel", S_ARTICLE},
    {"kapitel", S_CHAPTER},
    {"abschnitt", S_GROUP_SECTION},
    {"unterabschnitt", S_SUBDIVISION},
    {"teil", S_PART},
    {"titel", S_TITLE},
    {"buch", S_BOOK},
    {"anlage", S_ANNEX},
    {"anhang", S_ANNEX},
    {"hoofdstuk", S_CHAPTER},
    {"afdeling", S_GROUP_SECTION},
    {"paragraaf", S_SUBDIVISION},
    {"deel", S_PART},
    {"bijlage", S_ANNEX},
    // Italian
    {"articolo", S_ARTICLE},
    {"capo", S_CHAPTER},
    {"titolo", S_TITLE},
    {"sezione", S_GROUP_SECTION},
    {"allegato", S_ANNEX},
    // Russian, Ukrainian
    {"статья", S_ARTICLE},
    {"стаття", S_ARTICLE},
    {"глава", S_CHAPTER},
    {"раздел", S_PART},
    {"розділ", S_PART},
    {"приложение", S_ANNEX},
    {"додаток", S_ANNEX},
    // Turkish, Vietnamese, Indonesian
    {"madde", S_ARTICLE},
    {"bölüm", S_CHAPTER},
    {"kısım", S_PART},
    {"điều", S_ARTICLE},
    {"chương", S_CHAPTER},
    {"mục", S_GROUP_SECTION},
    {"pasal", S_ARTICLE},
    {"bab", S_CHAPTER},
    // Arabic
    {"المادة", S_ARTICLE},
    {"مادة", S_ARTICLE},
    {"الفصل", S_CHAPTER},
    {"الباب", S_PART},
    {"القسم", S_GROUP_SECTION},
    {"الجزء", S_PART},
    {"الملحق", S_ANNEX},
    // Thai
    {"มาตรา", S_ARTICLE},
    {"หมวด", S_CHAPTER},
};

// Chinese and Japanese put the number first: 第十二条. The word after it says what it is.
static const int32_t number_prefix = 0x7B2C;  // 第
static const struct {
  int32_t word;
  uint8_t style;
} heading_suffixes[] = {
    {0x6761, S_ARTICLE},        // 条
    {0x689D, S_ARTICLE},        // 條
    {0x7AE0, S_CHAPTER},        // 章
    {0x8282, S_GROUP_SECTION},  // 节
    {0x7BC0, S_GROUP_SECTION},  // 節
    {0x7F16, S_PART},           // 编
    {0x7DE8, S_PART},           // 編
};

typedef struct {
  const char *word;
  uint16_t value;
} NumberWord;

static const NumberWord number_words[] = {
    {"first", 1},   {"second", 2},  {"third", 3},    {"fourth", 4},  {"fifth", 5},   {"sixth", 6},   {"seventh", 7},
    {"eighth", 8},  {"ninth", 9},   {"tenth", 10},   {"one", 1},     {"two", 2},     {"three", 3},   {"four", 4},
    {"five", 5},    {"six", 6},     {"seven", 7},    {"eight", 8},   {"nine", 9},    {"ten", 10},    {"eleven", 11},
    {"twelve", 12}, {"premier", 1}, {"première", 1}, {"primero", 1}, {"primera", 1}, {"segundo", 2}, {"segunda", 2},
    {"tercero", 3}, {"tercera", 3}, {"cuarto", 4},   {"cuarta", 4},  {"quinto", 5},  {"quinta", 5},  {"sexto", 6},
    {"séptimo", 7}, {"octavo", 8},  {"noveno", 9},   {"décimo", 10}, {"único", 1},   {"unico", 1},   {"única", 1},
    {"erster", 1},  {"zweiter", 2}, {"dritter", 3},  {"vierter", 4}, {"الأول", 1},   {"الأولى", 1},  {"الثاني", 2},
    {"الثانية", 2}, {"الثالث", 3},  {"الثالثة", 3},  {"الرابع", 4},  {"الرابعة", 4}, {"الخامس", 5},  {"الخامسة", 5},
    {"السادس", 6},  {"السادسة", 6}, {"السابع", 7},   {"الثامن", 8},  {"التاسع", 9},  {"العاشر", 10},
};

// After a number that counts and names nothing: "1st Session".
static const char *const ordinal_tails[] = {"st", "nd", "rd", "th"};

// Letters and words that follow a number and belong to it: "4 bis".
static const char *const number_tails[] = {"bis",     "ter",    "quater", "quinquies", "sexies",
                                           "septies", "octies", "nonies", "novies",    "decies"};

static const char *const contents_titles[] = {
    "contents",
    "table of contents",
    "arrangement of",
    "table of provisions",
    "table of sections",
    "list of sections",
    "índice",
    "sumario",
    "sommaire",
    "table des matières",
    "inhaltsverzeichnis",
    "inhaltsübersicht",
    "inhoudsopgave",
    "содержание",
    "оглавление",
    "зміст",
    "目录",
    "目錄",
    "目次",
    "الفهرس",
    "المحتويات",
};

// What explains a bill and stands behind it.
static const char *const statement_titles[] = {
    "explanatory statement",
    "explanatory memorandum",
    "explanatory note",
    "explanatory notes",
    "statement of objects and reasons",
    "memorandum of objects and reasons",
    "objects and reasons",
    "exposición de motivos",
    "exposé des motifs",
    "begründung",
};

// How the enacting words, or a preamble, begin: what stands here is not a table of contents any more.
static const char *const opening_words[] = {
    "an act",         "a bill",        "be it enacted",  "whereas",      "preamble",
    "having regard",  "in pursuance",  "enacted by",     "it is hereby", "the parliament",
    "in exercise of", "now therefore", "to provide for", "preámbulo",    "considerando",
    "visto",          "préambule",     "considérant",    "vu ",          "präambel",
    "der bundestag",  "преамбула",     "wij ",
};

// What the first section of a law is called.
static const char *const first_titles[] = {"short title", "citation", "name of act", "title and commencement"};

static const char *const enacting_words[] = {
    "be it enacted",           "it is hereby enacted",     "now therefore be it enacted", "enacted by the",
    "be it therefore enacted", "his majesty, by and with", "her majesty, by and with",    "her honour, by and with",
    "his honour, by and with", "his majesty by and with",  "her majesty by and with",
};

// A quoted provision follows words that amend (one of the first table) and announce it (one of the second), or end with
// an amending verb, when the sentence ends with a colon or a dash.
static const char *const amending_words[] = {
    "is amended",     "are amended",
    "be amended",     "is further amended",
    "amending",       "inserting",
    "is inserted",    "are inserted",
    "be inserted",    "adding",
    "is added",       "are added",
    "be added",       "substituting",
    "is substituted", "are substituted",
    "be substituted", "replacing",
    "is replaced",    "are replaced",
    "be replaced",    "to read as follows",
    "insert",         "substitute",
    "añád",           "añade",
    "sustituy",       "sustitúy",
    "incorpór",       "incorpor",
    "agrég",          "agreg",
    "modifíc",        "introdúc",
    "modific",        "remplac",
    "ajout",          "insér",
    "eingefügt",      "ersetzt",
    "gefasst",        "дополнить",
    "изложить",
};
static const char *const announcing_words[] = {
    "following", "as follows", "namely", "siguiente", "suivant", "folgend", "следующ",
};
static const char *const last_amending_words[] = {"insert",      "inserted", "substitute",
                                                  "substituted", "added",    "eingefügt"};

// A sentence with one of these words amends another text.
static const char *const amendment_verbs[] = {
    " is amended", " are amended", " is replaced", " are replaced", " is repealed", " are repealed",
    "substituted", " inserted",    "following:",   " is deleted",   " are deleted",
};

static const char *const proviso_words[] = {"provided that",       "provided further", "provided, however",
                                            "provided also",       "provided however", "provided always",
                                            "provided nonetheless"};

// Text about the text: history notes, examples.
static const char *const note_words[] = {"note:",        "note.",    "notes:",        "[footnote]",
                                         "footnote",     "example:", "example.",      "examples:",
                                         "illustration", "history:", "editorial note"};

// "Section 5: inserted, on 1 May": the history of a provision, after its name and a colon.
static const char *const history_words[] = {"inserted", "amended", "replaced",           "repealed", "substituted",
                                            "added",    "omitted", "brought into force", "editorial"};

static const char *const definition_verbs[] = {
    "means",
    "mean",
    "includes",
    "include",
    "refers to",
    "refer to",
    "has the meaning",
    "has the same meaning",
    "have the meaning",
    "have the meanings",
    "have the same meaning",
    "has the meanings",
    "shall mean",
    "shall include",
    "shall have the meaning",
    "shall have the same meaning",
    "is to be construed",
    "shall be construed",
    "does not include",
    "significa",
    "se entiende",
    "se entienden",
    "se entenderá",
    "se entenderán",
    "comprende",
    "désigne",
    "désignent",
    "s'entend",
    "bezeichnet",
    "bedeutet",
    "означает",
    "означає",
};

// Those of them that other sentences use too: "the report includes": a definition only where definitions stand.
static const char *const weak_definition_verbs[] = {"includes", "include", "refer to"};

// Words up to a comma that lead into a definition: "In this section, ".
static const char *const definition_leads[] = {"in this",       "for the purpose", "for the purposes", "for purposes",
                                               "en este",       "en esta",         "para los efectos", "para efectos",
                                               "a los efectos", "a efectos",       "a estos efectos",  "a los fines"};

// Words right before the term that is defined. After one of the second table a definition may stand in any provision:
// "Por operador se entenderá …"; "The term of an order includes …" is none. They may also follow the verb, before the
// term: "se entiende por".
static const char *const term_names[] = {"the term", "the expression"};
static const char *const term_leads[] = {"por"};

// Words between two terms that are defined together; what begins with one is no verb's subject.
static const char *const term_joints[] = {"and", "or"};

// Words in the heading of a provision that defines.
static const char *const definition_headings[] = {
    "definition", "definitions", "interpretation",       "terms",      "meaning",           "definiciones",
    "definición", "définitions", "begriffsbestimmungen", "definities", "begripsbepalingen", "definizioni",
    "понятия",    "определения"};

// Words that a heading does not have but a sentence does.
static const char *const sentence_words[] = {
    "shall", "may",   "must",    "is",          "are",       "means",   "includes", "was",     "were",
    "has",   "have",  "applies", "apply",       "will",      "should",  "tiene",    "tienen",  "es",
    "son",   "queda", "quedan",  "corresponde", "declárase", "podrá",   "podrán",   "deberá",  "deberán",
    "será",  "serán", "est",     "sont",        "doit",      "doivent", "peut",     "peuvent", "ist",
    "sind",  "kann",  "können",  "muss",        "müssen",
};

// Verbs by which laws without "shall" command: after who acts they make a sentence, and no heading. Those that are
// nouns as well ("orders", "grants", "issues") tell nothing.
static const char *const stating_verbs[] = {
    "adopts",      "appoints",    "approves",    "assigns",   "carries",   "collects",   "communicates", "consists",
    "constitutes", "cooperates",  "coordinates", "decides",   "defines",   "designates", "determines",   "ensures",
    "enters",      "establishes", "governs",     "informs",   "keeps",     "maintains",  "manages",      "notifies",
    "obtains",     "operates",    "organises",   "organizes", "performs",  "prepares",   "prescribes",   "preserves",
    "prohibits",   "provides",    "publishes",   "receives",  "regulates", "requires",   "retains",      "submits",
    "supervises",  "transmits",   "undertakes",  "verifies",
};
// The same of more than one; after "to" they command nothing: "Duty to keep records".
static const char *const stating_verbs_of_many[] = {
    "adopt",   "appoint", "communicate", "comply",   "cooperate", "ensure",   "establish",
    "inform",  "keep",    "maintain",    "notify",   "obtain",    "preserve", "provide",
    "receive", "retain",  "submit",      "transmit", "undertake", "verify",
};
// Words whose clause is part of a heading: "Person who keeps records", "What the plan provides".
static const char *const clause_words[] = {
    "who",   "whoever", "whose",  "whom",  "which", "that", "if",  "where", "when",    "unless",
    "until", "after",   "before", "while", "as",    "what", "how", "why",   "whether",
};

// Words that something has to follow: no heading ends with one.
static const char *const open_words[] = {
    "who", "whoever", "which", "that", "if",  "where", "when", "unless", "to",
    "of",  "by",      "for",   "or",   "and", "quien", "que",  "si",     "cuando",
};

// Abbreviations that a heading may end with, full stop and all: "Power to close roads, etc."
static const char *const heading_endings[] = {"etc"};

// Words with which a text says what it is called; before them stands a kind of instrument.
static const char *const naming_words[] = {" may be cited as ", " may be called ", " shall be known as ",
                                           " shall be cited as "};

// Words in which a line goes on with the title above it, in whatever letters.
static const char *const title_joints[] = {"on",        "of",         "for",      "to",      "against", "concerning",
                                           "regarding", "respecting", "relating", "between", "with"};

// What a piece of a text that names itself calls itself there, besides the kinds of instruments.
static const char *const named_pieces[] = {"division"};

// What stands before the name and is no part of it, and with what the sentence goes on after it.
static const char *const name_articles[] = {"the "};
static const char *const after_name[] = {", and ", " and shall", " and comes", " and is ", ", but "};

// How a long title begins that does not name its instrument: "To amend the Signals Act".
static const char *const purpose_words[] = {"to "};

// Joining words with which a note in the margin may break off.
static const char *const margin_words[] = {"of", "in", "with", "by", "from"};

// Words before a number in parentheses that make it a reference: it does not begin an item.
static const char *const joining_words[] = {"and",  "or", "to", "in", "under", "of", "with", "by",  "no",
                                            "from", "y",  "o",  "e",  "et",    "ou", "und",  "oder"};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
