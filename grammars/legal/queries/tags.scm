; The outline: parts, units, schedules.
(part number: (number) @name) @definition.part
(chapter number: (number) @name) @definition.chapter
(division number: (number) @name) @definition.division
(schedule) @definition.schedule
(annex) @definition.annex
(article number: (number) @name) @definition.article
(section number: (number) @name) @definition.section
(regulation number: (number) @name) @definition.regulation
(rule number: (number) @name) @definition.rule
(clause number: (number) @name) @definition.clause
