import {renderToString} from 'solid-js/web';
import {App} from './App.jsx';
import {records} from '../records/index.js';

export const render = () => renderToString(() => <App records={records} />);
