package org.needtoknow.jobs.task;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.catalogue.CatalogueLoader;

/**
 * The texts of a department's own rules; the product's rules come with the program. Compiled rules
 * cannot be sent, so each process compiles its own.
 *
 * @param files texts of the rules by file name
 * @param lock the text of the department's {@code catalogue.lock}, blank for none
 */
public record CatalogueSources(SortedMap<String, String> files, String lock) {
  public static final CatalogueSources NONE = new CatalogueSources(new TreeMap<>(), "");

  public CatalogueSources {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public Catalogue load() throws ConfigurationException {
    return CatalogueLoader.withDepartment(files, lock);
  }
}
