package org.needtoknow.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** A sample department copied to where a test may change it. */
public record CopiedDepartment(Path folder) {
  public static CopiedDepartment of(String sample, Path parent) throws IOException {
    Path from = SampleRun.sampleLogs().resolve(sample);
    Path to = parent.resolve(sample);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return new CopiedDepartment(to);
  }

  public CopiedDepartment append(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    return this;
  }
}
