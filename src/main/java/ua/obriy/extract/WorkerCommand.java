package ua.obriy.extract;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a worker is started: by this very JVM and class path, with little of everything.
final class WorkerCommand {
  static List<String> of(ExtractionLimits limits, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + limits.heapMegabytes() + "m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            // for parsers that Tika and POI did not make safe themselves
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-Djdk.xml.entityExpansionLimit=100",
            "-Djdk.xml.totalEntitySizeLimit=200000",
            "-Djdk.xml.maxElementDepth=1000"));
    command.addAll(List.of("-cp", classPath(), main));
    command.add(Integer.toString(limits.characters()));
    command.add(Integer.toString(limits.ratio()));
    return command;
  }

  /// Test runners load our classes by a loader of their own, unknown to the JVM.
  private static String classPath() {
    List<String> path = new ArrayList<>();
    if (WorkerCommand.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        try {
          path.add(Path.of(url.toURI()).toString());
        } catch (URISyntaxException e) {
          throw new IllegalStateException("class path that is no path: " + url, e);
        }
      }
    }
    path.add(System.getProperty("java.class.path"));
    return String.join(File.pathSeparator, path);
  }

  private WorkerCommand() {}
}
