// What each CMS does to each markup: as measured, or as the makers of the CMS say where "not tried" stands.

/** `tried`: in how many of the 23 editors and sanitisers with default settings a markup came through whole. */
export const MARKUPS = {
  S: {name: 'Shortcode', what: 'Words in square brackets. The plugin makes the HTML of them.'},
  L: {name: 'Link', what: 'A link whose address ends in the name of the part.', tried: 23},
  C: {name: 'Class', what: 'A block with a class name and a link in it.', tried: 15},
  H: {
    name: 'Data attributes',
    what: 'A block that names the part and the record in data attributes, with a link in it.',
    tried: 15,
  },
  E: {name: 'Our own tag', what: 'The element itself, with a link in it.', tried: 5},
  I: {name: 'Frame', what: 'A window onto the record’s own page. It needs no script on your site.', tried: 9},
};

/** The result of a markup in a CMS. */
export const FATES = {
  keeps: (cms) => `Works as it is in ${cms}.`,
  block: (cms) => `Works in ${cms}, in a “Custom HTML” block.`,
  role: () => 'Works for administrators and editors of a single site. For all others WordPress takes it away.',
  setup: (cms) => `Works in ${cms} once an administrator has allowed it.`,
  loses: (cms) => `Does not work in ${cms}: it is taken away when you save. The words stay, and mostly the link too.`,
  frameless: (cms) => `Does not work in ${cms}: the frame is taken away when you save, and nothing stays.`,
  link: (cms) => `Shows a plain link in ${cms}, because our script does not run there.`,
  untested: (cms) => `We have not tried this in ${cms}.`,
};

const BUILT_IN =
  'Open “Source” in the editor and paste the code. Or mark the words, press the link button and paste the address.';
const ADMIN_GUIDE = (name) => `For the other forms, show your administrator our guide “${name}”: it has the exact lines.`;
const CKEDITOR = {L: 'keeps', C: 'setup', H: 'setup', E: 'loses', I: 'untested'};

/** `address`: the address comes before the code. `data`: whether `data-…` stays on links and blocks, and with it language and heading level. */
export const PLATFORMS = {
  'wordpress-admin': {
    name: 'WordPress as administrator or editor',
    markup: 'H',
    data: true,
    why: 'You may use any HTML, but WordPress takes unknown tags away when a colleague with fewer rights saves the page. Data attributes stay in every role.',
    where: 'Add a “Custom HTML” block and paste the code into it.',
    fates: {L: 'keeps', C: 'keeps', H: 'block', E: 'block', I: 'block'},
  },
  'wordpress-author': {
    name: 'WordPress as author or contributor',
    markup: 'L',
    data: true,
    why: 'In your role WordPress takes unknown tags, scripts and frames away without a word. A link always stays.',
    where:
      'Add a “Custom HTML” block and paste the code into it. Or mark the words in a paragraph, press the link button and paste the address; language and heading level then follow the page.',
    fates: {L: 'keeps', C: 'keeps', H: 'block', E: 'loses', I: 'frameless'},
  },
  'wordpress-plugin': {
    name: 'WordPress with our plugin',
    markup: 'S',
    data: true,
    why: 'The plugin keeps the addresses in its settings, and a shortcode works in every role.',
    where: 'Paste it into a “Shortcode” block or a paragraph. In the block editor the block “Medical procedure” does the same.',
    fates: {S: 'keeps', L: 'keeps', C: 'keeps', H: 'block', E: 'role', I: 'role'},
  },
  drupal: {
    name: 'Drupal',
    markup: 'L',
    why: 'Drupal’s text formats take unknown tags and attributes away. A link stays, with no setting changed.',
    where: `${BUILT_IN} ${ADMIN_GUIDE('Drupal')}`,
    fates: CKEDITOR,
  },
  typo3: {
    name: 'TYPO3',
    markup: 'L',
    why: 'TYPO3’s editor takes unknown tags and attributes away. A link stays, with no setting changed.',
    where: `${BUILT_IN} ${ADMIN_GUIDE('TYPO3')}`,
    fates: CKEDITOR,
  },
  aem: {
    name: 'Adobe Experience Manager',
    markup: 'L',
    why: 'The filter of Adobe Experience Manager takes unknown tags and attributes away. A link stays, with no setting changed.',
    where: `${BUILT_IN} ${ADMIN_GUIDE('Adobe Experience Manager')}`,
    fates: {...CKEDITOR, C: 'keeps'},
  },
  sharepoint: {
    name: 'SharePoint',
    markup: 'I',
    why: 'Modern SharePoint pages run no scripts of ours, and a frame needs none. We have not tried this in SharePoint itself.',
    where:
      'Add the “Embed” web part and paste the code. First, an administrator has to allow your server under “Site settings”, “HTML Field Security”.',
    fates: {L: 'link', C: 'link', H: 'loses', E: 'loses', I: 'setup'},
  },
  wix: {
    name: 'Wix',
    markup: 'I',
    address: true,
    why: 'Wix keeps what you paste in a frame of its own, so the page itself is the shortest way. We have not tried this in Wix itself.',
    where: 'Add “Embed a site” and paste the address alone. Where Wix asks for code, paste the code.',
    fates: {L: 'link', C: 'untested', H: 'untested', E: 'untested', I: 'untested'},
  },
  html: {
    name: 'plain HTML',
    markup: 'E',
    data: true,
    why: 'Nothing is taken away from your HTML, so you can use the tag itself: it is the easiest to read and to change.',
    where: 'Paste it where the information should stand.',
    fates: {L: 'keeps', C: 'keeps', H: 'keeps', E: 'keeps', I: 'keeps'},
  },
  link: {
    name: 'a CMS where only links stay',
    markup: 'L',
    address: true,
    why: 'Where only links stay, the end of the address says what to show.',
    where: 'Mark the words, press the link button and paste the address.',
    fates: {L: 'keeps', C: 'loses', H: 'loses', E: 'loses', I: 'frameless'},
  },
  iframe: {
    name: 'a CMS that allows frames',
    markup: 'I',
    why: 'Where frames are allowed, the page of the record can be shown as it is, without a script on your site.',
    where: 'Paste it where the information should stand. Put a plain link below: it is easier on a phone and on paper.',
    fates: {L: 'keeps', C: 'untested', H: 'untested', E: 'untested', I: 'keeps'},
  },
};
