import MiniSearch from 'minisearch';
import { html } from 'hono/html';
import { fileOf, type Edition, type Page } from '../edition.ts';
import { page } from '../parts/page.ts';

const options = { fields: ['text', 'title'], storeFields: ['text', 'title', 'at'] };

/** Runs in the reader's browser, after MiniSearch itself. Hits are set as text, never as markup. */
const script = `
(() => {
  const data = document.getElementById('index').textContent;
  const index = MiniSearch.loadJSON(data, ${JSON.stringify(options)});
  const box = document.getElementById('q'), list = document.getElementById('hits'), status = document.getElementById('status');
  const show = () => {
    const hits = box.value.trim() === '' ? [] : index.search(box.value, { prefix: true, fuzzy: 0.15, combineWith: 'AND' }).slice(0, 60);
    status.textContent = box.value.trim() === '' ? '' : hits.length + (hits.length === 1 ? ' sentence' : ' sentences');
    list.replaceChildren(...hits.map((hit) => {
      const item = document.createElement('li'), link = document.createElement('a'), from = document.createElement('span');
      link.href = hit.at; link.textContent = hit.text; from.className = 'meta'; from.textContent = ' ' + hit.title;
      item.append(link, from);
      return item;
    }));
  };
  box.addEventListener('input', show);
  box.value = decodeURIComponent(location.hash.slice(1));
  show();
})();
`;

/** Full text of the edition, found in the browser: works from a file, asks nobody. */
export const searchPage = ({ reports }: Edition, miniSearchScript: string): Page => {
  const index = new MiniSearch<{ id: number; text: string; title: string; at: string }>(options);
  const sentences = reports.flatMap((report) =>
    report.sentences.map((sentence) => ({
      text: report.text.slice(sentence.start, sentence.end),
      title: report.publisher ?? report.agency ?? report.title,
      at: `reports/${fileOf(report.id)}.html#s${sentence.index}`,
    })),
  );
  index.addAll(sentences.map((sentence, id) => ({ id, ...sentence })));
  return page({
    path: 'search.html',
    title: 'Search',
    description: 'Search the sentences of the briefing',
    scripts: [miniSearchScript, script],
    blocks: [{ id: 'index', value: index.toJSON() }],
    body: html`<main id="main">
      <h1>Search</h1>
      <p><label for="q">Words in the reports</label></p>
      <input type="search" id="q" autocomplete="off" />
      <p id="status" role="status" class="meta"></p>
      <ul id="hits" class="hits"></ul>
      <noscript><p>Searching needs JavaScript; everything else on this site works without it.</p></noscript>
    </main>`,
  });
};
