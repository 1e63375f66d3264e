(part number: (number) @name) @item
(chapter number: (number) @name) @item
(division number: (number) @name) @item
(article number: (number) @name) @item
(section number: (number) @name) @item
(regulation number: (number) @name) @item
(rule number: (number) @name) @item
(clause number: (number) @name) @item
