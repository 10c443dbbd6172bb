package ua.obriy.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.FoundDocuments;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.TypedQuestion;
import ua.obriy.search.TypedSearch;

/// `GET /api/export.csv`, `.geojson`, `.ndjson`: all documents that answer, as the index stood when
/// the export began.
///
/// @param name ending of the path
record ExportEndpoint(
    String name, String about, Function<Call, ExportFormat> format, Exporting exporting)
    implements Endpoint {

  /// What exports share.
  ///
  /// @param room for so many at a time
  record Exporting(TypedSearch search, SearchEngine engine, Semaphore room) {
    Exporting(TypedSearch search, SearchEngine engine) {
      this(search, engine, new Semaphore(Limits.CONCURRENT_EXPORTS));
    }
  }

  static List<Endpoint> all(Services services, Labels labels) {
    Exporting exporting = new Exporting(services.search(), services.engine());
    return List.of(
        new ExportEndpoint(
            "csv",
            "All that match as CSV, without text; columns named as in JSON",
            call -> new CsvFormat(call.is(Parameters.BOM), labels),
            exporting),
        new ExportEndpoint(
            "geojson",
            "All that match as GeoJSON, one feature for each document and place it is about",
            _ -> new GeoJsonFormat(services.places()),
            exporting),
        new ExportEndpoint(
            "ndjson",
            "All that match in the input form, to be indexed again, with what was understood",
            _ -> new NdjsonFormat(),
            exporting));
  }

  @Override
  public Route route() {
    List<Parameter<?>> parameters = new ArrayList<>(Parameters.FILTERS);
    parameters.add(Parameters.LIMIT);
    if (name.equals("csv")) {
      parameters.add(Parameters.BOM);
    }
    return Route.get("/api/export." + name, about, parameters);
  }

  @Override
  public Download answer(Call call) throws IOException {
    if (!exporting.room().tryAcquire()) {
      throw new Problem(
          503,
          "Саме тривають інші вивантаження (дозволено "
              + Limits.CONCURRENT_EXPORTS
              + " одночасно); повторіть пізніше");
    }
    try {
      return download(found(call), call);
    } catch (IOException | RuntimeException e) {
      exporting.room().release();
      throw e;
    }
  }

  private FoundDocuments found(Call call) throws IOException {
    TypedQuestion question = new Selection(call).question(java.util.Set.of(), 0, null);
    return exporting
        .engine()
        .all(exporting.search().search(question).query(), question.filters(), question.sort());
  }

  private Download download(FoundDocuments found, Call call) {
    ExportFormat written = format.apply(call);
    long most = Math.min(found.total(), call.one(Parameters.LIMIT).orElse(Limits.EXPORT_DOCUMENTS));
    Map<String, String> headers =
        Map.of(
            "X-Total-Count",
            Long.toString(found.total()),
            "X-Export-Count",
            Long.toString(most),
            "Access-Control-Expose-Headers",
            "X-Total-Count, X-Export-Count",
            "Content-Disposition",
            "attachment; filename=\"obriy." + name + "\"");
    return new Download(written.type(), headers, new Written(found, most, written, exporting));
  }

  /// One export under way.
  private record Written(FoundDocuments found, long most, ExportFormat format, Exporting exporting)
      implements Download.Content {
    @Override
    public void write(OutputStream out) throws IOException {
      long end = System.nanoTime() + Limits.EXPORT_MILLIS * 1_000_000;
      out.write(format.head(found.total()));
      for (long count = 0; count < most; count++) {
        @Nullable EnrichedDocument document = found.next();
        if (document == null) {
          throw new IOException("the index gave " + count + " documents instead of " + most);
        }
        out.write(format.document(document, count == 0));
        if (System.nanoTime() - end > 0) {
          throw new IOException("the client reads too slowly");
        }
      }
      out.write(format.tail());
    }

    @Override
    public void close() throws IOException {
      exporting.room().release();
      found.close();
    }
  }
}
