// A page for each record without a terminal: `show.html?knee-replacement` shows knee-replacement.json of the same folder.
const [id] = location.search.slice(1).split('&');
const card = document.querySelector('procedure-card');

document.addEventListener('procedure-load', ({procedure: {name, lang}}) => {
  document.title = name;
  document.documentElement.lang = lang;
  document.documentElement.dir = /^(?:ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';
});
// Files beside this page only: an address must not show a record of somebody else here.
if (/^[\w-]+$/.test(id)) card.setAttribute('src', `${id}.json`);
