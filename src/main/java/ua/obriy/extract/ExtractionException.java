package ua.obriy.extract;

/// A file gives nothing. The message is Ukrainian; what stands before its first `: ` is the kind of
/// the reason.
public final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean harmless;

  private ExtractionException(String reason, boolean harmless) {
    super(reason);
    this.harmless = harmless;
  }

  static ExtractionException failed(String reason) {
    return new ExtractionException(reason, false);
  }

  /// The file is as it should be, there is only nothing in it for us.
  static ExtractionException harmless(String reason) {
    return new ExtractionException(reason, true);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  public boolean isHarmless() {
    return harmless;
  }
}
