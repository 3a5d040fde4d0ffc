import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

// Where a server has rendered the page, it is taken over.
const served = document.getElementById('app').firstElementChild;
(served ? createSSRApp : createApp)(App).mount('#app');
