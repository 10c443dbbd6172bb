package ua.obriy.http;

import io.undertow.util.StatusCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ends a request with an answer of RFC 9457; the detail is Ukrainian and says what to do.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 200;

  private final int status;
  private final transient Map<String, Object> members = new LinkedHashMap<>();

  Problem(int status, String detail) {
    super(detail, null, false, false);
    this.status = status;
    members.put("type", "about:blank");
    members.put("title", StatusCodes.getReason(status));
    members.put("status", status);
    members.put("detail", detail);
  }

  /// 400: the value of a parameter is not one of those that are allowed.
  ///
  /// @param value null when the parameter is missing
  static Problem parameter(String name, @Nullable String value, BadValue bad) {
    Problem problem =
        new Problem(StatusCodes.BAD_REQUEST, "Параметр «" + name + "»: " + bad.getMessage());
    problem.members.put("parameter", name);
    if (value != null) {
      problem.members.put("value", shown(value));
    }
    problem.members.put("allowed", bad.allowed());
    bad.candidates().ifPresent(places -> problem.members.put("candidates", places));
    return problem;
  }

  static Problem notFound(String detail) {
    return new Problem(StatusCodes.NOT_FOUND, detail);
  }

  /// One more member of the answer.
  Problem with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  int status() {
    return status;
  }

  Map<String, Object> members() {
    return members;
  }

  static String shown(String value) {
    return value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + "…";
  }

  /// Why a value is refused.
  static final class BadValue extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<String> allowed;
    private final transient @Nullable Object candidates;

    /// @param allowed what may stand there: values, or one description in words
    BadValue(String detail, List<String> allowed) {
      this(detail, allowed, null);
    }

    /// @param candidates places that the value may mean
    BadValue(String detail, List<String> allowed, @Nullable Object candidates) {
      super(detail, null, false, false);
      this.allowed = List.copyOf(allowed);
      this.candidates = candidates;
    }

    List<String> allowed() {
      return allowed;
    }

    Optional<Object> candidates() {
      return Optional.ofNullable(candidates);
    }
  }
}
