(title) @title
(heading) @title
(keyword) @keyword
(number) @number
(entry) @link_text
(quoted) @string
(note) @comment
(noise) @comment
