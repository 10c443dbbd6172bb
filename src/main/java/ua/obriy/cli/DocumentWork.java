package ua.obriy.cli;

import java.io.IOException;
import ua.obriy.index.DocumentIndex.Change;
import ua.obriy.ingest.Outcome.Accepted;
import ua.obriy.ingest.Outcome.Sighting;
import ua.obriy.ingest.Stories;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.SourceDocument;
import ua.obriy.run.Result;
import ua.obriy.run.Stages.Stage;

/// The three steps of a document: understood, compared with those before it, written. A fault of
/// one document is its result and touches no other; an exception means that the index is broken.
record DocumentWork(Knowledge knowledge, Target target) {

  /// How far a document has come.
  sealed interface State {
    record Understood(Accepted accepted, Stories.Meeting meeting) implements State {}

    record Compared(Accepted accepted, Stories.Compared compared) implements State {}

    record Ended(Result result) implements State {}
  }

  /// A step of the way.
  private interface Step {
    State go() throws IOException;
  }

  /// The first step, in any order.
  State understood(Accepted accepted) throws IOException {
    return guarded(
        accepted,
        () -> {
          if (isUnchanged(accepted)) {
            return new State.Ended(new Result.Unchanged(accepted.document()));
          }
          EnrichedDocument document = knowledge.enricher().enrich(accepted.document());
          Stories.Meeting meeting =
              knowledge.stages().timed(Stage.STORIES, () -> target.stories().meeting(document));
          return new State.Understood(accepted, meeting);
        });
  }

  /// What came earlier in the same run is newer than what the index had before.
  private boolean isUnchanged(Accepted accepted) throws IOException {
    if (accepted.sighting() != Sighting.FIRST) {
      return accepted.duplicate();
    }
    SourceDocument document = accepted.document();
    return knowledge
        .stages()
        .timed(Stage.LOOKUP, () -> target.shelf().document(document.id()))
        .map(EnrichedDocument::source)
        .filter(document::saysTheSameAs)
        .isPresent();
  }

  /// The second step; one document after the other in the order of reading, since who was first
  /// depends on it.
  State compared(State state) throws IOException {
    return state instanceof State.Understood(Accepted accepted, Stories.Meeting meeting)
        ? guarded(
            accepted,
            () ->
                new State.Compared(
                    accepted, knowledge.stages().timed(Stage.STORIES, meeting::meet)))
        : state;
  }

  /// The last step, in any order but for documents with the same id.
  State written(State state) throws IOException {
    return state instanceof State.Compared(Accepted accepted, Stories.Compared compared)
        ? guarded(
            accepted,
            () -> {
              Change change =
                  knowledge
                      .stages()
                      .timed(Stage.WRITING, () -> target.index().add(compared.document()));
              boolean updated = change == Change.REPLACED;
              return new State.Ended(
                  new Result.Indexed(accepted.document(), updated, compared.repeated()));
            })
        : state;
  }

  private static State guarded(Accepted accepted, Step step) throws IOException {
    try {
      return step.go();
    } catch (OutOfMemoryError e) {
      return failed(accepted, "не вистачило пам'яті: збільште OBRIY_HEAP, " + e.getMessage());
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return failed(accepted, "не вдалося обробити: " + e);
    }
  }

  private static State failed(Accepted accepted, String reason) {
    return new State.Ended(new Result.Failed(accepted.origin(), reason));
  }
}
