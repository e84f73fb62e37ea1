package org.needtoknow.parsers.department;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Finds the sample departments among the test resources. */
public final class Samples {
  private Samples() {}

  public static Path folder(String name) {
    try {
      URL url = Samples.class.getResource("/departments/" + name);
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
