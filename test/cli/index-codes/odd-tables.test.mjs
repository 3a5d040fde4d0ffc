// Tables as spreadsheets, old programs and careless hands write them: what is read from each, and what is refused.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {codeColumn, guessColumns, titleColumns} from '../../../dist/cli/index-codes/columns.js';
import {stateReader} from '../../../dist/cli/index-codes/ended.js';
import {readBytes, textOf} from '../../../dist/cli/index-codes/file-bytes.js';
import {splitHeader} from '../../../dist/cli/index-codes/header.js';
import {withoutChapters} from '../../../dist/cli/index-codes/published-rows.js';
import {parseRows} from '../../../dist/cli/index-codes/parse-rows.js';
import {assertPlausible} from '../../../dist/cli/index-codes/plausible.js';
import {folder, linesOf, read, save} from './saved-lists.mjs';

const TUSS =
  'Código do Termo;Termo;Data de início de vigência;Data de fim de vigência;Data de fim de implantação\n31003079;Apendicectomia;13/02/2009;;23/10/2010\n31003080;"Colectomia; antiga";13/02/2009;01/03/2015;23/10/2010\n31003081;Coração;13/02/2009;;23/10/2010\n';
const TUSS_ROWS = ['31003079 Apendicectomia', '31003081 Coração'];
const utf16 = (text, mark) => Buffer.from(mark + text, 'utf16le');

