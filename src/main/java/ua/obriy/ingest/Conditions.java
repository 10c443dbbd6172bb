package ua.obriy.ingest;

/// Under which an input is read; the same for all that is packed inside it, but for the depth.
///
/// @param packing how deep inside archives it lies
record Conditions(Limits limits, Formats formats, Packing packing) {
  Conditions deeper() {
    return new Conditions(limits, formats, packing.deeper());
  }
}
