import {createApp, createSSRApp} from 'vue';
import App from './App.vue';
import {records} from '../records/index.js';

// Where a server has rendered the page, it is taken over.
const served = document.getElementById('app').firstElementChild;
(served ? createSSRApp : createApp)(App, {records}).mount('#app');