/** Content, rows, options and the name of the file where it needs some. */
const READ = {
  'a last day that is not the code’s': [TUSS, TUSS_ROWS],
  'Latin 1': [Buffer.from(TUSS, 'latin1'), TUSS_ROWS],
  'windows-1252, whose “œ” Latin 1 does not have': [
    Buffer.concat([
      Buffer.from('Code;Libellé\nHHFA011;Appendicectomie, par c', 'latin1'),
      Buffer.of(0x9c),
      Buffer.from('lioscopie\nHHFA001;Par laparotomie\n'),
    ]),
    ['HHFA011 Appendicectomie, par cœlioscopie', 'HHFA001 Par laparotomie'],
  ],
  'a byte order mark': [`\ufeff${TUSS}`, TUSS_ROWS],
  'UTF-16': [utf16(TUSS, '\ufeff'), TUSS_ROWS],
  'UTF-16, high byte first': [utf16(TUSS, '\ufeff').swap16(), TUSS_ROWS],
  'UTF-16 without a byte order mark': [utf16(TUSS, ''), TUSS_ROWS],
  'lines that end as on old Macs': [TUSS.replaceAll('\n', '\r'), TUSS_ROWS],
  'capital letters with accents next to each other': [
    Buffer.from('Código;Descrição\n1.1;AÇÃO\n1.2;FUNÇÃO\n', 'latin1'),
    ['1.1 AÇÃO', '1.2 FUNÇÃO'],
  ],
  'an encoding that is named': [
    Buffer.from([0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x41, 0x31, 0x2c, 0xc0, 0xbb, 0xce, 0xb2, 0x0a]),
    ['A1 阑尾'],
    {encoding: 'gb18030'},
  ],
  'names of columns below a title and an empty row': [
    'Terminologia de Procedimentos (Tab. 22);;;\n;;;\nCódigo;Procedimento;OD;AMB\n31003079;APENDICECTOMIA;;AMB\n31003087;COLECTOMIA;;\n',
    ['31003079 APENDICECTOMIA', '31003087 COLECTOMIA'],
  ],
  'CCAM with titles of several lines, headings and rows of prices': [
    'Code;Texte long;Activité;Tarif\n;SYSTÈME NERVEUX CENTRAL;;\nAAFA001;"Exérèse de tumeur,\npar craniotomie";1;"883,35"\n;;4;"309,17"\nAAFA002;Exérèse;1;"882,10"\n',
    ['AAFA001 Exérèse de tumeur, par craniotomie', 'AAFA002 Exérèse'],
  ],
  'CCAM as published: chapters, notes, titles that go on in the next row': [
    'Code;;Texte;Activité;Phase;Tarif\n;;;;;\n1;;SYSTÈME NERVEUX;;;\n01.01;;ACTES DIAGNOSTIQUES;;;\n;;À l’exclusion de : examen\n;;des nerfs crâniens;;;\nAHQP001;;Électromyographie de 3 à 6 muscles, par;1;0;84,19\n;;électrode;;;\n;;de surface;;;\n;;Avec ou sans : étude;;;\n;;des réponses tardives;;;\n;;anesthésie;4;0;\n07.03.07;;Appendice;;;\nHHFA001;;Appendicectomie;1;0;156,39\n;;;4;0;89,60\nHHFA011;;Appendicectomie, par cœlioscopie;1;0;156,39\nHHFA020;;Appendicectomie, avec toilette;1;0;156,39\nHHFA025;;Autre;1;0;1,00\n',
    [
      'AHQP001 Électromyographie de 3 à 6 muscles, par électrode de surface',
      'HHFA001 Appendicectomie',
      'HHFA011 Appendicectomie, par cœlioscopie',
      'HHFA020 Appendicectomie, avec toilette',
      'HHFA025 Autre',
    ],
  ],
  'numbers that are codes': [
    'Code;Title\n1;Visit\n2.1;Longer visit\nA0123;Letter\n',
    ['1 Visit', '2.1 Longer visit', 'A0123 Letter'],
  ],
  'running numbers before the codes': [
    '1;00001;5-470.0;Appendektomie, offen\n2;00002;5-470.1;Appendektomie, laparoskopisch\n3;00003;5-471;Appendektomie, andere\n',
    ['5-470.0 Appendektomie, offen', '5-470.1 Appendektomie, laparoskopisch', '5-471 Appendektomie, andere'],
  ],
  'ICD-10-GM metadata': [
    '3;N;X;01;A00;A00.-;A00.-;A00;Cholera;Cholera;;;V\n4;T;X;01;A00;A00.0;A00.0;A000;Cholera durch Vibrio cholerae O:1;Cholera;;;V\n',
    ['A00.0 Cholera: Cholera durch Vibrio cholerae O:1'],
  ],
  'NCSP with codes that have ended': [
    'Kod\tKodtext\tGiltig från\tGiltig till\nJEA00\tAppendektomi\t19970101\t\nJEA01\tLaparoskopisk\t19970101\t20101231\n',
    ['JEA00 Appendektomi'],
  ],
  'ACHI, where the flag of inactive codes is a date': [
    'code_id,block,ascii_desc,ascii_short_desc,effective_from,inactive\n3057100,926,Appendicectomy,Appendicectomy,19980701,\n3057200,926,Laparoscopic appendicectomy,Lap,19980701,20190630\n',
    ['3057100 Appendicectomy'],
  ],
  'CIE-10-ES with groups': [
    'Código,Descripción,Nodo final\n0DTJ0ZZ,"Resección de apéndice, abierto",Sí\n0DT,Resección,No\n',
    ['0DTJ0ZZ Resección de apéndice, abierto'],
  ],
  'groups even where ended codes are kept': ['Code,Title,Billable\nA1.1,One,1\nA1,Group,0\n', ['A1.1 One'], {ended: true}],
  'columns lined up with blanks': [
    '0DTJ0ZZ   Resection of Appendix, Open            Y  20200101\n0DTJ4ZZ   Resection of Appendix, Scope           Y  20200101\n',
    ['0DTJ0ZZ Resection of Appendix, Open', '0DTJ4ZZ Resection of Appendix, Scope'],
    undefined,
    'list.txt',
  ],
  'titles with commas and without quotation marks': [
    'Code,Title\nA1,Pipe, long\nA2,Pipe\nA3,Pipe, short, red\n',
    ['A1 Pipe, long', 'A2 Pipe', 'A3 Pipe, short, red'],
  ],
  'the same without names of columns': [
    '0DTJ0ZZ,Resection of Appendix, Open Approach\n0DTJ4ZZ,Resection of Appendix, Scope\n',
    ['0DTJ0ZZ Resection of Appendix, Open Approach', '0DTJ4ZZ Resection of Appendix, Scope'],
  ],
  inches: ['Code,Title\nA1,5" pipe\nA2,"6"" pipe, long"\nA3,Plain\n', ['A1 5" pipe', 'A2 6" pipe, long', 'A3 Plain']],
  'a list in JSON with keys of its publisher': [
    '[{"codigo":"31003079","termo":"Apendicectomia","fim de vigencia":null},{"codigo":31003087,"termo":"Colectomia"}]',
    ['31003079 Apendicectomia', '31003087 Colectomia'],
  ],
  'a list below a key': ['{"data":[{"code":"A1","description":"One"}],"count":1}', ['A1 One']],
  'titles by their codes': ['{"A1":"One","A2":"Two"}', ['A1 One', 'A2 Two']],
  'NDJSON of rows': ['{"code":"A1","title":"One"}\r\n\r\n{"code":"A2","title":"Two"}\r\n', ['A1 One', 'A2 Two']],
  'Parameters with an expansion': [
    '{"resourceType":"Parameters","parameter":[{"name":"return","resource":{"resourceType":"ValueSet","expansion":{"contains":[{"code":"A1","display":"One"}]}}}]}',
    ['A1 One'],
  ],
};

