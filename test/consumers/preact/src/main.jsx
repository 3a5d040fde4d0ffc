import {hydrate, render} from 'preact';
import {App} from '../copies/App.jsx';
import {records} from '../records/index.js';

const root = document.getElementById('app');
// Where a server has rendered the page, it is taken over.
(root.firstElementChild ? hydrate : render)(<App records={records} />, root);
