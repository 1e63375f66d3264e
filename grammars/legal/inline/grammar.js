// The inside of a clause: sentences, references to other provisions, defined terms, modals. Used on demand, on the pieces that matter; the
// structure around them is the business of ../grammar.js.
//
// To add a language: its words in ../src/reference_words.h, its modals and verbs of definition here.

const fs = require('fs');
const path = require('path');

// The words of one table of ../src/reference_words.h.
function table(name) {
  const source = fs.readFileSync(path.join(__dirname, '..', 'src', 'reference_words.h'), 'utf8');
  const begin = source.indexOf(` ${name}[] = {`);
  const body = source.slice(begin, source.indexOf('};', begin));
  return [...body.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
}

const blank = '[ \\t\\r\\n\\u00a0]';
const escape = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Any of the words of a table, as they are written.
function any(name) {
  return table(name).map((words) => words.split(' ').map(escape).join(`${blank}+`)).join('|');
}

// Any of the words, in small letters, with a capital, or in capitals.
function anyCase(words) {
  const forms = words.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()]);
  return new RegExp([...new Set(forms)].sort((a, b) => b.length - a.length).map(escape).join('|'));
}

const first = '\\([0-9]{1,4}[A-Za-z]{0,2}\\)|\\([A-Za-z]{1,5}[0-9]?\\)';
const part = `${blank}?(${first})`;
const number = `([0-9]+[A-Z]{0,3}[a-z]?([.][0-9]+[A-Za-z]?)*(${blank}(${any('number_suffixes')}))?(${part})*(${blank}?[a-z][.][ivx]+)?|[IVXLC]+[A-Z]?(${part})*|[A-Z]|[a-z][.][ivx]+|(${first})(${part})*)`;
const join = `,?${blank}*(${any('list_joints')}|${any('range_joints')})|,|[-–]`;
const capital = "[A-Z\\u00c0-\\u00de][A-Za-z0-9\\u00c0-\\u017f'’&-]*";
const between = `${any('instrument_links')}|[0-9]+/[0-9]+(/[A-Z]+)?|\\([A-Z][A-Za-z]*\\)`;

module.exports = grammar({
  name: 'legal_inline',

  extras: () => [/[\s\u00a0]/],

  rules: {
    text: ($) => repeat($.sentence),

    sentence: ($) => prec.right(seq(repeat1($._element), optional($.stop))),

    _element: ($) =>
      choice(
        $.reference,
        $.this_reference,
        $.definition,
        $.modal,
        $.words,
        alias($._lone, $.words),
      ),

    words: ($) => prec.right(repeat1(choice($._word, $._mark, $._definition_verb))),

    // Words that would begin a reference or a definition if something else followed.
    _lone: ($) => choice($.quotation, $._unit_word, $._instrument_word, $._this),

    // "section 5(2)(a) of this Act", "paragraphs 1 and 2 of article 14", "article 17 of the Covenant"
    reference: ($) =>
      prec.right(1, seq(
        field('unit', alias($._unit_word, $.unit)),
        field('numbers', $.numbers),
        optional(choice($.scope, $.acronym)),
      )),

    scope: ($) =>
      prec.right(seq($._of, optional(choice(
        $.reference,
        $.this_reference,
        $.instrument,
      )))),

    this_reference: ($) =>
      prec(1, seq($._this, choice(
        field('unit', alias($._unit_word, $.unit)),
        field('instrument', alias($._instrument_word, $.instrument)),
      ))),

    definition: ($) => prec(1, seq(field('term', $.quotation), $._definition_verb)),

    _unit_word: () => token(anyCase(table('reference_words'))),
    _instrument_word: () => token(anyCase(table('instrument_words'))),
    _this: () => token(new RegExp(any('here_words'))),
    _of: () => token(new RegExp(any('of_words'))),
    // A joining word that no number follows is swallowed: it cannot be told apart before the next word is read.
    numbers: ($) => prec.right(seq($.number, repeat(seq($._join, $.number)), optional($._join))),
    number: () => token(new RegExp(number)),
    _join: () => token(new RegExp(join)),
    instrument: () =>
      token(new RegExp(`((${any('instrument_leads')})${blank}+)?((${any('instrument_groups')})${blank}+[0-9]+,${blank}+)?([0-9]{4}${blank}+)?${capital}(${blank}+(${capital}|${between}))*(,?${blank}+[0-9]{4})?`)),
    acronym: () => token(new RegExp(any('instrument_initials'))),
    modal: () => token(/([Ss]hall|[Mm]ust|[Mm]ay|[Ss]hould|[Ww]ill)([ \n]+not)?|podrán?|deberán?|peut|peuvent|doit|doivent/),
    quotation: () => token(/“[^”]{1,120}”|"[^"]{1,120}"|‘[^’]{1,80}’|«[^»]{1,120}»/),
    _definition_verb: () => token(/means?|includes?|refers?[ \n]+to|ha(s|ve)[ \n]+the[ \n]+(same[ \n]+)?meanings?|significa|désigne|bezeichnet/),
    stop: () => token(/[.;?!。；]/),
    _word: () => token(/[^\s\u00a0.;?!,:()“”"«»‘。；]+/),
    _mark: () => token(/[^\s\u00a0]/),
  },
});
