package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * Compares the lock with the built-in rules, and writes it with {@code -Dcatalogue.lock=write}, as
 * {@code scripts/lock-rules} does.
 */
class BuiltInLockTest {
  @Test
  void the_lock_holds_every_rule_in_the_folder_and_no_other() throws Exception {
    if (System.getProperty("catalogue.lock", "").equals("write")) {
      String old = CatalogueFolder.read(CatalogueFolder.LOCK);
      Files.writeString(CatalogueFolder.LOCK, CatalogueLoader.lock(CatalogueFolder.files(), old));
    }

    String lock = CatalogueFolder.read(CatalogueFolder.LOCK);

    assertThat(problems(lock))
        .as(
            "the rules and their lock; for a new rule or a new version, run %s",
            CatalogueFolder.WRITE)
        .isEmpty();
    assertThat(lock)
        .as("catalogue.lock is not as it is written; run %s", CatalogueFolder.WRITE)
        .isEqualTo(CatalogueLoader.lock(CatalogueFolder.files(), lock));
  }

  private static String problems(String lock) {
    try {
      CatalogueLoader.load(CatalogueFolder.files(), lock);
      return "";
    } catch (ConfigurationException e) {
      return e.getMessage();
    }
  }
}
