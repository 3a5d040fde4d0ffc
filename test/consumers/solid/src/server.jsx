import {renderToString} from 'solid-js/web';
import {App} from './App.jsx';

export const render = () => renderToString(() => <App />);
