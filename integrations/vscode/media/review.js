// Links to places in a text go to the editor; new content takes the place of the old.
const editor = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
  if (!link) return;
  event.preventDefault();
  editor.postMessage({go: link.dataset.go});
});
window.addEventListener('message', ({data}) => {
  if (typeof data.body === 'string') document.querySelector('main').innerHTML = data.body;
});
