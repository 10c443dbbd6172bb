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

/**
 * As `marked`, for marks {start, end, kind} that may lie in each other: a place in the name of a council. Of two
 * that only overlap the later one is left out. `wrap` gets the parts, the mark and whether a mark around it is of
 * a kind in `links`.
 */
export function nested(text, marks, wrap, links) {
  const waiting = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  const build = (from, to, linked) => {
    const parts = [];
    let at = from;
    while (waiting.length && waiting[0].start < to) {
      const mark = waiting.shift();
      if (!(mark.start >= at && mark.end > mark.start && mark.end <= to)) continue;
      parts.push(text.slice(at, mark.start), wrap(build(mark.start, mark.end, linked || links.has(mark.kind)), mark, linked));
      at = mark.end;
    }
    parts.push(text.slice(at, to));
    return parts;
  };
  return build(0, text.length, false);
}

const startOf = (mark) => mark[0] ?? mark.start;
const endOf = (mark) => mark[1] ?? mark.end;
