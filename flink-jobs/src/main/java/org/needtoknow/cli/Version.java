package org.needtoknow.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, from its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Ntk.class.getPackage().getImplementationVersion();
    return new String[] {"ntk " + (version == null ? "(not packaged)" : version)};
  }
}
