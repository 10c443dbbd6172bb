/* Recent searches: only on this device, never sent anywhere. */

const KEY = 'obriy.recent';
const KEPT = 6;

export function recent() {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch { return []; }
}

export function remember(text) {
  const wanted = text.trim();
  if (wanted) write([wanted, ...recent().filter((one) => one !== wanted)].slice(0, KEPT));
}

export const forget = () => write([]);

function write(list) {
  try { localStorage.setItem(KEY, JSON.stringify(list)); } catch { /* private mode: nothing is remembered */ }
}
