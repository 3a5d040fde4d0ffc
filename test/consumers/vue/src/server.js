import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './App.vue';
import {records} from '../records/index.js';

export const render = () => renderToString(createSSRApp(App, {records}));
