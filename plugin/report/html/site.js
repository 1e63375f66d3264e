// Search over `entries`, which stand before this: [page, title, kind, words].
const form = document.querySelector('.search');
const input = form.querySelector('input');
const results = document.getElementById('results');
const most = 12;

function rank([, title, , words], wanted) {
  let points = 0;
  for (const each of wanted) {
    if (!words.includes(each)) return 0;
    points += title.toLowerCase().includes(each) ? 10 : 1;
  }
  return points;
}

function show() {
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.map((entry) => [rank(entry, wanted), entry]).filter(([points]) => points > 0).sort((a, b) => b[0] - a[0]);
  results.hidden = wanted.length === 0;
  results.querySelector('p').textContent = found.length === 0 ? 'Nothing found' : `${found.length} found${found.length > most ? `, the first ${most}` : ''}`;
  results.querySelector('ol').replaceChildren(...found.slice(0, most).map(([, [page, title, kind]]) => {
    const link = Object.assign(document.createElement('a'), { href: document.documentElement.dataset.root + page, textContent: title });
    const item = document.createElement('li');
    item.append(link, ` ${kind}`);
    return item;
  }));
}

form.hidden = false;
input.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  results.querySelector('a')?.click();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && form.contains(document.activeElement)) {
    input.value = '';
    show();
    input.focus();
  } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !form.contains(document.activeElement)) {
    event.preventDefault();
    input.focus();
  }
});
document.addEventListener('click', (event) => { if (!form.contains(event.target)) results.hidden = true; });
