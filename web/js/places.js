/* Places lie in each other, and their codes (КАТОТТГ) tell how: UA, oblast 2 digits, raion 2, hromada 3,
   settlement 3, city district 2, and 5 that only tell namesakes apart. */

const CODE = /^(UA\d\d)(\d\d)(\d{3})(\d{3})(\d\d)\d{5}$/;

/** What all places inside begin with. */
function beginning(code) {
  const parts = CODE.exec(code)?.slice(1) ?? [code];
  while (parts.length > 1 && /^0+$/.test(parts.at(-1))) parts.pop();
  return parts.join('');
}

export const isCode = (text) => CODE.test(text);
export const holds = (outer, inner) => outer !== inner && beginning(inner).startsWith(beginning(outer));

/** Chosen places are alternatives, so that one inside another would change nothing: the newer choice replaces it. */
export function withPlace(chosen, code) {
  if (chosen.includes(code)) return chosen.filter((one) => one !== code);
  return [...chosen.filter((one) => !holds(one, code) && !holds(code, one)), code];
}
