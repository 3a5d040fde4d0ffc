// Accepts how the stories look now: `npm run visual:accept`, or `npm run visual:accept -- warning-signs risk-list`.
import {startLooking} from './looks.mjs';
import {compare, readAccepted, writeAccepted} from './pictures.mjs';

const looking = await startLooking();
const chosen = process.argv.slice(2);
const unknown = chosen.find((element) => !looking.elements.includes(element));
if (unknown) {
  console.error(`No element is called ${unknown}: there are ${looking.elements.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const element of chosen.length ? chosen : looking.elements) {
    const accepted = readAccepted(element);
    const pictures = new Map();
    let changed = 0;
    for await (const [name, picture] of looking.takePictures(element, accepted)) {
      const before = accepted.get(name);
      const differs = compare(before, picture) !== undefined;
      if (differs) changed++;
      // One that looks the same stays the same file, whatever the machine.
      pictures.set(name, differs ? picture : before);
    }
    if (!changed && pictures.size === accepted.size) continue;
    writeAccepted(element, pictures);
    console.log(`${element}: ${changed} of ${pictures.size} pictures are new.`);
  }
}
await looking.close();
