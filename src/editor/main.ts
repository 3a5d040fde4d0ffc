import {Editor} from './editor.js';

new Editor(document.getElementById('editor')!).start();
