import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.jsx';

const root = document.getElementById('app');
// Where a server has rendered the page, it is taken over.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
