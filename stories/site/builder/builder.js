// Builds the snippet of one choice: reads the form, shows the preview, recommends a markup.
import * as en from '../../../dist/locales/en.js';
import {locales} from '../../../dist/locales/register.js';
import '../../../dist/server/languages.js';
import {answerOf, contrastNote, problemsOf, warningsOf} from './checks.js';
import {readRecord} from './given-record.js';
import {addOptions, hasRecord, optionsOf, showOptions} from './options.js';
import {showPlatform, snippet, text} from './panels.js';
import {PLATFORMS} from './platforms.js';
import {Preview} from './preview.js';
import {nodesOf} from './snippets.js';
import {choicesOf, queryOf, restore} from './state.js';

const WORDS = {'': en, en, ...locales()};
const LANGUAGES = new Intl.DisplayNames(['en'], {type: 'language'});

const $ = (id) => document.getElementById(id);
const form = $('choices');
form.elements.lang.append(...Object.keys(locales()).map((lang) => new Option(LANGUAGES.of(lang), lang)));
const allowed = new Set([location.origin]);
/** Names and languages of the records that have arrived, by address. */
const arrived = new Map();
let preview, initial, given;

/** Everything that a snippet needs to know. */
function choiceOf(choices) {
  const {record, folder, lang, level, script, accent, cms} = choices;
  const id = record === 'other' ? choices.file.replace(/\.(json|html)$/, '') : record;
  const at = new URL(`./${id}.json`, folder.endsWith('/') ? folder : `${folder}/`).href;
  const text = choices.text || arrived.get(at)?.name || (record === 'other' ? id : form.elements.record.selectedOptions[0].text);
  const boxes = [...form.elements.parts].filter(({value}) => choices.parts.includes(value));
  const parts =
    choices.show === 'card'
      ? [{tag: 'procedure-card', text, hasRecord: true, options: optionsOf(choices, 'procedure-card')}]
      : boxes.map(({value, dataset, nextElementSibling}) => {
          const heading = WORDS[lang][dataset.words]?.heading ?? nextElementSibling.textContent;
          return {
            tag: value,
            text: boxes.length > 1 && value !== 'glossary-term' ? `${text}: ${heading}` : text,
            hasRecord: hasRecord(value) && value !== 'procedure-list',
            options: optionsOf(choices, value),
          };
        });
  const page = at.replace(/json$/, 'html');
  return {id, record: at, page, text, lang, level, script: new URL(script).href, accent, parts, cms};
}

/** Says something where it is not said already: a screen reader would say it again. */
function say(id, ...lines) {
  const place = $(id);
  const said = lines.filter(Boolean);
  if (place.textContent !== said.join('')) place.replaceChildren(...(place.matches('p') ? said : said.map(text)));
}

/** Marks the fields that have to be corrected. */
function showProblems(problems) {
  for (const name of ['file', 'parts', 'accent', 'folder', 'script']) {
    say(`${name}-problem`, problems[name]);
    if ($(name).matches('input')) $(name).setAttribute('aria-invalid', name in problems);
  }
  const names = Object.keys(problems).map((name) => $(name).dataset.name);
  say('to-correct', names.length > 0 && `There is no code yet. Please correct: ${names.join(', ')}.`);
  $('result').hidden = names.length > 0;
}

function update() {
  const choices = choicesOf(form);
  const query = queryOf(choices, initial);
  history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
  $('file-field').hidden = choices.record !== 'other';
  $('parts').hidden = choices.show === 'card';
  showOptions($('options'), choices.show === 'card' ? ['procedure-card'] : choices.parts);
  preview.dark = choices.page === 'dark';
  preview.wide = choices.width === 'wide';

  const problems = problemsOf(choices);
  showProblems(problems);
  const colour = !problems.accent && choices.accent;
  say('accent-note', colour && contrastNote(colour));
  if (colour) $('accent-picker').value = colour;
  if (Object.keys(problems).length) {
    say('record-state', 'The preview waits for your corrections.');
    return preview.clear();
  }

  const choice = choiceOf(choices);
  showPlatform($('result'), choice);
  $('share').replaceChildren(snippet('Link to this page with your choices, for a colleague', location.href));
  say('warnings', ...warningsOf(choice));
  void showAnswers(choice);
  showPreview(choice);
}

