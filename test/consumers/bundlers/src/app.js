import 'procedure-elements/elements/prep-checklist.js';
