package org.needtoknow.samples.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.life.TownParameters;

/** Departments for the tests. */
final class Simulated {
  private Simulated() {}

  static SimulationPlan plan(int officers, int months, long seed, DepartmentStyle style) {
    return new SimulationPlan(
        officers, months, 1, LocalDate.of(2026, 1, 1), seed, 0.001, 0.004, 0, style);
  }

  static SimulationFigures write(SimulationPlan plan, Path out) {
    return write(plan, TownParameters.middle(0.6), out);
  }

  static SimulationFigures write(SimulationPlan plan, TownParameters parameters, Path out) {
    try {
      return new Simulation(plan, parameters, out).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file below the folder with the hash of its bytes. */
  static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), hash(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  /** One hash of the names and bytes of all files below the folder. */
  static String hashOfAll(Path folder) throws IOException {
    return hash(hashes(folder).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
