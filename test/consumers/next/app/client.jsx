'use client';

export {App} from '../copies/App.jsx';
