/// Asking the web for something, safely and politely. Knows nothing of documents.
///
/// An address enters [ua.obriy.fetch.PoliteFetcher#get], a [ua.obriy.fetch.Fetched] leaves: bytes,
/// or «not changed», or why there are none; nothing is thrown but for a closed fetcher. On the way:
/// robots.txt, one request at a time for each server with a pause between, a GET without cookies,
/// redirects followed by hand.
///
/// Safety: only http and https. A connection is made to an address that
// [ua.obriy.fetch.AddressCheck]
/// has looked at: the HTTP client gets its addresses from the check and from nowhere else, at each
/// redirect anew, so that no name can be re-bound in between; Host and SNI stay those of the name.
/// Bytes are limited before and after decompression, connecting, silence and the whole answer in
/// time, headers in number and length, redirects in number. Names and passwords in addresses are
/// refused; values of parameters that look like secrets never leave this package in words.
///
/// Limits: GET alone; no proxy, no cookies, no scripts of pages. Resolving a name is as slow as the
/// system makes it. A time limit holds for one hop, so for all of them together the limit times one
/// more than the redirects allowed.
@NullMarked
package ua.obriy.fetch;

import org.jspecify.annotations.NullMarked;
