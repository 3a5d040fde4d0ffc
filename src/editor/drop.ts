import {pastedText} from './open.js';

/** Files, or a piece of another page, that somebody has dropped on the editor. */
export interface Dropped {
  readonly files: readonly File[];
  readonly text: string;
}

/** Reports what is dropped on the page, which the browser would open in its place. Text dragged into a field stays the field's. */
export function listenForDrops(report: (dropped: Dropped) => void): void {
  addEventListener('dragover', (event) => {
    const isFile = event.dataTransfer?.types.includes('Files');
    if (isFile || !isField(event.target)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const {dataTransfer, target} = event;
    const files = [...(dataTransfer?.files ?? [])];
    if (!files.length && isField(target)) return;
    event.preventDefault();
    report({files, text: dataTransfer ? pastedText(dataTransfer) : ''});
  });
}

/** A page, which files can be dropped on as well, is not an element. */
const isField = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input, textarea');
