package ua.obriy.names;

/// One way to read the words that name a person.
///
/// @param given first name, with a patronymic where the text has it, or initials; nominative
/// @param surname nominative
/// @param score how likely, to compare readings of the same words
record Reading(String given, String surname, boolean female, int score) {
  String name() {
    return given + " " + surname;
  }

  boolean hasInitials() {
    return given.length() > 1 && given.charAt(1) == '.';
  }

  /// The first name alone, or the first initial with its dot.
  String first() {
    int end = given.indexOf(' ');
    return end < 0 ? given : given.substring(0, end);
  }
}
