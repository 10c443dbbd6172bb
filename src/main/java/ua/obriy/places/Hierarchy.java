package ua.obriy.places;

import java.util.Arrays;
import ua.obriy.model.PlaceType;

/// Which place lies in which, as flat arrays by row: asked for every namesake of every name.
final class Hierarchy {
  private final int[] parents;
  private final int[] regions;
  private final int[] hromadas;
  private final int[] centres;

  Hierarchy(PlaceRow[] rows) {
    parents = new int[rows.length];
    regions = new int[rows.length];
    hromadas = new int[rows.length];
    centres = new int[rows.length];
    Arrays.fill(centres, -1);
    for (int row = 0; row < rows.length; row++) {
      parents[row] = rows[row].parent();
      regions[row] = rows[row].region();
      hromadas[row] = hromadaOf(rows, row);
      addCentre(rows, row);
    }
  }

  private void addCentre(PlaceRow[] rows, int row) {
    if (rows[row].centre() != PlaceRow.Centre.NOTHING) {
      int known = centres[parents[row]];
      boolean keeps = known >= 0 && rows[known].centre() == PlaceRow.Centre.HROMADA;
      centres[parents[row]] = known < 0 || !keeps ? row : known;
    }
  }

  /// Row of the settlement that a hromada is named after, or -1.
  int centre(int hromada) {
    return centres[hromada];
  }

  /// Wider places come first, so that those of the parent are known.
  private int hromadaOf(PlaceRow[] rows, int row) {
    if (rows[row].place().type() == PlaceType.HROMADA) {
      return row;
    }
    return parents[row] < 0 ? -1 : hromadas[parents[row]];
  }

  /// Row of the next wider place, -1 for a region.
  int parent(int row) {
    return parents[row];
  }

  /// Row of the region; its own for a region.
  int region(int row) {
    return regions[row];
  }

  /// Row of the hromada that holds the place or is it, or -1.
  int hromada(int row) {
    return hromadas[row];
  }

  /// Whether the place is the other or lies in it.
  boolean holds(int outer, int row) {
    int at = row;
    while (at >= 0 && at != outer) {
      at = parents[at];
    }
    return at == outer;
  }
}
