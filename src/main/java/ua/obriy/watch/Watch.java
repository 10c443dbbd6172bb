package ua.obriy.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.Filters;

/// A saved search.
///
/// @param id cannot be guessed; who knows it may read the feed
/// @param name as its owner calls it, may be empty
/// @param text as typed; empty for every document that passes the filters
/// @param understood as searched
/// @param webhook null for a feed only
public record Watch(
    String id,
    String name,
    String text,
    String understood,
    boolean asTyped,
    Filters filters,
    @Nullable Webhook webhook,
    Instant created) {}
