(reference) @markup.link
(this_reference) @markup.link
(instrument) @type
(modal) @keyword
(definition term: (quotation) @type.definition)
