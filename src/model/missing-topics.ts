import type {Procedure} from './procedure.js';

/** A topic that a patient needs for a decision: benefits, risks, alternatives, nothing (BRAN). */
export type Topic = 'benefits' | 'risks' | 'alternatives' | 'nothing';

/** The topics that a record is silent about. That there are none is an answer. */
export function unanswered({benefits, risks, alternatives}: Procedure): Topic[] {
  const topics: Record<Topic, unknown> = {
    benefits,
    risks,
    alternatives,
    nothing: alternatives?.find(({doingNothing}) => doingNothing),
  };
  return (Object.keys(topics) as Topic[]).filter((topic) => topics[topic] === undefined);
}
