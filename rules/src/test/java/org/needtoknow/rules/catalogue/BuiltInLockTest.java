package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * Holds the lock to the built-in rules, and writes it when asked: {@code mvn -pl rules -am test
 * -Dtest=BuiltInLockTest -Dsurefire.failIfNoSpecifiedTests=false -Dcatalogue.lock=write}.
 */
class BuiltInLockTest {
  @Test
  void the_lock_holds_every_rule_in_the_folder_and_no_other() throws Exception {
    if (System.getProperty("catalogue.lock", "").equals("write")) {
      String old = CatalogueFolder.read(CatalogueFolder.LOCK);
      Files.writeString(CatalogueFolder.LOCK, CatalogueLoader.lock(CatalogueFolder.files(), old));
    }

    Catalogue catalogue =
        CatalogueLoader.load(CatalogueFolder.files(), CatalogueFolder.read(CatalogueFolder.LOCK));

    assertThat(CatalogueFolder.read(CatalogueFolder.LOCK))
        .isEqualTo(CatalogueLock.of(catalogue.rules().values()).text());
  }
}
