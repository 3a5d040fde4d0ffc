/* The editing side of the block. Plain JavaScript: what is here is what runs. */
(function (wp) {
  'use strict';

  const {createElement: el, Fragment, useLayoutEffect, useRef, useState} = wp.element;
  const {ComboboxControl, Notice, PanelBody, Placeholder, SelectControl, TextControl} = wp.components;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {__, sprintf} = wp.i18n;
  const {ready, records, origins, elements, settings} = window.procedureElements;

  const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

  let listing;

  /** The list of records beside them, `[{"id": "knee-replacement", "name": "Knee replacement"}]`; without one, ids are typed. */
  function list() {
    listing ??= fetch(`${records}/index.json`, {credentials: 'omit'})
      .then((response) => (response.ok ? response.json() : []))
      .then((entries) => entries.filter(({id, name}) => ID.test(id) && typeof name === 'string'))
      .catch(() => []);
    return listing;
  }

  /** A text field that takes over what is right when one leaves it, and says what is not. */
  function CheckedText({value, valid, wrong, onChange, ...props}) {
    const [typed, type] = useState(value);
    const right = typed === '' || valid.test(typed);
    const leave = () => right && typed !== value && onChange(typed);
    const onKeyDown = (event) => event.key === 'Enter' && leave();
    const field = el(TextControl, {...props, value: typed, onChange: (text) => type(text.trim()), onBlur: leave, onKeyDown});
    return el(Fragment, null, field, !right && el(Notice, {status: 'error', isDismissible: false}, sprintf(wrong, typed)));
  }

  function RecordPicker({id, setAttributes}) {
    const [entries, setEntries] = useState();
    useLayoutEffect(() => void list().then(setEntries), []);
    if (!entries) return el('p', null, __('Looking for the list of records …', 'procedure-elements'));
    const label = __('Record', 'procedure-elements');
    if (!entries.length)
      return el(CheckedText, {
        label,
        value: id,
        valid: ID,
        wrong: __('"%s" is not the id of a record. An id is in small letters, such as knee-replacement.', 'procedure-elements'),
        help: sprintf(__('Type the id of a record. There is no list at %s.', 'procedure-elements'), `${records}/index.json`),
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

  /** The element itself, as readers see it; to look at, so that its links do not take the editor away. */
  function Preview({id, text, element, lang, level}) {
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
    const attributes = {src: `${records}/${id}.json`};
    if (lang) attributes.lang = lang;
    if (level) attributes['heading-level'] = level;
    const fallback = el('p', null, el('a', {href: `${records}/${id}.html`}, text || id));
    return el(
      'div',
      {ref: box},
      problem && el(Notice, {status: 'error', isDismissible: false}, problem),
      el('div', {inert: 'true'}, el(element, {key: JSON.stringify([element, attributes]), ...attributes}, fallback)),
    );
  }

  function NotReady() {
    const link = settings && el('a', {href: settings}, __('Open the settings', 'procedure-elements'));
    const instructions = settings
      ? __('First say where the script and the records are.', 'procedure-elements')
      : __(
          'An administrator has to say where the script and the records are: Settings, Procedure Elements.',
          'procedure-elements',
        );
    return el(Placeholder, {icon: 'heart', label: __('Medical procedure', 'procedure-elements'), instructions}, link);
  }

  function Edit({attributes, setAttributes}) {
    const {id, text, element, lang, level} = attributes;
    const picker = ready && el(RecordPicker, {id, setAttributes});
    const label = __('Medical procedure', 'procedure-elements');
    const instructions = __('Pick the procedure to show.', 'procedure-elements');
    const known = Object.hasOwn(elements, element) ? element : 'procedure-card';
    const panel = el(
      PanelBody,
      {title: __('What to show', 'procedure-elements')},
      picker,
      el(SelectControl, {
        label: __('Part', 'procedure-elements'),
        value: known,
        options: Object.entries(elements).map(([value, name]) => ({value, label: name})),
        onChange: (value) => setAttributes({element: value}),
      }),
      el(SelectControl, {
        label: __('Heading level', 'procedure-elements'),
        help: __('One below the heading that the block stands under.', 'procedure-elements'),
        value: level,
        options: ['', '3', '4', '5', '6'].map((value) => ({value, label: value || '2'})),
        onChange: (value) => setAttributes({level: value}),
      }),
      el(CheckedText, {
        label: __('Language', 'procedure-elements'),
        help: __('Of headings and buttons, such as es. Empty: the language of the page.', 'procedure-elements'),
        value: lang,
        valid: LANGUAGE,
        wrong: __('"%s" is not a language. Write it such as es or pt-BR.', 'procedure-elements'),
        onChange: (value) => setAttributes({lang: value}),
      }),
      el(TextControl, {
        label: __('Words of the link', 'procedure-elements'),
        help: __('For readers whose browser does not run the script.', 'procedure-elements'),
        value: text,
        onChange: (value) => setAttributes({text: value}),
      }),
    );
    const shown = id
      ? el(Preview, {...attributes, element: known})
      : el(Placeholder, {icon: 'heart', label, instructions}, picker);
    return el(
      Fragment,
      null,
      ready && el(InspectorControls, null, panel),
      el('div', useBlockProps(), ready ? shown : el(NotReady)),
    );
  }

  wp.blocks.registerBlockType('procedure-elements/procedure', {edit: Edit, save: () => null});
})(window.wp);
