package ua.obriy.fetch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {
  private final AddressCheck strict = new AddressCheck(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://localhost:8080/x",
        "http://10.1.2.3/",
        "http://172.31.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://[::1]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "ftp://93.184.216.34/",
        "file:///etc/passwd",
        "http:///x",
        "http://user:pw@93.184.216.34/",
        "mailto:a@b.c"
      })
  void nothingIsPostedIntoThisMachineOrItsNetwork(String address) {
    assertThrows(RefusedAddressException.class, () -> strict.check(URI.create(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.216.34/",
        "https://8.8.8.8:8443/hook?a=b",
        "http://[2606:4700::1111]/",
        "http://172.32.0.1/",
        "http://100.128.0.1/"
      })
  void publicAddressesAreFine(String address) {
    assertDoesNotThrow(() -> strict.check(URI.create(address)));
  }

  @ParameterizedTest
  @CsvSource({"11.0.0.0,true", "10.255.255.255,false", "223.255.255.255,true", "240.0.0.1,false"})
  void networksEndWhereTheyEnd(String address, boolean isPublic) throws Exception {
    assertEquals(isPublic, AddressCheck.isPublic(InetAddress.getByName(address)));
  }

  @Test
  void configurationMayAllowThisMachine() {
    AddressCheck open = new AddressCheck(true);
    assertDoesNotThrow(() -> open.check(URI.create("http://127.0.0.1:9/")));
    assertThrows(RefusedAddressException.class, () -> open.check(URI.create("file:///etc/passwd")));
  }
}
