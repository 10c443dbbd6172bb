package ua.obriy.http;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ua.obriy.search.PlaceLookup;

/// The table of endpoints.
final class Endpoints {
  private Endpoints() {}

  static List<Endpoint> of(Services services, Path boundaries) {
    Labels labels = new Labels(services.places(), services.topics());
    Counts counts = new Counts(services.engine());
    List<Endpoint> all = new ArrayList<>();
    all.add(new SearchEndpoint(services.search(), labels));
    all.add(new MapEndpoint(services.search(), services.places(), new Boundaries(boundaries)));
    all.addAll(ExportEndpoint.all(services, labels));
    FeedTimes times = new FeedTimes(Clock.systemUTC());
    for (FeedFormat format : FeedFormat.values()) {
      all.add(new FeedEndpoint(format, services.search(), labels, times));
    }
    all.add(new OpenSearchEndpoint(times));
    all.addAll(WatchEndpoints.of(services, labels, times));
    all.add(new SuggestEndpoint(services, labels, counts));
    all.add(new DocumentEndpoint(services.engine(), services.traces(), labels));
    all.add(new SimilarEndpoint(services.engine(), labels));
    all.add(new AddDocumentsEndpoint(services));
    all.add(new DeleteDocumentEndpoint(services.index()));
    all.add(new PlacesEndpoint(services.places(), new PlaceLookup(services.places()), counts));
    all.add(new PlaceEndpoint(services.places(), counts));
    all.add(new TopicsEndpoint(services.topics(), counts));
    all.add(new AnnotateEndpoint(services.reader(), services.enricher()));
    all.add(new LiveEndpoint());
    all.add(new ReadyEndpoint(services.engine()));
    all.add(new OpenApiEndpoint(all));
    return all;
  }
}
