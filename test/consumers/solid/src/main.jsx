import {hydrate, render} from 'solid-js/web';
import {App} from './App.jsx';
import {records} from '../records/index.js';

const root = document.getElementById('app');
// Solid's own script would stand in the page; this is its part for a page that is complete.
globalThis._$HY = {events: [], completed: new WeakSet(), r: {}, fe() {}};
// Where a server has rendered the page, it is taken over.
(root.firstElementChild ? hydrate : render)(() => <App records={records} />, root);