/** Content, message, options and name. */
const REFUSED = {
  'titles that are amounts': ['Code;Price\nA1;12,50 EUR\nA2;13 EUR\n', /:2: the title is an amount.*--title/, {title: 'Price'}],
  'titles that are dates in words': ['Code;At\nA1;01-Jan-2014\nA2;02-Feb-2014\n', /:2: the title is a date/, {title: 'At'}],
  'titles that are addresses': [
    'Code;URL\nA1;https://x.org/a\nA2;https://x.org/b\n',
    /:2: the title is an address/,
    {title: 'URL'},
  ],
  'titles that are the codes': ['Code;Title\nA1;One\nA2;Two\n', /:2: the title is the code/, {title: 'Code'}],
  'one title for all': [
    `Code;Flag\n${Array.from({length: 8}, (_, at) => `A${at};Yes`).join('\n')}`,
    /:2: its 8 codes have only 1 title/,
    {title: 'Flag'},
  ],
  'few titles for many': [
    `Code;Flag\n${Array.from({length: 30}, (_, at) => `A${at};${['ATM', 'ADC', 'Other thing'][at % 3]}`).join('\n')}`,
    /only 3 different titles/,
  ],
  'an encoding that is not known': [
    Buffer.from([0x41, 0x2c, 0xb1, 0xe0, 0xc2, 0xeb, 0x0a, 0x42, 0x2c, 0xc0, 0xbb, 0xce, 0xb2, 0xc7, 0xd0]),
    /encoding is not known\. Name it with --encoding, such as gb18030/,
  ],
  'a name that is not an encoding': [
    'Code,Title\nA1,One\n',
    /--encoding latein: this encoding is not known/,
    {encoding: 'latein'},
  ],
  'a text that is not in the named encoding': [Buffer.from('A1;Coração', 'latin1'), /this is not utf-8/, {encoding: 'utf-8'}],
  'a code system without concepts': [
    '{"resourceType":"CodeSystem","content":"not-present"}',
    /found a FHIR CodeSystem without concepts, expected/,
  ],
  'an archive of archives': [
    zipSync({'inner.zip': zipSync({'list.csv': strToU8('Code,Title\nA1,One\n')})}),
    /Not read: inner\.zip\. Unpack those/,
    undefined,
    'x.zip',
  ],
  'an OpenDocument spreadsheet': [
    zipSync({'content.xml': strToU8('<x/>')}),
    /this is a spreadsheet\. Save its sheet/,
    undefined,
    'x.ods',
  ],
  'definitions of SNOMED CT': [
    'id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId\n1\t2020\t1\t1\t80146002\ten\t900000000000550004\tA long definition\t1\n',
    /no descriptions\. Give the archive of the release/,
    undefined,
    'x.txt',
  ],
};

