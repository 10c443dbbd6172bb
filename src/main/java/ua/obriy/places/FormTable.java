package ua.obriy.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Token;
import ua.obriy.text.Declension;
import ua.obriy.text.UkrainianText;

/// Collects every form of every name of the gazetteer: cases of names, adjectives, lands, aliases.
final class FormTable {
  /// Stems whose inhabitants are called as others are: українці, гірці, чорноморці, or as things:
  /// олівці.
  private static final Set<String> NOT_ONLY_PEOPLE =
      Set.of(
          "україн",
          "олев",
          "гір",
          "бу",
          "сівер",
          "завод",
          "полон",
          "таврій",
          "чорномор",
          "примор",
          "шахтар",
          "долин",
          "щастин",
          "верхів",
          "покров",
          "зорян",
          "перемож",
          "радян",
          "комсомоль",
          "жовтнев",
          "червон",
          "ленін",
          "киров",
          "свердлов",
          "дзержин",
          "первомай");

  private final List<PlaceRow> rows;
  private final UkrainianText text;
  private final Declension declension;
  private final Map<String, Set<Integer>> forms = new HashMap<>();
  private final Map<String, Integer> byCode = new HashMap<>();

  FormTable(List<PlaceRow> rows, List<Alias> aliases, UkrainianText text) throws IOException {
    this.rows = rows;
    this.text = text;
    Set<String> names = new HashSet<>();
    rows.stream().filter(this::isNamed).forEach(row -> names.add(row.place().name()));
    aliases.forEach(alias -> names.add(alias.name()));
    this.declension = Declension.of(names);
    for (int i = 0; i < rows.size(); i++) {
      byCode.put(rows.get(i).place().code() + rows.get(i).place().type(), i);
    }
    addPlaces();
    addCentres(new Centres(rows, oldNames(aliases)));
    aliases.forEach(this::addAlias);
  }

  Forms build() {
    return Forms.of(forms);
  }

  private Map<Integer, List<String>> oldNames(List<Alias> aliases) {
    Map<Integer, List<String>> names = new HashMap<>();
    for (Alias alias : aliases) {
      Integer row = byCode.get(alias.code() + alias.type());
      if (alias.role() == Role.OLD && row != null && isNamed(rows.get(row))) {
        names.computeIfAbsent(row, _ -> new ArrayList<>()).add(alias.name());
      }
    }
    return names;
  }

  private boolean isNamed(PlaceRow row) {
    return row.place().type().isPopulated();
  }

