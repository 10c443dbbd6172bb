package ua.obriy.places;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// A place with what only the gazetteer needs.
///
/// @param parent row number of the next wider place, -1 for a region
/// @param region row number of the region; its own for a region
/// @param centre which unit is named after it
/// @param otherNames old, foreign and Russian names joined by `|`, for queries only
record PlaceRow(Place place, int parent, int region, Centre centre, String otherNames) {

  /// What is named after a settlement.
  enum Centre {
    NOTHING,
    HROMADA,
    RAION;

    /// Points for a settlement of this type.
    double weight(PlaceType type) {
      return switch (this) {
        case NOTHING -> 0;
        case HROMADA -> Weights.CENTRE;
        case RAION -> type == PlaceType.SETTLEMENT ? Weights.CENTRE_OF_RAION : Weights.CENTRE;
      };
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(place.code());
    out.writeByte(place.type().ordinal());
    out.writeUTF(place.name());
    out.writeUTF(place.nameEn());
    out.writeFloat((float) place.lat());
    out.writeFloat((float) place.lon());
    out.writeInt(place.population());
    out.writeInt(parent);
    out.writeInt(region);
    out.writeByte(centre.ordinal());
    out.writeUTF(otherNames);
  }

  PlaceRow asCentre(Centre of) {
    return new PlaceRow(place, parent, region, of, otherNames);
  }

  static PlaceRow read(DataInput in, PlaceRow[] before, int number) throws IOException {
    String code = in.readUTF();
    PlaceType type = PlaceType.values()[in.readByte()];
    String name = in.readUTF();
    String nameEn = in.readUTF();
    double lat = round(in.readFloat());
    double lon = round(in.readFloat());
    int population = in.readInt();
    int parent = in.readInt();
    int region = in.readInt();
    String parentCode = parent < 0 ? null : before[parent].place().code();
    String regionCode = region == number ? code : before[region].place().code();
    Place place = new Place(code, type, name, nameEn, parentCode, regionCode, lat, lon, population);
    return new PlaceRow(place, parent, region, Centre.values()[in.readByte()], in.readUTF());
  }

  /// Five decimals are a metre; the rest is noise of the float.
  private static double round(float degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