describe('odd tables', () => {
  for (const [what, [content, expected, options, name]] of Object.entries(READ))
    test(`reads ${what}`, () => assert.deepEqual(linesOf(read(content, options, name)), expected));

  for (const [what, [content, message, options, name]] of Object.entries(REFUSED))
    test(`refuses ${what}`, () => assert.throws(() => read(content, options, name), message));

  test('reports a quotation mark that is not closed by its line, and reads all other lines', () => {
    const {rows, faults} = read('Code,Title\nA1,"One\nA2,Two\nA3,"Three, x"\nA4,Four\n');
    assert.deepEqual(linesOf({rows}), ['A2 Two', 'A3 Three, x', 'A4 Four']);
    assert.deepEqual(faults, [{line: 2, text: 'a quotation mark is not closed, or not doubled'}]);
  });

  test('reports a row with more cells than there are columns, where the title is not the last', () => {
    const {rows, faults} = read('Code,Title,Price\nA1,Pipe, long,5\nA2,Plain,6\n');
    assert.deepEqual(linesOf({rows}), ['A2 Plain']);
    assert.match(faults[0].text, /^found 4 columns, expected 3\. A title with the separator in it needs quotation marks/);
  });

  test('reports a line of NDJSON that has no codes', () => {
    const {rows, faults} = read(
      '{"resourceType":"CodeSystem","concept":[{"code":"A1","display":"One"}]}\n{"resourceType":"Patient"}\n',
    );
    assert.deepEqual(linesOf({rows}), ['A1 One']);
    assert.deepEqual(faults, [{line: 2, text: 'found a FHIR Patient'}]);
  });

  test('SNOMED CT: chooses the preferred terms of the kind of English that is asked for', () => {
    const line = (...cells) => cells.join('\t');
    const description = [
      line('id', 'effectiveTime', 'active', 'moduleId', 'conceptId', 'languageCode', 'typeId', 'term', 'caseSignificanceId'),
      line(11, 2020, 1, 1, 80146002, 'en', '900000000000013009', 'Appendectomy', 1),
      line(12, 2020, 1, 1, 80146002, 'en', '900000000000013009', 'Appendicectomy', 1),
    ].join('\n');
    const refset = [
      line('id', 'effectiveTime', 'active', 'moduleId', 'refsetId', 'referencedComponentId', 'acceptabilityId'),
      line('a', 2020, 1, 1, '900000000000509007', 11, '900000000000548007'),
      line('b', 2020, 1, 1, '900000000000508004', 12, '900000000000548007'),
    ].join('\n');
    const release = zipSync({
      'sct2_Description_Snapshot-en_X.txt': strToU8(description),
      'der2_cRefset_LanguageSnapshot-en_X.txt': strToU8(refset),
    });
    for (const [lang, term] of [
      ['en-US', 'Appendectomy'],
      ['en-GB', 'Appendicectomy'],
    ])
      assert.deepEqual(linesOf(read(release, {lang}, 'release.zip')), [`80146002 ${term}`]);
  });

  test('columns are found by name and by content', () => {
    assert.deepEqual([codeColumn(['Title', '"Code"']), codeColumn(['x', 'y'])], [1, -1]);
    assert.deepEqual(titleColumns(['code', 'Short Title', 'Long Title'], 0), [2, 1]);
    assert.deepEqual(titleColumns(['code', 'Text DE', 'Text FR'], 0, 'fr-CH'), [2, 1]);
    assert.deepEqual(
      guessColumns([
        ['x', 'A1.0', 'One thing'],
        ['x', 'A2.0', 'Two things'],
      ]),
      {code: 1, title: 2},
    );
  });

  test('states of codes are read by the name of the column', () => {
    const today = new Date('2026-06-01');
    const state = (name, cell) => stateReader(name, today)?.(cell);
    for (const name of ['Valid to', 'Fim de vigência', 'Gültig bis', 'Gyldig til', 'TERM DT', 'vigencia hasta', '停用日期'])
      assert.deepEqual(
        [state(name, '2015-01-31'), state(name, '2099-01-31'), state(name, '')],
        [{since: '2015-01-31'}, undefined, undefined],
        name,
      );
    for (const name of ['Valid from', 'Data de fim de implantação', 'Gültig ab', 'Title'])
      assert.equal(state(name, '2015-01-31'), undefined, name);
    assert.deepEqual([state('active', '0'), state('Status', 'Retired'), state('inactive', 'x')], [{}, {}, {}]);
    assert.deepEqual([state('billable', '0'), state('billable', '1')], [{heading: true}, undefined]);
  });

  test('rows, names of columns and bytes, one by one', () => {
    const {rows, delimiter} = parseRows('sep=|\nA|B\n1|2\n');
    assert.deepEqual(
      [delimiter, rows.map(({cells, line}) => [line, ...cells])],
      [
        '|',
        [
          [2, 'A', 'B'],
          [3, '1', '2'],
        ],
      ],
    );
    assert.deepEqual(
      splitHeader([{cells: ['Rakambe', 'Ilizwi']}, {cells: ['A1.1', 'Isisu']}, {cells: ['A2.1', 'Intloko']}], 2).names,
      ['Rakambe', 'Ilizwi'],
    );
    assert.equal(textOf(readBytes(save(Buffer.from('Código', 'latin1'))), 'x'), 'Código');
    const codesOf = (...codes) => withoutChapters(codes.map((code) => ({code, title: 'x'}))).map(({code}) => code);
    assert.deepEqual(codesOf('1', '01.02', 'HHFA001', 'HHFA011', 'HHFA020'), ['HHFA001', 'HHFA011', 'HHFA020']);
    assert.deepEqual(codesOf('1', '01.02', '3-05', 'HHFA001', 'HHFA011').length, 5, 'codes of two forms');
    assert.throws(() => readBytes(join(folder, 'nothing.csv')), /nothing\.csv/);
    assert.throws(
      () => assertPlausible([{code: 'A 1', title: 'x', line: 7}], 'f', 'Mend it'),
      /^Error: f:7: this does not look like a code .*Mend it$/,
    );
  });
});
