/* Texts with marks. Everything becomes a text node, so a document can not bring markup along. */

import { el } from './dom.js';

/** Marks are UTF-16 offsets; broken or overlapping ones are left out rather than shown wrongly. */
export function marked(text, marks = [], wrap = (part) => el('mark', {}, part)) {
  const parts = [];
  let at = 0;
  for (const mark of [...marks].sort((one, other) => startOf(one) - startOf(other))) {
    const [start, end] = [startOf(mark), endOf(mark)];
    if (!(start >= at && end > start && end <= text.length)) continue;
    parts.push(text.slice(at, start), wrap(text.slice(start, end), mark));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

const startOf = (mark) => mark[0] ?? mark.start;
const endOf = (mark) => mark[1] ?? mark.end;
