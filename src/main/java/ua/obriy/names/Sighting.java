package ua.obriy.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Mention;

/// Words that name a person, with the ways to read them, at least one.
///
/// @param office nominative, null when none stands beside
record Sighting(Mention mention, List<Reading> readings, @Nullable String office) {}
