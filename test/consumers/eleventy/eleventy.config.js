import {readFile} from 'node:fs/promises';
import {renderElement} from 'procedure-elements/render.js';

const library = 'node_modules/procedure-elements/dist';

export default function (eleventy) {
  eleventy.addGlobalData('records', () =>
    Promise.all(['knee-replacement', 'colonoscopy'].map(async (id) => JSON.parse(await readFile(`records/${id}.json`, 'utf8')))),
  );

  // {% procedure "risk-list", record %}what stands in its slots{% endprocedure %}
  eleventy.addPairedShortcode('procedure', (content, tag, record, attributes) => {
    const element = renderElement(tag, record, {styles: 'link', sheets: '/styles/', attributes});
    const end = element.lastIndexOf('</');
    return element.slice(0, end) + content + element.slice(end);
  });

  eleventy.addPassthroughCopy({
    records: 'records',
    'page.js': 'page.js',
    [`${library}/styles`]: 'styles',
    [`${library}/procedure-elements*.min.js`]: '/',
  });
  eleventy.ignores.add('README.md');
}
