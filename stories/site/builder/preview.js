// The preview: a page of its own with the built script, in which the snippet stands as it would on the site.

/** How wide the wide screen is; where there is less room, it is shown smaller. */
const WIDE = 1120;

export class Preview {
  /**
   * @param {HTMLIFrameElement} frame shows preview.html, and has loaded it.
   * @param {(state: {procedure?: object, error?: Error}) => void} called with the state of the record.
   */
  constructor(frame, told) {
    this.frame = frame;
    this.told = told;
    const listen = (type) => this.document.addEventListener(type, (event) => event.target === this.source && told(event));
    listen('procedure-load');
    listen('procedure-error');
    new ResizeObserver(() => this.fit()).observe(frame.parentElement);
  }

  get document() {
    return this.frame.contentDocument;
  }

  /** Shows nodes with a record that is in no folder yet. */
  showRecord(nodes, choice, procedure) {
    const {body, defaultView} = this.prepare(choice);
    const key = JSON.stringify([procedure, nodes.map(({outerHTML}) => outerHTML)]);
    if (key === this.key) return;
    this.key = key;
    this.source = undefined;
    const source = this.document.createElement('procedure-source');
    source.procedure = defaultView.JSON.parse(JSON.stringify(procedure));
    for (const node of nodes) if (!node.matches('procedure-list')) node.removeAttribute('src');
    source.append(...nodes.map((node) => this.document.importNode(node, true)));
    body.firstElementChild.replaceChildren(source);
  }

  /** Shows nodes, and loads their record; nothing is done where neither has changed. */
  show(nodes, choice) {
    const {record} = choice;
    const {body} = this.prepare(choice);
    const key = [record, ...nodes.map(({outerHTML}) => outerHTML)].join('\n');
    if (key === this.key) return;
    this.key = key;
    // A source shows nothing: it says what the record is, whichever markup the snippet has.
    this.source = this.document.createElement('procedure-source');
    this.source.setAttribute('src', record);
    body.firstElementChild.replaceChildren(...nodes.map((node) => this.document.importNode(node, true)), this.source);
  }

  /** Gives the page its language and colour. */
  prepare({lang, accent}) {
    const {documentElement: root} = this.document;
    root.lang = lang || 'en';
    root.dir = lang === 'ar' ? 'rtl' : 'ltr';
    root.style.setProperty('--procedure-accent', accent);
    return this.document;
  }

  /** Nothing to show: a choice has to be corrected first, or a server may not be asked. */
  clear() {
    this.key = undefined;
    this.source = undefined;
    this.document.body.firstElementChild.replaceChildren();
  }

  /** As a site owner does it: in the head, where content cannot reach. */
  allow(origin) {
    const meta = this.document.createElement('meta');
    meta.name = 'procedure-elements-origins';
    meta.content = origin;
    this.document.head.append(meta);
  }

  set dark(dark) {
    this.document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }

  set wide(wide) {
    this.frame.parentElement.classList.toggle('wide', wide);
    this.fit();
  }

  fit() {
    const {clientWidth, clientHeight, classList} = this.frame.parentElement;
    const scale = classList.contains('wide') ? Math.min(1, clientWidth / WIDE) : 1;
    const {style} = this.frame;
    style.inlineSize = classList.contains('wide') ? `${Math.max(WIDE, clientWidth)}px` : '';
    style.blockSize = `${clientHeight / scale}px`;
    style.transform = scale === 1 ? '' : `scale(${scale})`;
  }
}
