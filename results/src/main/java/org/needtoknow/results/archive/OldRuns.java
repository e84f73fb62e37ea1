package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.needtoknow.model.settings.ConfigurationException;

/** Removes old runs of an archive, except those that something refers to. */
public final class OldRuns {
  private OldRuns() {}

  /** What becomes of a run, and why. */
  public enum Fate {
    /** Kept: it is among the newest. */
    NEWEST,
    /** Kept: {@code latest} names it. */
    LATEST,
    /** Kept: a legal hold protects it. */
    HELD,
    /** Kept: the register mentions it. */
    REGISTERED,
    /** Kept: somebody decided on an item of it. */
    DECIDED,
    /** Nothing needs it: it goes. */
    REMOVED
  }

  /**
   * What becomes of one run.
   *
   * @param detail the reason of the hold, or the item decided on; may be {@code ""}
   * @param size bytes that the run takes on disk
   */
  public record Judged(String run, Fate fate, String detail, long size) {}

  /** What {@link #remove} would do now; changes nothing. */
  public static List<Judged> look(ResultArchive archive, int keep)
      throws IOException, ConfigurationException {
    return judge(archive, keep, archive.decisions().read());
  }

  /**
   * Removes the oldest runs.
   *
   * @param keep how many of the newest stay in any case, at least 1
   * @return what became of each run, oldest first
   */
  public static List<Judged> remove(ResultArchive archive, int keep)
      throws IOException, ConfigurationException {
    ArchivePlace place = ArchivePlace.open(archive.folder());
    List<Path> leaving = new ArrayList<>();
    List<Judged> judged;
    try (LockedFile alone = place.lock()) {
      place.prepare();
      // A decision that is made now, on a run that goes, would refer to nothing.
      judged =
          archive
              .decisions()
              .whileClosed(
                  decided -> {
                    List<Judged> all = judge(archive, keep, decided);
                    for (Judged one : all) {
                      if (one.fate() == Fate.REMOVED) {
                        leaving.add(takeAway(archive, one.run()));
                      }
                    }
                    return all;
                  });
    }
    for (Path folder : leaving) {
      PrivateFiles.delete(folder);
    }
    for (Judged one : judged) {
      if (one.fate() == Fate.REMOVED) {
        PrivateFiles.delete(archive.indexing(one.run()));
      }
    }
    return judged;
  }

  /** A run goes at once, so that one that is half removed has no name. */
  private static Path takeAway(ResultArchive archive, String run) throws IOException {
    Path leaving = archive.runsFolder().resolve(ArchivePlace.OLD + UUID.randomUUID());
    Files.move(archive.runsFolder().resolve(run), leaving, StandardCopyOption.ATOMIC_MOVE);
    return leaving;
  }

  private static List<Judged> judge(ResultArchive archive, int keep, Decided decided)
      throws IOException, ConfigurationException {
    if (keep < 1) {
      throw new IllegalArgumentException("at least one run is kept");
    }
    RunReferences references = RunReferences.read(archive, decided);
    Optional<String> latest = archive.latestName();
    List<FinishedRun> runs = archive.runs();
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      FinishedRun run = runs.get(i);
      String name = run.name();
      Fate fate = Fate.REMOVED;
      String detail = "";
      if (latest.filter(name::equals).isPresent()) {
        fate = Fate.LATEST;
      } else if (i >= runs.size() - keep) {
        fate = Fate.NEWEST;
      } else if (references.hold(name).isPresent()) {
        fate = Fate.HELD;
        detail = references.hold(name).get();
      } else if (references.isInRegister(name)) {
        fate = Fate.REGISTERED;
      } else if (references.isDecidedOn(name)) {
        fate = Fate.DECIDED;
      } else {
        Optional<String> item = references.decidedItem(run);
        fate = item.isPresent() ? Fate.DECIDED : Fate.REMOVED;
        detail = item.orElse("");
      }
      judged.add(new Judged(name, fate, detail, run.size()));
    }
    return judged;
  }
}
