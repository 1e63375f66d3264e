"""A bill in drafts, each with what was changed and the findings that a baseline of the one before should call new or worse."""

FIRST = """COMMUNICATIONS DATA BILL

Section 1. Interpretation

In this Act, "provider" means a person who provides a communications service to the public.

Section 2. Production

(1) A police officer may, with a warrant issued by a judge on reasonable grounds under section 5(1), require a provider to produce the stored computer data that the warrant names.

(2) A provider shall not disclose that data were required under subsection (1) for a period of 30 days.

(3) The person whose data were produced shall be notified by the police within 90 days after the warrant was carried out.

Section 3. Traffic data

(1) For the purposes of section 2 the competent authority may, where a judge has issued a warrant:

(a) collect traffic data in real time; and

(b) require a provider to assist in the collection of traffic data in real time.

Section 4. Retention

Every provider shall retain the traffic data of its subscribers for six months.

Section 5. Warrants

(1) A judge may issue a warrant where there are reasonable grounds to believe that an offence has been committed.

(2) The Commissioner shall inspect the use of the powers in this Act and report to Parliament every year.
"""


def replaced(text, *changes):
    for before, after in changes:
        assert text.count(before) == 1, (before, text.count(before))
        text = text.replace(before, after)
    return text


def moved(text, heading, before):
    """The section that begins with `heading`, put before another."""
    begin = text.index(heading)
    end = text.find("\nSection ", begin) + 1 or len(text)
    section = text[begin:end].rstrip("\n") + "\n\n"
    rest = text[:begin] + text[end:]
    at = rest.index(before)
    return rest[:at] + section + rest[at:]


def drafts():
    """Yields (name, text, checks that are new or worse)."""
    text = FIRST
    yield "first", text, None
    text = replaced(text, ("Section 5. Warrants", "Section 7. Warrants"), ("section 5(1)", "section 7(1)"),
                    ("Section 4. Retention", "Section 6. Retention"), ("(a) collect", "(i) collect"), ("(b) require a", "(ii) require a"))
    yield "renumbered", text, set()
    text = moved(text, "Section 6. Retention", "Section 2. Production")
    yield "moved", text, set()
    text = replaced(text, ("that the warrant names.", "that\nthe warrant   names."), ('In this Act, "provider"', 'In this Act "provider"'))
    yield "reflowed", text, set()
    text = replaced(text, ("for six months", "for twelve months"))
    yield "a longer time", text, {"blanket-data-retention"}
    text = replaced(text, ("require a provider to produce the stored", "require any person to produce the stored"))
    yield "another addressee", text, {"production-order"}
    text = text.replace("where a judge has issued a warrant", "where the Director so approves")
    yield "no judge any more", text, {"realtime-traffic-data"}
    text += "\nSection 9. Secrecy\n\nThe Director may order a provider not to disclose to any person that a request for data has been made.\n"
    yield "one more power", text, {"gag-secrecy-order"}
