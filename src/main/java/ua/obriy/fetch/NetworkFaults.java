package ua.obriy.fetch;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;

/// Failures of the network in the words of the user. What an exception itself says may hold an
/// address with secrets, so only its kind is shown.
final class NetworkFaults {
  static Fetched.Failed of(Exception e, String host) {
    return Fetched.Failed.forNow(
        switch (e) {
          case ConnectTimeoutException _ -> "сервер не відповідає: " + host;
          case SocketTimeoutException _ -> "сервер замовк: " + host;
          case ConnectException _ -> "не вдалося з'єднатися: " + host;
          case SSLException _ -> "захищене з'єднання не вдалося: " + host;
          case ZipException _ -> "відповідь стиснуто з помилками: " + host;
          case ConnectionClosedException _,
              MalformedChunkCodingException _,
              NoHttpResponseException _,
              EOFException _ ->
              "сервер обірвав відповідь: " + host;
          default -> "не вдалося отримати: " + host + ", " + e.getClass().getSimpleName();
        });
  }

  static Fetched.Failed late(Duration whole) {
    return Fetched.Failed.forNow("відповідь надто повільна: понад " + whole.toMillis() + " мс");
  }

  private NetworkFaults() {}
}
