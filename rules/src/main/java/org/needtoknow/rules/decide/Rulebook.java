package org.needtoknow.rules.decide;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.match.DirectoryIndex;

/**
 * What every act of a run is decided by.
 *
 * @param coverage for which times each feed is complete
 */
public record Rulebook(
    DirectoryIndex directory, Catalogue catalogue, AuditSettings settings, Coverage coverage) {
  public Rulebook {
    requireNonNull(directory, "directory");
    requireNonNull(catalogue, "catalogue");
    requireNonNull(settings, "settings");
    requireNonNull(coverage, "coverage");
  }
}
