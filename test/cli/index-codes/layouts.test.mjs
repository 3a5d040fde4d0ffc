// Lists in the layouts of their publishers, in small files of our own making.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {dateOf} from '../../../dist/cli/index-codes/ended.js';
import {folder, linesOf, read, save} from './saved-lists.mjs';

const rowsOf = (content, options, name) => linesOf(read(content, options, name));
const APPENDIX = '0DTJ4ZZ Resection of Appendix, Percutaneous Endoscopic Approach';

/** Layout, text, rows, and options where it needs some. */
const LAYOUTS = {
  'CMS codes file of ICD-10-PCS': [
    `001607A Bypass Cerebral Ventricle, Open\n${APPENDIX}\n`,
    ['001607A Bypass Cerebral Ventricle, Open', APPENDIX],
  ],
  'CMS codes file of ICD-10-CM': [
    'A000    Cholera due to Vibrio cholerae 01, biovar cholerae\nA009    Cholera, unspecified\n',
    ['A000 Cholera due to Vibrio cholerae 01, biovar cholerae', 'A009 Cholera, unspecified'],
  ],
  'HCPCS table with continuations, modifiers and codes that are over': [
    'HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,PRICE1,TERM DT\nE0601,00100,3,Continuous positive airway,CPAP,32,\nE0601,00200,4,pressure device,,,\nLT,00300,7,Left side,,,\nA7042,00400,3,"Drainage tube, old",Tube,00,20141231\n',
    ['E0601 Continuous positive airway pressure device'],
  ],
  'HCPCS table below a disclaimer': [
    '***Disclaimer: CPT is a trademark\nof the AMA\n\nHCPC,SEQNUM,RECID,LONG DESCRIPTION\nJ1885,100,3,"Injection, ketorolac"\n',
    ['J1885 Injection, ketorolac'],
  ],
  'HCPCS in fixed columns below a disclaimer': [
    `***Disclaimers\n\n${'E0601001003Continuous airway device'.padEnd(320)}\n${'A7042001003Drainage tube, old'.padEnd(284)}20141231\n`,
    ['E0601 Continuous airway device'],
  ],
  TUSS: [
    'Código do Termo;Termo;Início de vigência;Fim de vigência\n31003079;Apendicectomia;13/02/2009;\n31003080;Apendicectomia antiga;13/02/2009;01/03/2015\n',
    ['31003079 Apendicectomia'],
  ],
  CCAM: [
    'Code;Libellé;Activité;Phase\nHHFA001;Appendicectomie, par abord de la fosse iliaque;1;0\nHHFA011;Appendicectomie, par cœlioscopie;1;0\n',
    ['HHFA001 Appendicectomie, par abord de la fosse iliaque', 'HHFA011 Appendicectomie, par cœlioscopie'],
  ],
  'OPS metadata': [
    '3;N;X;5;5-47;5-470;5-470;5470;Appendektomie;;;;;;;;J\n4;T;X;5;5-47;5-470.0;5-470.0;54700;Offen chirurgisch;Appendektomie;;;;;;;J\n4;T;X;5;5-47;5-470.1;5-470.1;54701;Laparoskopisch;Appendektomie;;;;;;;J\n',
    ['5-470.0 Appendektomie: Offen chirurgisch', '5-470.1 Appendektomie: Laparoskopisch'],
  ],
  'OPS table': [
    'OPS-Kode;Bezeichnung\n5-470.0;Appendektomie: Offen\n5-820.0;Hüftgelenk, Endoprothese\n',
    ['5-470.0 Appendektomie: Offen', '5-820.0 Hüftgelenk, Endoprothese'],
  ],
  'CHOP, in the language that is asked for': [
    'zcode;terminal;Text DE;Text FR\nZ47.01;1;Appendektomie;Appendicectomie\nZ47.11;1;Andere;Autre appendicectomie\n',
    ['Z47.01 Appendicectomie', 'Z47.11 Autre appendicectomie'],
    {lang: 'fr'},
  ],
  'OPCS-4': [
    'H01.1\tEmergency excision of abnormal appendix and drainage HFQ\nH01.2\tEmergency excision of abnormal appendix NEC\n',
    ['H01.1 Emergency excision of abnormal appendix and drainage HFQ', 'H01.2 Emergency excision of abnormal appendix NEC'],
  ],
  NCSP: [
    'Kod;Text\nJEA00;Appendektomi\nNFB20;Primär total höftledsplastik\n',
    ['JEA00 Appendektomi', 'NFB20 Primär total höftledsplastik'],
  ],
  ACHI: [
    'Code\tBlock\tDescription\n30571-00\t926\tAppendicectomy\n30572-00\t926\tLaparoscopic appendicectomy\n',
    ['30571-00 Appendicectomy', '30572-00 Laparoscopic appendicectomy'],
  ],
  LOINC: [
    '"LOINC_NUM","COMPONENT","STATUS","SHORTNAME","LONG_COMMON_NAME","DisplayName"\n"2345-7","Glucose","ACTIVE","Glucose SerPl","Glucose [Mass/volume] in Serum or Plasma","Glucose"\n"1-8","Acyclovir","DEPRECATED","Acyclovir","Acyclovir [Susceptibility]",""\n',
    ['2345-7 Glucose [Mass/volume] in Serum or Plasma'],
  ],
  'LOINC translation, with gaps': [
    'LOINC_NUM,COMPONENT,LONG_COMMON_NAME,LinguisticVariantDisplayName\n2345-7,Glucosa,,Glucosa en suero\n1-8,Aciclovir,Aciclovir [Susceptibilidad],\n',
    ['2345-7 Glucosa en suero', '1-8 Aciclovir [Susceptibilidad]'],
  ],
  'Chinese names of columns': [
    '编码,名称\n47.0100,腹腔镜下阑尾切除术\n47.0900,其他阑尾切除术\n',
    ['47.0100 腹腔镜下阑尾切除术', '47.0900 其他阑尾切除术'],
  ],
  'Spanish names of columns': [
    'Código;Descripción\n0DTJ0ZZ;Resección de apéndice\n0DTJ4ZZ;Resección de apéndice, endoscópico\n',
    ['0DTJ0ZZ Resección de apéndice', '0DTJ4ZZ Resección de apéndice, endoscópico'],
  ],
  'names of columns in a language that is not known': [
    'Rakambe;Ilizwi\nA01.1;Isisu\nA02.2;Intloko\n',
    ['A01.1 Isisu', 'A02.2 Intloko'],
  ],
  'a spreadsheet that names its separator': ['sep=;\nCode;Title\nA1.0;One, two\nA2.0;Three\n', ['A1.0 One, two', 'A2.0 Three']],
  pipes: [
    '0DTJ0ZZ|Resection of appendix\n0DTJ4ZZ|Resection of appendix, scope\n',
    ['0DTJ0ZZ Resection of appendix', '0DTJ4ZZ Resection of appendix, scope'],
  ],
  'tabs with quotes': ['"0012"\t"Appendix"\n"0013"\t"Gallbladder"\n', ['0012 Appendix', '0013 Gallbladder']],
  'titles first': [
    'Appendectomy, open\t0DTJ0ZZ\nAppendectomy, scope\t0DTJ4ZZ\n',
    ['0DTJ0ZZ Appendectomy, open', '0DTJ4ZZ Appendectomy, scope'],
  ],
  'two lines above the names': [
    'Ministry of Health\nList of procedures\nCode;Title\nA1.0;One\nA2.0;Two\n',
    ['A1.0 One', 'A2.0 Two'],
  ],
};

