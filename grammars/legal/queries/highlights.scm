; Headings, numbers and what is not law.
(title) @markup.heading.1
[
  (part (heading) @markup.heading.2)
  (chapter (heading) @markup.heading.2)
  (division (heading) @markup.heading.3)
  (schedule (heading) @markup.heading.2)
  (annex (heading) @markup.heading.2)
  (contents (heading) @markup.heading.2)
]
[
  (article (heading) @markup.heading.4)
  (section (heading) @markup.heading.4)
  (regulation (heading) @markup.heading.4)
  (rule (heading) @markup.heading.4)
  (clause (heading) @markup.heading.4)
]
(paragraph (heading) @markup.heading.5)
(point (heading) @markup.heading.5)
(keyword) @keyword
(number) @number
(entry) @markup.link
(quoted) @markup.quote
(note) @comment
(noise) @comment
