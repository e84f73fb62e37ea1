package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.needtoknow.results.document.ProgramUsed;

/** Which build of the program this is: its version and the commit of its source. */
final class ProgramBuild {
  private static final String UNKNOWN = "unknown";
  private static final String FILE = "build.properties";

  private ProgramBuild() {}

  static ProgramUsed used() {
    return new ProgramUsed(version(), commit());
  }

  static String version() {
    String version = ProgramBuild.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The commit that the build wrote down; {@code unknown} when it had no repository. */
  private static String commit() {
    try (InputStream in = ProgramBuild.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return UNKNOWN;
      }
      Properties build = new Properties();
      build.load(in);
      String commit = build.getProperty("commit", "").strip();
      return commit.isEmpty() ? UNKNOWN : commit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
