import type {PageBlocks} from '../blocks/block.js';
import type {MatchHeading} from './dictionary/matcher.js';
import type {SectionWriter} from './draft.js';
import {readFacts} from './facts.js';
import {readParts} from './parts.js';

/** Reads dates, version and codes that stand outside the page's content. */
export function readImprint({imprint = []}: PageBlocks, match: MatchHeading, writer: SectionWriter): void {
  const lines = imprint.map((text) => ({type: 'paragraph' as const, text}));
  for (const block of readFacts(lines, match)) {
    if (block.type !== 'definition') continue;
    const field = match(block.term)?.field;
    const review = writer.draft.review;
    const open =
      (field === 'lastReview' && !review?.last) ||
      (field === 'nextReview' && !review?.next) ||
      (field === 'reviewer' && !review?.by) ||
      (field === 'version' && !writer.draft.version);
    if (!field || !open) continue;
    const {more} = writer.draft;
    const doubts = writer.toCheck.length;
    writer.write(
      field,
      block.term,
      readParts(block.blocks, false, () => undefined),
    );
    // Anything but a date stays out: its words are in `leftOut`.
    if (more) writer.draft.more = more;
    else delete writer.draft.more;
    writer.toCheck.push(...writer.toCheck.splice(doubts).map(({why}) => ({path: '', why: `${block.term}: ${why}`})));
  }
}
