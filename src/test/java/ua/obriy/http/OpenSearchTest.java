package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class OpenSearchTest {

  @Test
  void browsersGetTheWholeAddressToSearchAt(@TempDir Path folder) throws Exception {
    try (TestServer server = TestServer.start(folder)) {
      HttpResponse<String> answer = server.get("/opensearch.xml");
      assertEquals(200, answer.statusCode());
      assertEquals(
          "application/opensearchdescription+xml; charset=utf-8",
          answer.headers().firstValue("content-type").get());
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(answer.body())))
              .getDocumentElement();
      assertEquals("http://a9.com/-/spec/opensearch/1.1/", root.getAttribute("xmlns"));
      String name = root.getElementsByTagName("ShortName").item(0).getTextContent();
      assertTrue(name.length() <= 16, name);
      Element page = (Element) root.getElementsByTagName("Url").item(0);
      assertEquals("text/html", page.getAttribute("type"));
      assertEquals(
          "http://127.0.0.1:" + server.port() + "/?q={searchTerms}", page.getAttribute("template"));
    }
  }

  @Test
  void aHostThatIsNoneIsNotRepeated(@TempDir Path folder) throws Exception {
    try (TestServer server = TestServer.start(folder)) {
      String answer =
          server.raw(
              "GET /opensearch.xml HTTP/1.1\r\nHost: evil\"><script>\r\nConnection: close\r\n\r\n");
      assertTrue(!answer.contains("script>"), answer);
    }
  }
}
