import {renderToString} from 'preact-render-to-string';
import {App} from '../copies/App.jsx';
import {records} from '../records/index.js';

export const render = () => renderToString(<App records={records} />);
