package ua.obriy.page;

/// Codes of some oblasts.
final class Regions {
  static final String VINNYTSIA = "UA05000000000010236";
  static final String LVIV = "UA46000000000026241";
  static final String POLTAVA = "UA53000000000028050";
  static final String SUMY = "UA59000000000057109";
  static final String KHMELNYTSKYI = "UA68000000000099709";
  static final String SEVASTOPOL = "UA85000000000065278";
  static final String CRIMEA = "UA01000000000013043";

  private Regions() {}
}
