package ua.obriy.watch;

import java.nio.file.Path;
import java.time.Clock;

/// Where saved searches are kept and how many.
///
/// @param folder made when something is first saved
/// @param most saved searches
/// @param privateAddresses whether webhooks may lead into this machine and its network
public record WatchSettings(Path folder, int most, boolean privateAddresses, Clock clock) {
  public static final int USUAL_MOST = 10_000;
}
