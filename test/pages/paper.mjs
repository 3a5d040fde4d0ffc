// What is on paper: reads the PDF files that the browser prints, with a library that has nothing of the browser's.
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points: below it is what belongs to the page and not to its content. Large print needs more. */
const FOOT = 42;
export const LARGE_FOOT = 80;

/**
 * Reads a PDF file.
 * @param footHeight height of the foot in points.
 * @returns for each page all its words, those of its text and of its foot, the size of its smallest letters and where
 * each line of text starts, in points; a line in each of two columns is two.
 */
export async function readPaper(pdf, footHeight = FOOT) {
  const document = await getDocument({data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS}).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const {items} = await page.getTextContent();
    const written = items.filter(({str}) => str?.trim());
    const text = (wanted) =>
      written
        .filter(({transform}) => wanted(transform[5] < footHeight))
        .map(({str}) => str)
        .join(' ');
    pages.push({
      whole: text(() => true),
      text: text((atFoot) => !atFoot),
      foot: text((atFoot) => atFoot),
      smallest: Math.min(...written.map(({transform: [a, b]}) => Math.hypot(a, b))),
      starts: written.filter((piece, at) => !goesOn(written[at - 1], piece)).map(({transform}) => transform[4]),
      size: page.view.slice(2).map((points) => Math.floor(points)),
    });
  }
  await document.destroy();
  return pages;
}

/** Whether a piece of text goes on in the line of the one before, after a space: in bold, say. A column is further away. */
function goesOn(before, {transform: [size, , , , x, y]}) {
  if (!before || before.transform[5] !== y) return false;
  const gap = x - before.transform[4] - before.width;
  return gap >= -size && gap < size;
}

/** Without spaces, which lines and pages put between words, and without marks of direction. */
export const bare = (text) => text.replace(/[\s\u2066-\u2069]/g, '');

/** All that the pages say, without their feet where nothing but page numbers stands there. */
export const allText = (pages, withFeet = false) => bare(pages.map(({text, whole}) => (withFeet ? whole : text)).join(''));

/**
 * Takes a picture of a printed page and looks for a QR code in it.
 * @param browserPage an empty page of the site, without a policy
 * @returns the code's text and the length of its sides in millimetres, or null.
 */
export const findCode = (browserPage, pdf, number) =>
  browserPage.evaluate(
    async (base64, number) => {
      const pdfjs = await import('/node_modules/pdfjs-dist/legacy/build/pdf.min.mjs');
      pdfjs.GlobalWorkerOptions.workerSrc = '/node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs';
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const page = await (await pdfjs.getDocument({data}).promise).getPage(number);
      // As a printer of 200 dots per inch.
      const scale = 200 / 72;
      const viewport = page.getViewport({scale});
      const canvas = Object.assign(document.createElement('canvas'), {width: viewport.width, height: viewport.height});
      await page.render({canvas, viewport}).promise;
      const picture = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const found = globalThis.jsQR(picture.data, picture.width, picture.height);
      if (!found) return null;
      const {topLeftCorner, topRightCorner, bottomLeftCorner} = found.location;
      const length = (a, b) => (Math.hypot(a.x - b.x, a.y - b.y) / 200) * 25.4;
      return {text: found.data, sides: [length(topLeftCorner, topRightCorner), length(topLeftCorner, bottomLeftCorner)]};
    },
    Buffer.from(pdf).toString('base64'),
    number,
  );
