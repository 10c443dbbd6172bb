package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedTest {
  @Test
  void anAddressWithLettersAsTheyAreTypedCanBeHandedOn() {
    byte[] typed = "/?q=Суми+ремонт&a=%2F".getBytes(StandardCharsets.UTF_8);
    String handedOver = new String(typed, StandardCharsets.ISO_8859_1);
    String escaped = Encoded.escaped(handedOver);
    assertEquals(
        "/?q=%D0%A1%D1%83%D0%BC%D0%B8+%D1%80%D0%B5%D0%BC%D0%BE%D0%BD%D1%82&a=%2F", escaped);
    assertEquals(
        List.of("Суми ремонт"), Encoded.parameters(escaped.substring("/?".length())).get("q"));
  }
}
