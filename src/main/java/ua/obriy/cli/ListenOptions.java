package ua.obriy.cli;

import picocli.CommandLine.Option;

/// Where the server listens.
final class ListenOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${env:OBRIY_PORT:-8080}",
      descriptionKey = "option.port")
  int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "${env:OBRIY_HOST:-127.0.0.1}",
      descriptionKey = "option.host")
  String host = "127.0.0.1";
}