  private void addPlaces() {
    Map<String, Set<String>> known = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).place().name();
      if (isNamed(rows.get(i))) {
        add(known.computeIfAbsent(name, declension::forms), i, Role.NAME);
        addOldEnding(i);
        addSoftCases(i);
        addHashtag(i);
        addSettlementAdjectives(i);
      } else if (adjectiveOf(name) == null) {
        add(declension.forms(name), i, Role.NAME);
      } else {
        addUnit(i, adjectiveOf(name));
      }
    }
  }

  /// People write Берегово and Пірново where the lists have Берегове and Пірнове.
  private void addOldEnding(int row) {
    String name = rows.get(row).place().name();
    if (name.endsWith("ове") || name.endsWith("еве") || name.endsWith("єве")) {
      add(List.of(name.substring(0, name.length() - 1) + "о"), row, Role.NAME);
    }
  }

  /// Гельмязів, Гельмязева: behind a soft consonant both vowels are in use.
  private void addSoftCases(int row) {
    String name = rows.get(row).place().name();
    if (name.matches("[^ -]+[зцжчшщ]ів")) {
      String stem = name.substring(0, name.length() - 2);
      add(List.of(stem + "ева", stem + "еву", stem + "евом", stem + "еві"), row, Role.NAME);
    }
  }

  /// A name of several words as a tag has it: #кривийріг, #камянське.
  private void addHashtag(int row) {
    String name = rows.get(row).place().name();
    if (rows.get(row).place().type() == PlaceType.CITY && name.matches(".*[ ’-].*")) {
      add(List.of(name.replaceAll("[ ’-]", "")), row, Role.NAME);
    }
  }

  /// The masculine adjective that a unit is called by (Сумська область: сумський), or null.
  private static @Nullable String adjectiveOf(String unit) {
    String first = unit.split(" ")[0].toLowerCase(Locale.ROOT);
    if (!unit.contains(" ") || unit.startsWith("Автономна")) {
      return null;
    }
    return first.endsWith("ий") || first.endsWith("ій")
        ? first
        : first.substring(0, first.length() - 1) + (first.endsWith("я") ? "ій" : "ий");
  }

  private void addUnit(int row, String adjective) {
    add(Declension.adjectiveForms(adjective), row, Role.ADJECTIVE);
    if (adjective.endsWith("ньський")) { // Есманьська громада, which people call Есманська
      add(Declension.adjectiveForms(adjective.replace("ньськ", "нськ")), row, Role.ADJECTIVE);
    }
    PlaceType type = rows.get(row).place().type();
    if (type == PlaceType.REGION || type == PlaceType.RAION) {
      addLand(row, adjective, Role.LAND);
    }
  }

  private void addLand(int row, String adjective, Role role) {
    if (!adjective.endsWith("ський") && !adjective.endsWith("цький")) {
      return;
    }
    boolean soft = adjective.endsWith("цький");
    String stem = adjective.substring(0, adjective.length() - "ський".length());
    String land = stem + (soft ? "ччин" : "щин");
    for (String ending : List.of("а", "и", "і", "у", "ою")) {
      add(List.of(land + ending, (land + ending).replace("-", "")), row, role);
    }
  }

  private void addSettlementAdjectives(int row) {
    String name = rows.get(row).place().name().toLowerCase(Locale.ROOT);
    if (!name.contains("-")) {
      for (String adjective : SettlementAdjectives.of(name)) {
        add(Declension.adjectiveForms(adjective), row, Role.ADJECTIVE);
      }
    }
  }

  /// A hromada is called by the adjective of its centre, which is better than any rule.
  private void addCentres(Centres centres) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).place().type() == PlaceType.HROMADA) {
        String adjective = adjectiveOf(rows.get(i).place().name());
        int centre = centres.of(i, adjective);
        if (centre >= 0) {
          add(Declension.adjectiveForms(adjective), centre, Role.ADJECTIVE);
          addPeople(centre, adjective);
          rows.set(centre, rows.get(centre).asCentre(unitOf(i, adjective)));
        }
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      addCentreOfRaion(i);
    }
    for (String city : List.of("Київ", "Севастополь")) {
      int row = cityNamed(city);
      String adjective = city.equals("Київ") ? "київський" : "севастопольський";
      add(Declension.adjectiveForms(adjective), row, Role.ADJECTIVE);
    }
  }

  /// Курман, whose hromada has another name.
  private void addCentreOfRaion(int row) {
    PlaceRow place = rows.get(row);
    if (place.place().type() == PlaceType.SETTLEMENT && rows.get(place.parent()).parent() >= 0) {
      PlaceRow raion = rows.get(rows.get(place.parent()).parent());
      String adjective = adjectiveOf(raion.place().name());
      String name = place.place().name().toLowerCase(Locale.ROOT);
      if (adjective != null && SettlementAdjectives.of(name).contains(adjective)) {
        rows.set(row, place.asCentre(PlaceRow.Centre.RAION));
      }
    }
  }

  /// The widest unit of this adjective: Верховинська громада, Верховинський район.
  private PlaceRow.Centre unitOf(int hromada, String adjective) {
    int raion = rows.get(hromada).parent();
    boolean same = raion >= 0 && adjective.equals(adjectiveOf(rows.get(raion).place().name()));
    return same ? PlaceRow.Centre.RAION : PlaceRow.Centre.HROMADA;
  }

  private int cityNamed(String name) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).place().type() == PlaceType.CITY && rows.get(i).place().name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no city of this name in the gazetteer: " + name);
  }

  private void addAlias(Alias alias) {
    Integer row = byCode.get(alias.code() + alias.type());
    if (row == null) {
      throw new IllegalArgumentException("aliases.tsv: no such place: " + alias);
    }
    String adjective = adjectiveOf(alias.name());
    boolean unit = adjective != null && alias.name().endsWith("район");
    Role role = unit ? roleOfUnit(alias) : alias.role();
    Collection<String> all =
        unit ? Declension.adjectiveForms(adjective) : declension.forms(alias.name());
    add(all, row, role);
    if (role == Role.DEMONYM) {
      addInhabitants(row, alias.name());
    }
    if (unit) {
      addLand(row, adjective, role == Role.ABOLISHED ? role : Role.LAND);
    } else if (role == Role.OLD && isNamed(rows.get(row))) {
      addOldAdjectives(row, alias.name());
    }
  }

  /// A raion that only has another name now is a place of today.
  private static Role roleOfUnit(Alias alias) {
    return alias.role() == Role.OLD ? Role.ADJECTIVE : Role.ABOLISHED;
  }

  /// Лозівський: лозівчани, лозівчанин, лозівці, лозівець.
  private void addPeople(int row, String adjective) {
    String stem = adjective.substring(0, adjective.length() - "ський".length());
    boolean city = rows.get(row).place().type() == PlaceType.CITY;
    if (!city || !adjective.endsWith("ський") || NOT_ONLY_PEOPLE.contains(stem)) {
      return;
    }
    for (String ending : List.of("чани", "чанин", "ці", "ець")) {
      addInhabitants(row, stem + ending);
    }
  }

  /// Харків'яни, до харків'ян: the genitive has no ending.
  private void addInhabitants(int row, String people) {
    add(declension.forms(people), row, Role.DEMONYM);
    if (people.endsWith("ани") || people.endsWith("яни")) {
      add(List.of(people.substring(0, people.length() - 1)), row, Role.DEMONYM);
    }
    addWomen(row, people);
  }

  /// Киянин, киянка; the endings of the feminine know no exception.
  private void addWomen(int row, String people) {
    if (people.endsWith("анин") || people.endsWith("янин")) {
      String woman = people.substring(0, people.length() - 2) + "к";
      List<String> endings = List.of("а", "и", "у", "ою", "о", "ам", "ами", "ах");
      add(endings.stream().map(ending -> woman + ending).toList(), row, Role.DEMONYM);
      String stem = woman.substring(0, woman.length() - 1);
      add(List.of(stem + "ці", stem + "ок"), row, Role.DEMONYM);
    }
  }

  /// Schools and councils keep the adjective of the old name for years.
  private void addOldAdjectives(int row, String oldName) {
    for (String adjective : SettlementAdjectives.of(oldName.toLowerCase(Locale.ROOT))) {
      List<String> adjectives = Declension.adjectiveForms(adjective);
      add(adjectives, row, Role.ADJECTIVE);
      if (rows.get(row).centre() != PlaceRow.Centre.NOTHING) {
        add(adjectives, rows.get(row).parent(), Role.ADJECTIVE);
      }
    }
  }

  private void add(Collection<String> names, int row, Role role) {
    for (String name : names) {
      forms.computeIfAbsent(key(name), _ -> new HashSet<>(2)).add(Forms.posting(row, role));
    }
  }

  /// Cut as the words of a document are cut, so that hyphens split alike.
  private String key(String name) {
    return text.analyze(name).stream().map(Token::folded).collect(Collectors.joining(" "));
  }
}
