package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {
  @ParameterizedTest
  @CsvSource({
    "буді-вельний, будівельний",
    "по-над, понад",
    "водо-постачання, водопостачання",
    "підпри-ємства, підприємства",
    "об'єд-нання, об'єднання",
    "Шевчен-ківському, Шевченківському",
    "соціально-економічного, соціально-економічного",
    "науково-технічний, науково-технічний",
    "військово-цивільна, військово-цивільна",
    "будь-який, будь-який",
    "по-перше, по-перше",
    "все-таки, все-таки",
    "що-небудь, що-небудь"
  })
  void hyphenStaysWhereItBelongsToTheWord(String broken, String word) {
    assertEquals(word, mended(broken.replace("-", "-\u00AD"), ""));
  }

  @Test
  void sameTextTellsAboutWordsThatNoDictionaryKnows() {
    assertEquals("Вербо-лізького", mended("Вербо-\u00ADлізького", "у Вербо-лізького краю"));
    assertEquals("Верболізького", mended("Вербо-\u00ADлізького", "Верболізького краю"));
  }

  private static String mended(String words, String whole) {
    Draft draft = new Draft("test", "pdf");
    draft.text = words;
    LineEnds.mend(draft, words + "\n" + whole);
    return draft.text;
  }
}
