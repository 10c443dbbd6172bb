package ua.obriy.sources;

import java.io.IOException;

/// Looks at a source once.
interface Visit {
  /// @param before the state of the last visit
  /// @return the state now; on a fault, told to the ledger, what is still true of the old one
  /// @throws IOException when the source cannot be read or the intake cannot be written
  State visit(Source source, State before, Ledger ledger) throws IOException;
}
