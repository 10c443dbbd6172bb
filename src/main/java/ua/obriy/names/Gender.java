package ua.obriy.names;

/// Gender of a noun, which its adjectives share.
enum Gender {
  MASCULINE("/ий/ій/їй/ого/ього/їго/ому/ьому/їму/им/ім/їм/", "ий", "ій"),
  FEMININE("/а/я/ої/ьої/їй/ій/у/ю/ою/ьою/", "а", "я"),
  NEUTER("/е/є/ого/ього/ому/ьому/им/ім/", "е", "є");

  private final String endings;
  private final String hard;
  private final String soft;

  Gender(String endings, String hard, String soft) {
    this.endings = endings;
    this.hard = hard;
    this.soft = soft;
  }

  /// Whether the form is one of this adjective in this gender, singular.
  ///
  /// @param lemma masculine, such as `сумський`
  boolean agrees(String form, String lemma) {
    String stem = lemma.substring(0, lemma.length() - 2);
    return form.startsWith(stem) && endings.contains("/" + form.substring(stem.length()) + "/");
  }

  /// Nominative of the adjective.
  String nominative(String lemma) {
    return lemma.substring(0, lemma.length() - 2) + (lemma.endsWith("ий") ? hard : soft);
  }
}