function showPreview(choice) {
  const {markup} = PLATFORMS[choice.cms];
  const own = given?.id === choice.id && given;
  if (own) {
    $('ask').hidden = true;
    $('record-state').classList.remove('bad');
    say('record-state', `Taken: ${own.name}. Put its file as ${own.id}.json into the folder of the records.`);
    return preview.showRecord(nodesOf('E', choice), choice, own);
  }
  const {origin} = new URL(choice.record);
  $('ask').hidden = allowed.has(origin);
  $('ask').dataset.origin = origin;
  if (!allowed.has(origin)) {
    preview.clear();
    say('record-state', `The record is on another server, ${origin}. It is asked only when you say so.`);
    return;
  }
  if (!arrived.has(choice.record)) say('record-state', 'Asking for the record …');
  preview.show(nodesOf(markup === 'S' ? 'H' : markup, choice), choice);
}

/** The preview's record has arrived, or not. */
function told({procedure, error}) {
  const choice = choiceOf(choicesOf(form));
  $('record-state').classList.toggle('bad', Boolean(error));
  if (error) {
    arrived.delete(choice.record);
    say('record-state', `No record: ${error.message}`);
    return;
  }
  arrived.set(choice.record, procedure);
  const {name, lang} = procedure;
  const language = LANGUAGES.of(lang);
  const around =
    choice.lang && choice.lang !== lang.split('-')[0] ? ` Headings and labels will be in ${LANGUAGES.of(choice.lang)}.` : '';
  say('record-state', `Found: ${name}. It is written in ${language} and is not translated.${around}`);
  update();
}

/** Takes a record that the reader gives, and makes its code. */
function take(text) {
  const {procedure, problem} = readRecord(text);
  say('given-problem', problem);
  if (!procedure) return;
  given = procedure;
  const {record, file, folder} = form.elements;
  record.value = [...record.options].some(({value}) => value === given.id) ? given.id : 'other';
  file.value = record.value === 'other' ? given.id : '';
  arrived.set(new URL(`./${given.id}.json`, folder.value.endsWith('/') ? folder.value : `${folder.value}/`).href, given);
  update();
}

/** Whether this site has the page of the record and the script. */
async function showAnswers({page, script, record}) {
  const answers = await Promise.all([answerOf(page), answerOf(script)]);
  if (record !== choiceOf(choicesOf(form)).record) return;
  const [noPage, noScript] = answers;
  say(
    'answers',
    noPage && `${noPage} Your code leads readers there: put a page beside the record before you publish.`,
    noScript && `${noScript} Without the script, readers see the link only.`,
  );
}

function start() {
  for (const name of ['folder', 'script']) {
    const field = form.elements[name];
    field.value = field.defaultValue = new URL(field.defaultValue, location.href).href;
  }
  addOptions($('options'));
  initial = choicesOf(form);
  const unknown = restore(form, new URLSearchParams(location.search));
  if (unknown.length)
    $('unknown').textContent = `The address of this page asked for what is not here, which was left out: ${unknown.join(', ')}.`;
  preview = new Preview($('frame'), told);
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  $('accent-picker').addEventListener('change', ({target}) => {
    form.elements.accent.value = target.value;
    update();
  });
  $('given-file').addEventListener('change', async ({target}) => target.files[0] && take(await target.files[0].text()));
  $('given-text').addEventListener('change', ({target}) => target.value.trim() && take(target.value));
  $('ask').addEventListener('click', ({currentTarget: {dataset}}) => {
    allowed.add(dataset.origin);
    preview.allow(dataset.origin);
    update();
    $('record-state').focus();
  });
  update();
}

const frame = $('frame');
if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank') start();
else frame.addEventListener('load', start, {once: true});
