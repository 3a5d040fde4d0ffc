/* The editing side of the block. Plain JavaScript: what is here is what runs. */
(function (wp) {
  'use strict';

  const {createElement: el, Fragment, useLayoutEffect, useRef, useState} = wp.element;
  const {ComboboxControl, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} = wp.components;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {
    ready,
    script,
    records,
    codes,
    server,
    origins,
    elements,
    ownBlocks,
    attributes: known,
    texts,
    settings,
  } = window.procedureElements;

  const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  const SCRIPT_TIMEOUT_MS = 5000;

  /** Fills values into a text: `%s`, `%1$s`, `%2$s`. */
  const fill = (text, ...values) => text.replace(/%(?:(\d)\$)?s/g, (_, at = 1) => values[at - 1]);

  /** Attributes of an element, by name. */
  const attributesOf = (element) => Object.entries(known).filter(([, {elements: only}]) => !only || only.includes(element));

  /** Name under which a block stores an attribute. */
  const stored = (name) => (name === 'heading-level' ? 'level' : name);

  let listing;

  /** The list of records beside them, `[{"id": "knee-replacement", "name": "Knee replacement"}]`; without one, ids are typed. */
  function list() {
    listing ??= fetch(`${records}/index.json`, {credentials: 'omit'})
      .then((response) => (response.ok ? response.json() : []))
      .then((entries) => entries.filter(({id, name}) => ID.test(id) && typeof name === 'string'))
      .catch(() => []);
    return listing;
  }

  /** A text field that takes over a right value when it loses the focus, and reports a wrong one. */
  function CheckedText({value, isRight, wrong, onChange, ...props}) {
    const [typed, type] = useState(value);
    // Cut when the field is left: a blank that somebody types comes before the next word.
    const cut = typed.trim();
    const right = cut === '' || isRight(cut);
    const leave = () => right && cut !== value && onChange(cut);
    const onKeyDown = (event) => event.key === 'Enter' && leave();
    const field = el(TextControl, {...props, value: typed, onChange: type, onBlur: leave, onKeyDown});
    return el(Fragment, null, field, !right && el(Notice, {status: 'error', isDismissible: false}, wrong(cut)));
  }

  function RecordPicker({id, setAttributes}) {
    const [entries, setEntries] = useState();
    useLayoutEffect(() => void list().then(setEntries), []);
    if (!entries) return el('p', null, texts.waiting);
    const label = texts.record;
    if (!entries.length)
      return el(CheckedText, {
        label,
        value: id,
        isRight: (typed) => ID.test(typed),
        wrong: (typed) => fill(texts.wrongId, typed),
        help: fill(texts.noList, `${records}/index.json`),
        onChange: (typed) => setAttributes({id: typed, text: ''}),
      });
    const options = entries.map((entry) => ({value: entry.id, label: entry.name}));
    if (id && !options.some(({value}) => value === id)) options.push({value: id, label: id});
    return el(ComboboxControl, {
      label,
      value: id || null,
      options,
      onChange: (picked) => setAttributes({id: picked || '', text: entries.find((entry) => entry.id === picked)?.name ?? ''}),
    });
  }

  /** Addresses that an element asks, by attribute; as PHP renders them. */
  function addressesOf(element, id) {
    const catalog = records && `${records}/catalog.json`;
    if (element === 'procedure-list') return {src: catalog};
    if (element === 'code-search') return {index: codes, server, catalog};
    if (element === 'version-changes') return {history: `${records}/history/${id}/`};
    return {src: `${records}/${id}.json`, index: element === 'similar-codes' ? codes : ''};
  }

  /** The attributes of the element in the preview. */
  function attributesFor(element, attributes) {
    const given = attributesOf(element).map(([name]) => [name, attributes[stored(name)]]);
    const all = [...Object.entries(addressesOf(element, attributes.id)), ...given];
    return Object.fromEntries(all.filter(([, value]) => value).map(([name, value]) => [name, value === true ? '' : value]));
  }

  /** The element itself, as readers see it; inert, so that its links do not leave the editor. */
  function Preview({element, attributes}) {
    const box = useRef();
    const [problem, setProblem] = useState('');
    useLayoutEffect(() => {
      const {current} = box;
      // The canvas can be a frame with a head of its own. Done before the element asks for its record.
      const {head} = current.ownerDocument;
      if (origins && !head.querySelector('meta[name="procedure-elements-origins"]')) {
        const meta = current.ownerDocument.createElement('meta');
        meta.name = 'procedure-elements-origins';
        meta.content = origins;
        head.append(meta);
      }
      const fail = ({error}) => setProblem(error.message);
      const load = () => setProblem('');
      current.addEventListener('procedure-error', fail);
      current.addEventListener('procedure-load', load);
      return () => {
        current.removeEventListener('procedure-error', fail);
        current.removeEventListener('procedure-load', load);
      };
    }, []);
    const isMissing = useMissing(box, element);
    const given = attributesFor(element, attributes);
    const link = attributes.id && el('a', {href: `${records}/${attributes.id}.html`}, attributes.text || attributes.id);
    const fallback = el('p', null, link || attributes.text || element);
    const told = isMissing ? fill(texts.noScript, script) : problem;
    return el(
      'div',
      {ref: box},
      told && el(Notice, {status: 'error', isDismissible: false}, told),
      el('div', {inert: 'true'}, el(element, {key: JSON.stringify([element, given]), ...given}, fallback)),
    );
  }

  /** Whether the element of a box is still not defined in its document after some time. */
  function useMissing(box, element) {
    const [isMissing, setMissing] = useState(false);
    useLayoutEffect(() => {
      const {customElements} = box.current.ownerDocument.defaultView;
      let isGone = false;
      const timer = setTimeout(() => setMissing(!customElements.get(element)), SCRIPT_TIMEOUT_MS);
      void customElements.whenDefined(element).then(() => {
        clearTimeout(timer);
        if (!isGone) setMissing(false);
      });
      return () => {
        isGone = true;
        clearTimeout(timer);
      };
    }, [element]);
    return isMissing;
  }

  function NotReady() {
    const link = settings && el('a', {href: settings}, texts.openSettings);
    const instructions = settings ? texts.notSet : texts.askToSet;
    return el(Placeholder, {icon: 'heart', label: texts.block, instructions}, link);
  }

  /** Whether the day or the time zone of a well-formed value exists; as PHP reads it. */
  function exists(name, value) {
    if (name === 'appointment' || name === 'arrival') {
      const day = new Date(`${value.slice(0, 10)}T00:00Z`);
      return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value.slice(0, 10));
    }
    if (name !== 'time-zone') return true;
    try {
      return Boolean(new Intl.DateTimeFormat('en', {timeZone: value}));
    } catch {
      return false;
    }
  }

  /** The control of one attribute. */
  function AttributeControl({name, attribute: {kind, values, words, pattern, example, label, help}, value, onChange}) {
    if (kind === 'flag') return el(ToggleControl, {label, checked: Boolean(value), onChange});
    if (kind === 'choice') {
      const options = [{value: '', label: texts.byDefault}, ...values.map((one) => ({value: one, label: one}))];
      return el(SelectControl, {label, help, value, options, onChange});
    }
    const whole = new RegExp(`^(?:${pattern})$`);
    return el(CheckedText, {
      label,
      help,
      value,
      isRight: (typed) =>
        whole.test(typed) && exists(name, typed) && (!words || typed.split(/\s+/).every((word) => words.includes(word))),
      wrong: (typed) => (words ? fill(texts.wrongWords, label, typed, words.join(', ')) : fill(texts.wrongValue, typed, example)),
      onChange,
    });
  }

  const controlsOf = (element, attributes, setAttributes) =>
    attributesOf(element).map(([name, attribute]) =>
      el(AttributeControl, {
        key: `${element} ${name}`,
        name,
        attribute,
        value: attributes[stored(name)],
        onChange: (value) => setAttributes({[stored(name)]: value}),
      }),
    );

  function linkControl({text}, setAttributes) {
    const onChange = (value) => setAttributes({text: value});
    return el(TextControl, {label: texts.linkText, help: texts.linkHelp, value: text, onChange});
  }

  function Edit({attributes, setAttributes}) {
    const {id, element} = attributes;
    const picker = ready && el(RecordPicker, {id, setAttributes});
    const shownElement = Object.hasOwn(elements, element) ? element : 'procedure-card';
    const panel = el(
      PanelBody,
      {title: texts.show},
      picker,
      el(SelectControl, {
        label: texts.part,
        value: shownElement,
        options: Object.entries(elements).map(([value, name]) => ({value, label: name})),
        onChange: (value) => setAttributes({element: value}),
      }),
      controlsOf(shownElement, attributes, setAttributes),
      linkControl(attributes, setAttributes),
    );
    const shown = id
      ? el(Preview, {attributes, element: shownElement})
      : el(Placeholder, {icon: 'heart', label: texts.block, instructions: texts.pick}, picker);
    return el(
      Fragment,
      null,
      ready && el(InspectorControls, null, panel),
      el('div', useBlockProps(), ready ? shown : el(NotReady)),
    );
  }

  /** The editing side of an element that needs no record. */
  const editOf = (element) =>
    function EditOwn({attributes, setAttributes}) {
      const controls = controlsOf(element, attributes, setAttributes);
      const panel = el(PanelBody, {title: texts.show}, controls, linkControl(attributes, setAttributes));
      const isReady = element === 'code-search' ? script : ready;
      const needsCodes = element === 'code-search' && !codes && !server;
      const shown = needsCodes
        ? el(Placeholder, {icon: 'heart', label: ownBlocks[element], instructions: texts.noCodes})
        : el(Preview, {attributes, element});
      return el(
        Fragment,
        null,
        isReady && el(InspectorControls, null, panel),
        el('div', useBlockProps(), isReady ? shown : el(NotReady)),
      );
    };

  const variations = Object.entries(elements)
    .filter(([element]) => element !== 'procedure-card')
    .map(([element, name]) => ({
      name: element,
      title: fill(texts.variation, name),
      attributes: {element},
      scope: ['inserter', 'transform'],
      isActive: ['element'],
    }));
  const save = () => null;
  wp.blocks.registerBlockType('procedure-elements/procedure', {edit: Edit, save, variations});
  for (const element of Object.keys(ownBlocks))
    wp.blocks.registerBlockType(`procedure-elements/${element}`, {edit: editOf(element), save});
})(window.wp);
