package org.needtoknow.results.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needtoknow.results.document.ReviewDecisionDocument.Outcome;

/** References to the runs of an archive in decisions, the register and legal holds. */
final class RunReferences {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("[\\w-]+");

  private final Set<String> runsDecidedOn = new HashSet<>();
  private final Set<String> itemsDecidedOn = new HashSet<>();
  private final List<String> register = new ArrayList<>();
  private final Map<String, String> holds;

  private RunReferences(Map<String, String> holds) {
    this.holds = holds;
  }

  static RunReferences read(ResultArchive archive, Decided decided) throws IOException {
    RunReferences references = new RunReferences(archive.holds());
    for (Outcome outcome : decided.outcomes()) {
      if (outcome.run().isPresent()) {
        references.runsDecidedOn.add(outcome.run().get());
      } else {
        references.itemsDecidedOn.add(outcome.item());
      }
    }
    // A line that cannot be read may name any item or run.
    for (Decided.UnreadLine line : decided.unread()) {
      WORD.matcher(line.text())
          .results()
          .map(MatchResult::group)
          .forEach(
              word -> {
                references.runsDecidedOn.add(word);
                references.itemsDecidedOn.add(word);
              });
    }
    if (Files.isDirectory(archive.register())) {
      try (Stream<Path> files = Files.walk(archive.register())) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          references.register.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return references;
  }

  /** Why a run is held; {@code ""} where no reason is given. */
  Optional<String> hold(String run) {
    return Optional.ofNullable(holds.get(run));
  }

  boolean isInRegister(String run) {
    return register.stream().anyMatch(text -> text.contains(run));
  }

  /** An item of this run on which there is a decision. */
  Optional<String> decidedItem(FinishedRun run) throws IOException {
    if (itemsDecidedOn.isEmpty() || !Files.exists(run.items())) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    EachLine.of(
        run.items(),
        (bytes, from, to) -> {
          // Only the id is read: items of an older version of the program may have another form.
          String item = JSON.readTree(bytes, from, to - from).at("/ntk/item/id").asText();
          if (found.isEmpty() && itemsDecidedOn.contains(item)) {
            found.add(item);
          }
        });
    return found.stream().findFirst();
  }

  boolean isDecidedOn(String run) {
    return runsDecidedOn.contains(run);
  }
}
