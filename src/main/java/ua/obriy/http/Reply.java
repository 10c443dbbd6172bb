package ua.obriy.http;

/// What an endpoint answers with.
sealed interface Reply permits Answer, Download, FeedText {}