describe('layouts of publishers', () => {
  for (const [name, [text, expected, options]] of Object.entries(LAYOUTS))
    test(`reads ${name}`, () => {
      assert.deepEqual(rowsOf(text, options), expected);
    });

  test('reads columns, separator and first line that options name', () => {
    const text = 'x~y~z\n1~A1.0~One\n2~A2.0~Two\n';
    for (const options of [
      {delimiter: '~', header: '1', code: 'y', title: 'z'},
      {delimiter: '~', header: '1', code: '2', title: '3'},
      {delimiter: '~', header: '0', code: '2', title: '3'},
    ])
      assert.deepEqual(rowsOf(text, options).slice(-2), ['A1.0 One', 'A2.0 Two']);
    assert.throws(
      () => read(text, {delimiter: '~', header: '1', code: 'q'}),
      /--code q: there is no such column\. Its columns are "x", "y", "z"/,
    );
    assert.throws(() => read(text, {delimiter: 'ab'}), /--delimiter ab: expected one character/);
    assert.throws(() => read(text, {delimiter: '~', header: '99'}), /--header 99: there is no such line/);
  });

  test('keeps and marks codes that are over where that is asked for', () => {
    assert.deepEqual(rowsOf(LAYOUTS.TUSS[0], {ended: true})[1], '31003080 Apendicectomia antiga (ended 2015-03-01)');
    assert.equal(read(LAYOUTS.TUSS[0]).ended, 1);
    assert.match(rowsOf(LAYOUTS['HCPCS in fixed columns below a disclaimer'][0], {ended: true})[1], /old \(ended 2014-12-31\)$/);
  });

  const many = (title) => Array.from({length: 30}, (_, at) => `A${100 + at};${title(at)}`).join('\n');
  for (const [what, text, options, message] of [
    [
      'codes with blanks',
      'Code;Title\nHip replacement;1\nKnee replacement;2\n',
      undefined,
      /\.csv:2: this does not look like a code.*--code/,
    ],
    [
      'titles that are dates',
      'Code;Date\nA1;13/02/2009\nA2;14/02/2009\n',
      {title: 'Date'},
      /\.csv:2: the title is a date.*column 2 "Date".*--title/,
    ],
    ['titles without letters', many((at) => at * 7), undefined, /\.csv:1: the title has no letter/],
    ['titles of one letter', many((at) => 'NCD'[at % 3]), undefined, /\.csv:1: the title is a single letter/],
    ['titles that are all alike', many(() => 'Not stated'), undefined, /its 30 codes have only 1 title /],
  ])
    test(`refuses ${what}, with the row and what to do`, () => {
      assert.throws(() => read(text, options), message);
    });

  test('names files for what they are', () => {
    const workbook = zipSync({'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8('<x/>')});
    assert.throws(() => read(workbook, undefined, 'list.xlsx'), /this is an Excel workbook\. Save its sheet of codes as CSV/);
    assert.throws(() => read('%PDF-1.7', undefined, 'list.pdf'), /this is a PDF/);
    assert.throws(() => read('<?xml version="1.0"?><ClaML/>', undefined, 'list.xml'), /this is XML/);
  });

  test('reads the list of an archive whose only file is named as a disclaimer', () => {
    const zip = zipSync({'HCPC2019_w_disclaimer.csv': strToU8('HCPC,RECID,LONG DESCRIPTION\nJ1885,3,"Injection, ketorolac"\n')});
    assert.deepEqual(rowsOf(zip, undefined, 'x.zip'), ['J1885 Injection, ketorolac']);
  });

  test('SNOMED CT: active descriptions of one language, preferred terms, concepts that are active', () => {
    const line = (...cells) => cells.join('\t');
    const description = [
      line('id', 'effectiveTime', 'active', 'moduleId', 'conceptId', 'languageCode', 'typeId', 'term', 'caseSignificanceId'),
      line(11, 2020, 1, 1, 80146002, 'en', '900000000000003001', 'Excision of appendix (procedure)', 1),
      line(12, 2020, 1, 1, 80146002, 'en', '900000000000013009', 'Appendectomy', 1),
      line(13, 2020, 0, 1, 80146002, 'en', '900000000000013009', 'Old name', 1),
      line(14, 2020, 1, 1, 80146002, 'es', '900000000000013009', 'Apendicectomía', 1),
      line(15, 2020, 1, 1, 99999999, 'en', '900000000000003001', 'Gone (procedure)', 1),
    ].join('\r\n');
    const concepts = [
      line('id', 'effectiveTime', 'active', 'moduleId', 'definitionStatusId'),
      line(80146002, 1, 1, 1, 1),
      line(99999999, 1, 0, 1, 1),
    ].join('\r\n');
    const refset = [
      line('id', 'effectiveTime', 'active', 'moduleId', 'refsetId', 'referencedComponentId', 'acceptabilityId'),
      line('a', 2020, 1, 1, 9, 12, '900000000000548007'),
    ].join('\r\n');
    assert.deepEqual(rowsOf(description), ['80146002 Excision of appendix', '99999999 Gone']);
    assert.deepEqual(rowsOf(description, {lang: 'es'}), ['80146002 Apendicectomía']);
    assert.throws(() => read(description, {lang: 'de'}), /no active description in "de"\. Its languages are en, es/);
    const release = zipSync({
      'Snapshot/Terminology/sct2_Description_Snapshot-en_X.txt': strToU8(description),
      'Snapshot/Terminology/sct2_Concept_Snapshot_X.txt': strToU8(concepts),
      'Snapshot/Refset/der2_cRefset_LanguageSnapshot-en_X.txt': strToU8(refset),
      'Full/Terminology/sct2_Description_Full-en_X.txt': strToU8(description),
    });
    assert.deepEqual(rowsOf(release, undefined, 'release.zip'), ['80146002 Appendectomy']);
  });

  const CONCEPTS = [
    {code: 'A1', display: 'One', designation: [{language: 'de-CH', value: 'Eins'}]},
    {code: 'A2', display: 'Two', property: [{code: 'status', valueCode: 'retired'}]},
    {code: 'A3', display: 'Three', property: [{code: 'inactive', valueBoolean: true}]},
    {
      code: 'G',
      display: 'Group',
      property: [{code: 'notSelectable', valueBoolean: true}],
      concept: [{code: 'A4', display: 'Four'}],
    },
  ];
  const SYSTEM = {resourceType: 'CodeSystem', concept: CONCEPTS};
  for (const [name, value, layout] of [
    ['CodeSystem', SYSTEM, 'FHIR CodeSystem'],
    [
      'ValueSet with an expansion',
      {
        resourceType: 'ValueSet',
        expansion: {
          contains: [
            {code: 'A1', display: 'One'},
            {abstract: true, code: 'G', display: 'G', contains: [{code: 'A4', display: 'Four'}]},
            {code: 'A2', display: 'Two', inactive: true},
          ],
        },
      },
      'FHIR ValueSet',
    ],
    [
      'ValueSet with listed concepts',
      {
        resourceType: 'ValueSet',
        compose: {
          include: [
            {
              system: 's',
              concept: [
                {code: 'A1', display: 'One'},
                {code: 'A4', display: 'Four'},
              ],
            },
          ],
        },
      },
      'FHIR ValueSet',
    ],
    ['Bundle', {resourceType: 'Bundle', entry: [{resource: SYSTEM}]}, 'FHIR Bundle of CodeSystem'],
    [
      'plain list',
      [
        {code: 'A1', display: 'One'},
        {code: 'A4', display: 'Four'},
      ],
      'list of codes',
    ],
  ])
    test(`FHIR JSON: ${name}, without codes that are over and groups`, () => {
      const file = read(JSON.stringify(value, null, 2), undefined, 'x.json');
      assert.deepEqual(
        file.rows.map(({code, title}) => `${code} ${title}`),
        ['A1 One', 'A4 Four'],
      );
      assert.equal(file.layout, layout);
    });

  test('FHIR JSON: NDJSON, designations of a language, codes that are over where they are asked for', () => {
    const lines = [SYSTEM, {resourceType: 'CodeSystem', concept: [{code: 'B1', display: 'More'}]}].map((one) =>
      JSON.stringify(one),
    );
    assert.deepEqual(rowsOf(lines.join('\n'), undefined, 'x.ndjson'), ['A1 One', 'A4 Four', 'B1 More']);
    assert.deepEqual(rowsOf(JSON.stringify(SYSTEM), {lang: 'de', ended: true}), [
      'A1 Eins',
      'A2 Two (ended)',
      'A3 Three (ended)',
      'A4 Four',
    ]);
    assert.throws(() => read('{"resourceType":"Patient"}'), /found a FHIR Patient, expected a CodeSystem/);
  });

  test('dates as lists have them', () => {
    for (const text of ['20141231', '2014-12-31', '31/12/2014', '12/31/2014', '31.12.2014', '2014-12-31T00:00:00'])
      assert.equal(dateOf(text), '2014-12-31', text);
    for (const text of ['54700', '00', '', '12', 'Appendix 2014']) assert.equal(dateOf(text), undefined, text);
  });
});

test('index: three rows are shown as they were read; language, families and compounds are in the manifest', () => {
  const list = save(
    'OPS-Kode;Bezeichnung\n5-470.0;Appendektomie mit der Hand\n5-470.1;Appendektomie und Drainage\n5-471;Andere\n5-820.0;Hüftgelenk: Endoprothese bei der\n',
  );
  const out = join(folder, 'out');
  const args = ['index', list, '--out', out, '--system', 'OPS', '--licence', 'none', '--family', '5'];
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli/cli.js', ...args], {encoding: 'utf8'});
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(
    stdout,
    /4 codes \(table\), code in column 1 "OPS-Kode", title in column 2 "Bezeichnung"\n {2}5-470\.0 {2}Appendektomie mit der Hand\n {2}5-470\.1 .*\n {2}5-471 {2}Andere\nOPS: 4 codes/,
  );
  const [set] = JSON.parse(readFileSync(join(out, 'codes.json'), 'utf8')).sets;
  assert.deepEqual([set.lang, set.compounds, set.family], ['de', true, 5]);
});
