package org.needtoknow.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Ntk.class.getPackage().getImplementationVersion();
    return new String[] {"ntk " + (version == null ? "(not packaged)" : version)};
  }
}
