package ua.obriy.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.util.ETag;
import io.undertow.util.Headers;
import io.undertow.util.MimeMappings;
import java.nio.file.Path;

/// The files of the page at `/` and of the boundaries at `/geo/`.
final class Files {
  /// The map alone, the one page that other sites may show in a frame.
  static final String EMBED = "/embed";

  private static final MimeMappings TYPES =
      MimeMappings.builder()
          .addMapping("topojson", "application/json; charset=utf-8")
          .addMapping("js", "text/javascript; charset=utf-8")
          .addMapping("mjs", "text/javascript; charset=utf-8")
          .addMapping("css", "text/css; charset=utf-8")
          .addMapping("html", "text/html; charset=utf-8")
          .addMapping("webmanifest", "application/manifest+json")
          .build();

  private Files() {}

  static HttpHandler of(Path web, Path boundaries) {
    HttpHandler page = folder(web, path -> true);
    HttpHandler geo = folder(boundaries, path -> path.endsWith(".topojson"));
    HttpHandler embed =
        exchange -> {
          exchange.setRelativePath(EMBED + ".html");
          page.handleRequest(exchange);
        };
    return new PathHandler(page).addPrefixPath("/geo", geo).addExactPath(EMBED, embed);
  }

  private static HttpHandler folder(Path folder, java.util.function.Predicate<String> shown) {
    ResourceHandler handler =
        new ResourceHandler(
            PathResourceManager.builder()
                .setBase(folder)
                .setFollowLinks(false)
                .setETagFunction(Files::tag)
                .build(),
            _ -> {
              throw missing();
            });
    handler.setDirectoryListingEnabled(false).setMimeMappings(TYPES).setWelcomeFiles("index.html");
    return exchange -> {
      if (!shown.test(exchange.getRelativePath())) {
        throw missing();
      }
      exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
      handler.handleRequest(exchange);
    };
  }

  private static Problem missing() {
    return Problem.notFound("Такої сторінки немає; головна сторінка: /");
  }

  /// Weak, because the same file is sent plain and compressed.
  private static ETag tag(Path file) {
    java.io.File asFile = file.toFile();
    return new ETag(true, Long.toString(asFile.lastModified(), 36) + "-" + asFile.length());
  }
}
