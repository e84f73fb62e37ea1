package org.needtoknow.jobs.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.reports.disclosure.Disclosure;
import org.needtoknow.reports.disclosure.DisclosurePage;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.mask.AuditNumbers;

/**
 * Writes what may be handed to the one who asks. Only lookups that are surely about the subject go
 * in: telling somebody of a lookup of their namesake would disclose the namesake.
 */
public final class DisclosureFile {
  private DisclosureFile() {}

  /**
   * Writes a new file.
   *
   * @param about whom or what was asked about, in the words of the one who asks
   * @param reference number of the request, or {@code ""}
   */
  public static void write(
      TraceResult result,
      AuditNumbers numbers,
      FinishedRun audit,
      String about,
      String reference,
      Path file)
      throws IOException {
    List<TracedLookup> sure = result.sure();
    Disclosure disclosure =
        new Disclosure(
            audit.departmentName(),
            about,
            reference,
            ZoneId.of(audit.zone()),
            sure.stream().map(lookup -> disclosed(lookup, numbers)).toList(),
            result.lookups().size() - sure.size(),
            audit.runId(),
            audit.logFiles(),
            result.warnings());
    try (OutputStream out = PrivateFiles.create(file)) {
      out.write(DisclosurePage.render(disclosure).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Disclosure.DisclosedLookup disclosed(TracedLookup lookup, AuditNumbers numbers) {
    return new Disclosure.DisclosedLookup(
        lookup.at(),
        lookup.system().toUpperCase(Locale.ROOT),
        AskedWords.of(lookup.what()),
        lookup.ori(),
        lookup.accountable(numbers),
        work(lookup),
        lookup.match().how());
  }

  private static String work(TracedLookup lookup) {
    return switch (lookup.verdict()) {
      case EXPLAINED, CONFLICT ->
          lookup.templates().stream()
              .findFirst()
              .map(Template::inDisclosure)
              .orElse("Work on file explains it");
      case UNEXPLAINED -> "No work on file explains it";
      case UNDETERMINED -> "Could not be judged";
    };
  }
}
