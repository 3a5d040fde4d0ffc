import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.jsx';
import {records} from '../records/index.js';

const root = document.getElementById('app');
// Where a server has rendered the page, it is taken over.
if (root.firstElementChild) hydrateRoot(root, <App records={records} />);
else createRoot(root).render(<App records={records} />);
