import {render as renderApp} from 'svelte/server';
import App from './App.svelte';
import {records} from '../records/index.js';

export const render = () => renderApp(App, {props: {records}}).body;
