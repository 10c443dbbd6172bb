package ua.obriy.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes down for the launcher how this very JVM was chosen by the build, so that nobody has to
/// set JAVA_HOME: a file of shell variables.
final class LaunchFile {
  private LaunchFile() {}

  /// @param args the file to write, the jar of the program, the flags of the JVM
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    String flags = String.join(" ", Arrays.asList(args).subList(2, args.length));
    List<String> lines =
        List.of(
            variable("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString()),
            variable("JAR", args[1]),
            variable("CLASS_PATH", classPath(args[1])),
            variable("FLAGS", flags));
    Files.write(file, lines);
  }

  /// The jar in place of the folder of classes: only jars can be in an AOT cache.
  private static String classPath(String jar) {
    List<String> path = new ArrayList<>(List.of(jar));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.endsWith(".jar")) {
        path.add(entry);
      }
    }
    return String.join(File.pathSeparator, path);
  }

  private static String variable(String name, String value) {
    return name + "='" + value.replace("'", "'\\''") + "'";
  }
}
