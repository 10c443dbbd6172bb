package ua.obriy.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/// What the page is looked at with.
///
/// @param width CSS pixels
/// @param height CSS pixels
/// @param touch a finger instead of a mouse
record Look(int width, int height, ColorScheme scheme, boolean touch) {
  static final Look DESKTOP = new Look(1440, 900, ColorScheme.LIGHT, false);
  static final Look TABLET = new Look(768, 1024, ColorScheme.LIGHT, true);
  static final Look PHONE = new Look(375, 740, ColorScheme.LIGHT, true);

  Look dark() {
    return new Look(width, height, ColorScheme.DARK, touch);
  }

  /// Without motion, so that nothing has to be waited for.
  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setHasTouch(touch)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("uk-UA");
  }

  @Override
  public String toString() {
    return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
  }
}
