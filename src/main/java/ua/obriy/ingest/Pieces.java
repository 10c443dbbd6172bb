package ua.obriy.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Cuts a stream into JSON values without understanding them, so that a broken or endless one
/// costs only itself.
interface Pieces {
  @Nullable Piece next() throws IOException;
}
