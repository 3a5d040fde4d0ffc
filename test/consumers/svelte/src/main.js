import {hydrate, mount} from 'svelte';
import App from './App.svelte';
import {records} from '../records/index.js';

const target = document.getElementById('app');
// Where a server has rendered the page, it is taken over.
(target.firstElementChild ? hydrate : mount)(App, {target, props: {records}});
