package ua.obriy.cli;

import picocli.CommandLine.IVersionProvider;
import ua.obriy.index.IndexManifest;

/// What `--version` prints.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String jar = Version.class.getPackage().getImplementationVersion();
    IndexManifest manifest = Knowledge.manifest();
    return new String[] {
      "Obriy " + (jar == null ? "(dev)" : jar),
      "dictionary " + manifest.dictionary() + ", gazetteer " + manifest.gazetteer()
    };
  }
}
