/// The HTTP API and the page's files, on Undertow.
///
/// A request passes graceful shutdown → request limit → one of a bounded number of workers →
/// headers → mapping of errors → compression → routes. Each endpoint is one class: it names its
/// path and its parameters, and turns checked arguments into an answer that is rendered as JSON.
/// What goes wrong becomes `application/problem+json` (RFC 9457) in one place. The parameters are
/// declared once, for checking and for `/api/openapi.json`.
///
/// Limits: see `Limits`. This package knows ports only: documents are read by a
/// [ua.obriy.http.DocumentReader] that it is given.
@NullMarked
package ua.obriy.http;

import org.jspecify.annotations.NullMarked;
