package ua.obriy.ingest;

import java.util.regex.Pattern;

/// What pages say to their readers between and below articles: appeals to subscribe or share, hints
/// at other articles, notices of the site. Told by their words, in short blocks only.
final class Appeals {
  private static final int LONGEST = 250;
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)^[^\\p{L}\\p{Nd}]*(?:(?:читайте|читати|дивіться|також|слухайте)(?: також| ще|"
              + " нас)?|схож[іе]|пов.язан[іе]|за темою|по темі|інші новини|більше новин|ще"
              + " новини|останні"
              + " (?:новини|записи)|популярн\\p{L}*|найпопулярніш\\p{L}*|рекомендуємо|вам"
              + " може|коментар\\p{L}*|анонси|новини партнерів|до теми|раніше ми"
              + " писали)[^\\p{L}\\p{Nd}]*(?:[:.].*)?$");
  private static final Pattern APPEAL =
      Pattern.compile(
          "(?iu)^[^\\p{L}\\p{Nd}]*(?:(?:читайте|слухайте|дивіться)"
              + " (?:нас|також|ще)|підпи(?:шіться|суйтес[ья]|сатис[ья]|шись)|приєднуйтес[ья]|долучайтес[ья]"
              + " до (?:нас|нашого)|стежте"
              + " за|поділи(?:ться|тися|тись)|поділіться|поширити|сподобалася"
              + " стаття|вподобати|версія для друку|повернут?ися|повернення до|назад до|закрити"
              + " вікно|адреса матеріалу|надруковано (?:зі|з) |роздруковано|джерело"
              + " фото|увійдіть|увійти|зареєструйтеся|попередн|наступн(?:ий|а)"
              + " (?:запис|стат|новин)|реклама|замовляйте рекламу|знайшли помилку|якщо ви"
              + " (?:знайшли|помітили) помилку|передрук|(?:при |у разі )?(?:повн\\p{L}+"
              + " |част\\p{L}+ )?(?:використанн\\p{L}|копіюванн\\p{L}) матеріалів|усі права|всі"
              + " права|сайт працює на|розробка сайту|скопіювати посилання|share on|no"
              + " comments|©)");

  /// A heading of other articles: it and what stands below it are no part of this one.
  static boolean isOfOthers(String line) {
    return line.length() <= 60 && OTHERS.matcher(line).matches();
  }

  static boolean isAppeal(String line) {
    return line.length() <= LONGEST
        && (APPEAL.matcher(line).find() || OTHERS.matcher(line).matches());
  }

  private Appeals() {}
}
