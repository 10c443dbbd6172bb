package ua.obriy.search;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;

/// Every document that answers a question, in order and each once, as the index stood when it was
/// asked, whatever is added or deleted meanwhile. Read by one thread; memory does not grow with
/// their number. To be closed, because old files of the index are kept until then.
public interface FoundDocuments extends Closeable {

  /// How many there are.
  long total();

  /// The next one as stored, its analysis empty; null after the last.
  @Nullable EnrichedDocument next() throws IOException;
}
