import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/**
 * Writes the dictionaries of headings, `data/headings/<lang>.tsv`, as a module: readers of pages run in browsers, which
 * have no files. Reports a row that is not `field ⇥ heading`, a `?` behind brackets, which would be ignored, and brackets that
 * do not close.
 */
const folder = 'data/headings';
const target = 'src/formats/sections/dictionary/entries.ts';
const fault = (file, line, what) => {
  throw new Error(`${folder}/${file}:${line}: ${what}`);
};

const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .sort();
const entries = languages.map((file) => {
  const rows = readFileSync(`${folder}/${file}`, 'utf8')
    .split(/\r?\n/)
    .flatMap((row, index) => {
      if (!row.trim() || row.startsWith('#')) return [];
      const [field, heading, ...more] = row.split('\t');
      if (!heading?.trim() || more.length) fault(file, index + 1, 'expected a field, a tab and a heading');
      if (/[\])]\?/.test(heading)) fault(file, index + 1, 'write words that may be missing in [ ], without ?');
      let open = '';
      for (const sign of heading.replace(/[^[\]()]/g, '')) {
        if (sign === '(' || sign === '[') open += sign;
        else if (open.at(-1) === (sign === ')' ? '(' : '[')) open = open.slice(0, -1);
        else fault(file, index + 1, `${sign} closes nothing`);
      }
      if (open) fault(file, index + 1, `${open.at(-1)} is not closed`);
      return [[field.trim(), heading.trim().replace(/ +/g, ' ')]];
    });
  return `  ${file.slice(0, -4)}: [\n${rows.map((row) => `    ${JSON.stringify(row)},\n`).join('')}  ],\n`;
});
writeFileSync(
  target,
  `// Written by scripts/write-headings.mjs from data/headings. Edit the tables there.\n/** Field and heading, by language. */\nexport const ENTRIES = {\n${entries.join('')}} satisfies Readonly<Record<string, readonly (readonly [string, string])[]>>;\n`,
);
