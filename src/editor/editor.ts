import {html, render, type TemplateResult} from 'lit';
import type {FileWithHandle} from 'browser-fs-access';
import type {Procedure} from '../model/procedure.js';
import {fieldControl} from './controls/field.js';
import {codeDialog, languageDialog} from './dialogs.js';
import {chooseFile, RecordFile} from './files.js';
import {Draft} from './draft.js';
import {listenForDrops, type Dropped} from './drop.js';
import {findingsOf, type Findings} from './findings.js';
import {CannotOpen, newRecord, newTranslation, openFile, openText} from './open.js';
import {cardPane, type View} from './panes/card-pane.js';
import {fieldsPane} from './panes/fields-pane.js';
import {renderPanes, type Pane} from './panes/panes.js';
import {sourcePane} from './panes/source-pane.js';
import {startPane} from './panes/start-pane.js';
import {toolbar} from './panes/toolbar.js';
import {Store, type State} from './store.js';
import {WORDS, type Words} from './words/index.js';

/** The page: keeps the record in a store and draws it again after each change. */
export class Editor {
  readonly #store = new Store();
  readonly #root: HTMLElement;
  #lang = WORDS[navigator.language.slice(0, 2)] ? navigator.language.slice(0, 2) : 'en';
  #pane: Pane = 'fields';
  #view: View = {width: 'phone', lang: ''};
  #found: Findings = {findings: []};
  #checked: State | undefined;
  #message = '';
  #problem = '';
  readonly #draft = new Draft();
  /** A window with room for all buttons. */
  readonly #wide = matchMedia('(width >= 48rem)');
  #file = new RecordFile();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  start(): void {
    this.#store.listen(() => this.#changed());
    addEventListener('beforeunload', (event) => {
      if (this.#store.isUnsaved && !this.#draft.isKept) event.preventDefault();
    });
    listenForDrops((dropped) => this.#dropped(dropped));
    addEventListener('keydown', (event) => this.#key(event));
    this.#wide.addEventListener('change', () => this.#draw());
    void this.#draft.read().then(() => this.#draw());
    this.#draw();
  }

  get #words(): Words {
    return WORDS[this.#lang]!;
  }

  #changed(): void {
    this.#draw();
    void this.#withDraft(this.#draft.follow(this.#store.state));
  }

  /** Says so where the browser keeps no draft. */
  async #withDraft(work: Promise<void>): Promise<void> {
    try {
      await work;
      this.#draw();
    } catch {
      this.#say('', this.#words.ui.draftFailed);
    }
  }

  #say(message: string, problem = ''): void {
    this.#message = message;
    this.#problem = problem;
    this.#draw();
  }

  #draw(): void {
    const {state} = this.#store;
    if (state !== this.#checked) this.#found = findingsOf((this.#checked = state));
    document.documentElement.lang = this.#lang;
    document.title = this.#words.ui.title;
    render(this.#page(), this.#root);
  }

  #page(): TemplateResult {
    const words = this.#words;
    const {record} = this.#store.state;
    return html`<header>
        ${toolbar(
          this.#store,
          words,
          {lang: this.#lang, keepsDraft: this.#draft.isKept, isWide: this.#wide.matches},
          {
            save: () => void this.#save(),
            closeRecord: () => this.#close(),
            toggleBeside: () => void this.#toggleBeside(),
            translate: () => void this.#translate(),
            showCode: () => codeDialog(words, record!),
            keepDraft: (keep) => this.#keepDraft(keep),
            changeLanguage: (lang) => this.#changeLanguage(lang),
          },
        )}
        <p role="status" class="message">${this.#message}</p>
        <p role="alert" class="problem">${this.#problem}</p>
      </header>
      <main>${record ? this.#panes(words, this.#found.procedure) : this.#start(words)}</main>`;
  }

  #start(words: Words): TemplateResult {
    return startPane(words, this.#lang, {
      hasDraft: this.#draft.found !== undefined,
      openFile: () => void chooseFile().then((file) => file && this.#open(() => openFile(file), file)),
      openText: (text) => void this.#open(() => openText(words.ui.pasted, text)),
      openNew: (name, lang) => void this.#open(() => newRecord(name, lang)),
      openDraft: () => {
        this.#draft.isKept = true;
        void this.#open(() => this.#draft.found!);
      },
      deleteDraft: () => this.#keepDraft(false),
    });
  }

  #panes(words: Words, procedure: Procedure | undefined): TemplateResult {
    const form = {store: this.#store, words, findings: this.#found.findings, lang: this.#lang, control: fieldControl};
    const showView = (view: View): void => {
      this.#view = view;
      this.#draw();
    };
    return renderPanes(words, this.#pane, (pane) => this.#showPane(pane), {
      ...(this.#store.state.source && {source: sourcePane(form)}),
      fields: fieldsPane(form),
      card: cardPane(form, procedure, this.#view, showView),
    });
  }

  #showPane(pane: Pane): void {
    this.#pane = pane;
    this.#draw();
  }

  /** Opens something; says in one line why it cannot be opened. */
  async #open(open: () => State | Promise<State>, file?: FileWithHandle): Promise<void> {
    try {
      const state = await open();
      // A page is never written over by the record that was made of it.
      this.#file = new RecordFile(state.source ? undefined : file);
      this.#pane = 'fields';
      this.#store.open(state);
      this.#say('');
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      this.#say('', this.#words.say(error.message).text);
    }
  }

  /** Opens what is dropped: one file, or a piece of another page. */
  #dropped({files, text}: Dropped): void {
    const {ui} = this.#words;
    const [file] = files;
    if (files.length > 1) this.#say('', ui.oneFile(files.length));
    else if (!file && !text) this.#say('', ui.nothingDropped);
    else if (this.#mayLeave()) void this.#open(() => (file ? openFile(file) : openText(ui.pasted, text)));
  }

  #key(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || !this.#store.state.record) return;
    event.preventDefault();
    void this.#save();
  }

  async #save(): Promise<void> {
    const {ui} = this.#words;
    try {
      const name = await this.#file.save(this.#store.state.record!);
      if (!name) return;
      this.#store.markSaved();
      this.#say(ui.saved(name));
    } catch {
      this.#say('', ui.notSaved);
    }
  }

  #mayLeave(): boolean {
    return !this.#store.state.record || !this.#store.isUnsaved || confirm(this.#words.ui.leave);
  }

  #close(): void {
    if (!this.#mayLeave()) return;
    this.#store.open({done: []});
    this.#say('');
  }

  async #toggleBeside(): Promise<void> {
    if (this.#store.state.beside) return this.#store.change({beside: undefined});
    const file = await chooseFile();
    if (!file) return;
    const {record} = await openFile(file).catch((error: Error) => ({
      record: void this.#say('', this.#words.say(error.message).text),
    }));
    if (record) this.#store.change({beside: record});
  }

  async #translate(): Promise<void> {
    const lang = await languageDialog(this.#words);
    if (lang && this.#mayLeave()) await this.#open(() => newTranslation(this.#store.state.record!, lang));
  }

  #keepDraft(isKept: boolean): void {
    void this.#withDraft(this.#draft.keep(isKept, this.#store.state));
  }

  #changeLanguage(lang: string): void {
    this.#lang = lang;
    this.#draw();
  }
}
