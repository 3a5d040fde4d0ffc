import {hydrate, render} from 'preact';
import {App} from './App.jsx';

const root = document.getElementById('app');
// Where a server has rendered the page, it is taken over.
(root.firstElementChild ? hydrate : render)(<App />, root);
