'use strict';
// Filters, steps from finding to finding, single keys, and the place in the contents. The page reads well without it.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const notes = all('.card');
  const tools = one('tools'), filters = one('filters'), form = filters.querySelector('form'), count = one('count');
  const numberOf = (note) => note.id.slice(note.id.indexOf('-f') + 2);
  const textOf = (node) => node.closest('.review');
  const wordsOf = new Map(notes.map((note) => [note, note.textContent.toLowerCase()]));
  const inMargin = () => !matchMedia('(max-width: 55rem)').matches;
  let current = null;

  // Several texts: their list, which stands at the end, goes to the top.
  const texts = document.querySelector('.texts');
  if (texts) one('main').before(texts);

  const marksOf = (note, attribute) =>
    all(`[${attribute}~="${numberOf(note)}"]`, textOf(note).querySelector('.law'));
  const shown = () => notes.filter((note) => !note.classList.contains('off'));

  const light = (note) => {
    for (const lit of all('.lit')) lit.classList.remove('lit');
    if (current) current.classList.remove('current');
    current = note;
    if (!note) return;
    note.classList.add('current');
    for (const mark of marksOf(note, 'data-f').concat(marksOf(note, 'data-s'))) mark.classList.add('lit');
  };

  const tell = () => {
    const list = shown(), at = list.indexOf(current);
    count.textContent = at < 0 ? `${list.length} of ${notes.length}` : `${at + 1} of ${list.length}`;
    for (const id of ['previous', 'next']) one(id).disabled = list.length === 0;
  };

  const go = (note) => {
    light(note);
    tell();
    note.focus({ preventScroll: true });
    const words = one(note.id.replace('-f', '-w')) || note;
    const target = words.closest('p, h1, h2, h3, h4, h5, h6') || note;
    // What is scrolled past gets its real height only when it is laid out: so again, until the place holds.
    let tries = 8;
    const settle = () => {
      const before = target.getBoundingClientRect().top;
      target.scrollIntoView({ block: 'start' });
      if (inMargin()) note.scrollIntoView({ block: 'nearest' });
      if (--tries && Math.abs(target.getBoundingClientRect().top - before) > 1) requestAnimationFrame(settle);
    };
    settle();
  };

  // From the current finding, or else from where the reader is.
  const step = (by) => {
    const list = shown();
    if (!list.length) return;
    let at = list.indexOf(current);
    if (at < 0) {
      at = list.findIndex((note) => note.getBoundingClientRect().top > 60);
      if (at < 0) at = by > 0 ? list.length - 1 : list.length;
      if (by > 0) at -= 1;
    }
    go(list[Math.min(Math.max(at + by, 0), list.length - 1)]);
  };

  const filter = () => {
    const data = new FormData(form);
    const levels = data.getAll('level'), check = data.get('check'), lacks = data.get('lacks');
    const words = data.get('words').trim().toLowerCase(), only = data.get('only') !== null;
    for (const note of notes) {
      const fits = levels.includes(note.dataset.level) && (!check || note.dataset.check === check) &&
        (!lacks || note.dataset.lacks.split(' ').includes(lacks)) && (!words || wordsOf.get(note).includes(words));
      note.classList.toggle('off', !fits);
    }
    for (const review of all('.review')) {
      const on = new Set(all('.card:not(.off)', review).map(numberOf));
      for (const mark of all('mark', review)) mark.classList.toggle('off', !mark.dataset.f.split(' ').some((n) => on.has(n)));
      for (const ref of all('.ref', review)) ref.parentNode.classList.toggle('off', !on.has(ref.textContent));
      for (const section of all('.section', review)) {
        section.classList.toggle('off', only && !section.querySelector('.card:not(.off)'));
      }
    }
    const narrowed = shown().length < notes.length || only;
    filters.classList.toggle('narrowed', narrowed);
    if (current && current.classList.contains('off')) light(null);
    tell();
  };

  const choose = (name, entries) => {
    const select = form.elements[name];
    for (const [value, title] of [...entries].sort((a, b) => a[1].localeCompare(b[1]))) select.add(new Option(title, value));
  };
  choose('check', new Map(notes.map((note) => [note.dataset.check, note.querySelector('strong').textContent])));
  const lacking = new Set(notes.flatMap((note) => note.dataset.lacks.split(' ')));
  choose('lacks', all('#safeguards option').filter((option) => lacking.has(option.value)).map((option) => [option.value, option.textContent]));
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));

  const contents = all('.contents'), opener = one('contents');
  const toggleContents = () => {
    const open = opener.getAttribute('aria-expanded') !== 'true';
    opener.setAttribute('aria-expanded', String(open));
    for (const list of contents) list.classList.toggle('open', open);
    const first = contents.length && contents[0].querySelector('a[aria-current], a');
    if (open && first) first.focus();
  };
  if (!contents.length) opener.remove();
  const closeAll = () => {
    if (filters.open) { filters.open = false; filters.querySelector('summary').focus(); }
    if (opener.getAttribute('aria-expanded') === 'true') { toggleContents(); opener.focus(); }
  };

  opener.addEventListener('click', toggleContents);
  one('previous').addEventListener('click', () => step(-1));
  one('next').addEventListener('click', () => step(1));
  one('keys').addEventListener('click', () => one('help').showModal());

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('mark'), link = event.target.closest('a[href^="#"]');
    if (filters.open && !filters.contains(event.target)) filters.open = false;
    if (mark && !link) {
      const note = shown().find((each) => textOf(each) === textOf(mark) && mark.dataset.f.split(' ').includes(numberOf(each)));
      if (note) go(note);
    } else if (link) {
      const target = one(link.getAttribute('href').slice(1));
      if (!target) return;
      if (target.classList.contains('off')) form.reset();
      if (target.closest('.section.off')) { form.elements.only.checked = false; filter(); }
      if (target.matches('.card')) { event.preventDefault(); go(target); }
      if (link.closest('.contents.open') && matchMedia('(max-width: 80rem)').matches) toggleContents();
    } else if (event.target.closest('.card')) {
      light(event.target.closest('.card'));
      tell();
    }
  });
  for (const note of notes) note.addEventListener('focusin', () => { if (note !== current) { light(note); tell(); } });

  const open = () => {
    const details = current && current.querySelector('details');
    if (details) details.open = !details.open;
  };
  const keys = {
    j: () => step(1), k: () => step(-1), o: open, c: () => (contents.length ? (matchMedia('(max-width: 80rem)').matches ? toggleContents() : contents[0].querySelector('a').focus()) : 0),
    t: () => { const table = document.querySelector('.matrix .scroll'); if (table) { table.focus(); table.scrollIntoView({ block: 'center' }); } },
    f: () => { filters.open = true; form.querySelector('input').focus(); }, '?': () => one('help').showModal(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return closeAll();
    if (event.ctrlKey || event.altKey || event.metaKey || !one('shortcuts').checked || one('help').open) return;
    if (event.target.matches('input, select, textarea')) return;
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  // Where the reader is, in the contents.
  const linkTo = new Map(all('.contents a').map((link) => [link.getAttribute('href').slice(1), link]));
  const seen = new Set();
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) entry.isIntersecting ? seen.add(entry.target) : seen.delete(entry.target);
    const top = [...seen].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0];
    const link = top && linkTo.get(top.id);
    if (!link || link.hasAttribute('aria-current')) return;
    for (const before of all('.contents a[aria-current]')) before.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    const list = link.closest('.contents'), box = link.getBoundingClientRect(), pane = list.getBoundingClientRect();
    if (box.top < pane.top || box.bottom > pane.bottom) list.scrollTop += box.top - pane.top - pane.height / 3;
  }, { rootMargin: '-70px 0px -60% 0px' });
  for (const section of all('.section[id]')) watcher.observe(section);

  tools.hidden = notes.length === 0;
  tell();
  if (location.hash.includes('-f')) { const note = one(location.hash.slice(1)); if (note) go(note); }
})();
