package ua.obriy.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.obriy.architecture.PackageRules.Rule;

class PackageRulesTest {
  private static final Path ROOT = Path.of("src/main/java/ua/obriy");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+(?:\\.\\*)?);", Pattern.MULTILINE);
  private static final Pattern IN_LINE = Pattern.compile("(?<![\\w.#\\[])ua\\.obriy\\.(\\w+)\\.");
  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile(".*(Manager|Helper|Utils?|Impl|Common|V2)$|^(My|Base)[A-Z].*");
  private static final int MOST_LINES = 400;
  private static final int MOST_METHOD_LINES = 40;

  @Test
  void tableNamesOnlyPackagesAbove() {
    Set<String> above = new TreeSet<>();
    for (Rule rule : PackageRules.TABLE) {
      assertTrue(
          above.containsAll(rule.ours()), rule.name() + " may import only packages above it");
      above.add(rule.name());
    }
  }

  @Test
  void everyPackageIsInTheTableAndDescribesItself() throws IOException {
    Set<String> known =
        PackageRules.TABLE.stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
    for (Path folder : list(Files.walk(ROOT), Files::isDirectory)) {
      if (folder.equals(ROOT)) {
        continue;
      }
      assertTrue(known.contains(packageOf(folder)), "not in the table of packages: " + folder);
      assertTrue(Files.exists(folder.resolve("package-info.java")), "no package-info: " + folder);
    }
  }

  @Test
  void importsFollowTheTable() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : PackageRules.TABLE) {
      for (Path file : sourcesOf(rule)) {
        String source = Files.readString(file);
        for (String name : importsOf(source)) {
          if (!isAllowed(rule, name)) {
            wrong.add(file + " imports " + name + ", allowed: " + rule.ours() + rule.thirdParty());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void namesSayWhatATypeIs() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String name = file.getFileName().toString().replace(".java", "");
      if (FORBIDDEN_NAME.matcher(name).matches()) {
        wrong.add(file.toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void filesAndMethodsAreShort() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > MOST_LINES) {
        wrong.add(file + " has " + lines.size() + " lines");
      }
      MethodLengths.of(lines).stream()
          .filter(method -> method.lines() > MOST_METHOD_LINES)
          .forEach(method -> wrong.add(file + ":" + method.at() + " has " + method.lines()));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void packagesShowFewPublicTypes() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : PackageRules.TABLE) {
      int most = PackageRules.MOST_PUBLIC_TYPES.getOrDefault(rule.name(), 8);
      long open = 0;
      for (Path file : sourcesOf(rule)) {
        open += Files.readString(file).contains("\npublic ") ? 1 : 0;
      }
      if (open > most) {
        wrong.add(rule.name() + " shows " + open + " public types, most " + most);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isAllowed(Rule rule, String name) {
    if (name.startsWith("ua.obriy.")) {
      String other = name.split("\\.")[2];
      return other.equals(rule.name()) || rule.ours().contains(other);
    }
    return Stream.concat(PackageRules.OPEN_TO_ALL.stream(), rule.thirdParty().stream())
        .anyMatch(name::startsWith);
  }

  private static List<String> importsOf(String source) {
    List<String> names = new ArrayList<>();
    Matcher line = IMPORT.matcher(source);
    while (line.find()) {
      names.add(line.group(1));
    }
    String code = source.replaceAll("(?m)^\\s*(///|//|import|package).*$", "");
    Matcher inLine = IN_LINE.matcher(code);
    while (inLine.find()) {
      names.add(inLine.group());
    }
    return names;
  }

  private static String packageOf(Path folder) {
    return ROOT.relativize(folder).toString().replace('/', '.').replace('\\', '.');
  }

  private static List<Path> sourcesOf(Rule rule) throws IOException {
    Path folder = ROOT.resolve(rule.name());
    return Files.isDirectory(folder)
        ? list(Files.walk(folder), PackageRulesTest::isJava)
        : List.of();
  }

  private static List<Path> sources() throws IOException {
    return list(Files.walk(ROOT), PackageRulesTest::isJava);
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  private static List<Path> list(Stream<Path> paths, Predicate<Path> wanted) {
    try (paths) {
      return paths.filter(wanted).sorted().toList();
    }
  }
}
