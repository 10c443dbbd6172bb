package ua.obriy.names;

/// Which cases of a name a form may be. Bits: 1 nominative, 2 genitive, 4 dative, 8 accusative,
/// 16 instrumental, 32 locative, 64 vocative.
final class Cases {
  static final int NOMINATIVE = 1;
  static final int ALL = (1 << 7) - 1;

  private static final String[] FIRM = {
    "//", "/а/у/", "/у/ові/еві/", "/а/", "/ом/ем/", "/ові/еві/у/і/", "/е/у/"
  };
  private static final String[] SOFT = {"/ь/", "/я/", "/ю/еві/", "/я/", "/ем/", "/ю/еві/і/", "/ю/"};
  private static final String[] IOT = {
    "/й/", "/я/", "/ю/єві/еві/", "/я/", "/єм/ем/", "/ю/єві/ї/", "/ю/"
  };
  private static final String[] ROUND = {
    "/о/", "/а/", "/у/ові/", "/а/", "/ом/", "/ові/у/і/", "/о/е/у/"
  };
  private static final String[] SOFT_ROUND = {
    "/ьо/", "/я/", "/ю/ьові/", "/я/", "/ьом/", "/ьові/ю/", "/ю/"
  };
  private static final String[] ADJECTIVE = {
    "/ий/", "/ого/", "/ому/", "/ого/", "/им/", "/ому/ім/", "/ий/"
  };
  private static final String[] SOFT_ADJECTIVE = {
    "/ій/", "/ього/", "/ьому/", "/ього/", "/ім/", "/ьому/ім/", "/ій/"
  };
  private static final String[] POSSESSIVE = {
    "//", "/а/", "/у/ові/", "/а/", "/им/ом/", "/ові/у/і/", "/е/"
  };
  private static final String[] OPEN = {
    "/а/", "/и/ої/і/", "/і/ій/", "/у/", "/ою/ею/", "/і/ій/", "/о/а/е/"
  };
  private static final String[] CHANGED = {"", "", "/і/", "", "", "/і/", ""};
  private static final String[] SOFT_OPEN = {
    "/я/", "/і/ї/ьої/", "/і/ї/ій/", "/ю/", "/ею/єю/ьою/", "/і/ї/ій/", "/е/є/ю/"
  };
  private static final String[] LOVE = {"/ь//", "/і/", "/і/", "/ь//", "/ю/'ю/", "/і/", "/е/і/"};

  private Cases() {}

  /// @param form folded
  /// @param name folded nominative of a first name or surname
  /// @param given whether it is a first name, of which those of women on a consonant are declined
  static int of(String form, String name, boolean female, boolean given) {
    int cut = name.length() - 1;
    if (cut < 1) {
      return form.equals(name) ? ALL : 0;
    }
    String stem = name.substring(0, cut);
    int cases =
        switch (name.charAt(cut)) {
          case 'а' -> match(form, stem, OPEN) | match(form, changed(stem), CHANGED);
          case 'я' -> match(form, stem, SOFT_OPEN);
          default -> female ? fixed(form, name) : man(form, name, stem);
        };
    return female && given ? cases | woman(form, name, stem) : cases;
  }

  private static int fixed(String form, String name) {
    return form.equals(name) ? ALL : 0;
  }

  private static int woman(String form, String name, String stem) {
    return switch (name.charAt(name.length() - 1)) {
      case 'ь' -> match(form, stem, LOVE);
      case 'в', 'ф', 'р', 'т' -> match(form, name, LOVE);
      default -> 0;
    };
  }

  private static int man(String form, String name, String stem) {
    return switch (name.charAt(name.length() - 1)) {
      case 'о' ->
          name.endsWith("ьо")
              ? match(form, stem.substring(0, stem.length() - 1), SOFT_ROUND)
              : match(form, stem, ROUND);
      case 'й' -> iot(form, name, stem);
      case 'ь' -> match(form, stem, SOFT) | soft(form, name);
      case 'е', 'є', 'и', 'і', 'ї', 'у', 'ю' -> fixed(form, name);
      default -> firm(form, name);
    };
  }

  private static int iot(String form, String name, String stem) {
    String shorter = name.substring(0, name.length() - 2);
    return switch (name.charAt(name.length() - 2)) {
      case 'и' -> match(form, shorter, ADJECTIVE);
      case 'і' -> match(form, stem, IOT) | match(form, shorter, SOFT_ADJECTIVE);
      default -> match(form, stem, IOT);
    };
  }

  /// Кравець: Кравця; Боєць: Бойця; Гребінь: Гребеня.
  private static int soft(String form, String name) {
    int cut = name.length() - 3;
    if (cut < 1) {
      return 0;
    }
    String last = name.substring(cut + 1, name.length() - 1);
    return switch (name.charAt(cut)) {
      case 'е' ->
          oblique(form, name.substring(0, cut) + last, SOFT)
              | oblique(form, name.substring(0, cut) + "ь" + last, SOFT);
      case 'є' -> oblique(form, name.substring(0, cut) + "й" + last, SOFT);
      case 'і' -> oblique(form, name.substring(0, cut) + "е" + last, SOFT);
      default -> 0;
    };
  }

  private static int firm(String form, String name) {
    int cut = name.length() - 2;
    String last = name.substring(cut + 1);
    String start = name.substring(0, cut);
    int cases = match(form, name, FIRM);
    if ("вн".contains(last)) {
      cases |= match(form, name, POSSESSIVE);
    }
    return switch (name.charAt(cut)) {
      case 'і' ->
          cases
              | oblique(form, start + "о" + last, last.equals("в") ? POSSESSIVE : FIRM)
              | oblique(form, start + "е" + last, last.equals("в") ? POSSESSIVE : FIRM);
      case 'ї' -> cases | oblique(form, start + "є" + last, POSSESSIVE);
      case 'о', 'е' -> cases | oblique(form, start + last, FIRM);
      default -> cases;
    };
  }

  private static int oblique(String form, String stem, String[] endings) {
    return match(form, stem, endings) & ~NOMINATIVE;
  }

  /// Ольга: Ользі.
  private static String changed(String stem) {
    String start = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'г' -> start + "з";
      case 'к' -> start + "ц";
      case 'х' -> start + "с";
      default -> stem;
    };
  }

  private static int match(String form, String stem, String[] endings) {
    if (!form.startsWith(stem)) {
      return 0;
    }
    String ending = "/" + form.substring(stem.length()) + "/";
    int cases = 0;
    for (int i = 0; i < endings.length; i++) {
      cases |= endings[i].contains(ending) ? 1 << i : 0;
    }
    return cases;
  }
}
