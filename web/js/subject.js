/* What a question is about, in a few words: for titles of windows, frames and feeds. */

import { labelOf } from './labels.js';

const NAMED = ['place', 'city', 'district', 'region', 'topic', 'project', 'person', 'organization', 'source'];
const MOST = 3;

/** Empty when nothing was asked. */
export function subjectOf(state) {
  const named = NAMED.flatMap((facet) => state[facet].map((value) => labelOf(facet, value)));
  return [state.q, ...named].filter(Boolean).slice(0, MOST).join(', ');
}
