package org.needtoknow.parsers.department;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.settings.Obligation;
import org.needtoknow.model.settings.PolicyClause;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlDocument;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;

/** Reads {@code policy.yaml}: the clauses that the department adopted. */
final class PolicyReader {
  static final String FILE = "policy.yaml";

  private PolicyReader() {}

  static List<PolicyClause> read(Path folder, Problems problems) {
    if (!Files.exists(folder.resolve(FILE))) {
      return List.of();
    }
    Optional<YamlNode> root = YamlDocument.read(folder, FILE, problems);
    if (root.isEmpty()) {
      return List.of();
    }
    YamlMap map = root.get().asMap(problems, "the file");
    map.onlyKnown(problems, "clauses");
    List<PolicyClause> clauses = new ArrayList<>();
    for (YamlNode item : map.get("clauses").map(YamlNode::asItems).orElse(List.of())) {
      clause(item.asMap(problems, "a clause"), problems).ifPresent(clauses::add);
    }
    return clauses;
  }

  private static Optional<PolicyClause> clause(YamlMap map, Problems problems) {
    map.onlyKnown(problems, "obligation", "document", "clause", "wording", "from", "to", "limit");
    String obligation =
        map.required("obligation", "O-01 and so on, see docs/obligations.md", problems);
    String document = map.required("document", "the policy's title", problems);
    String number = map.required("clause", "its number in the document", problems);
    String wording = map.required("wording", "the clause's own words", problems);
    if (map.required("from", "first day in force, 2026-01-31", problems).isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = day(map, "from", problems);
    Optional<LocalDate> to = day(map, "to", problems);
    String limit = map.text("limit", problems);
    if (!obligation.isEmpty() && Obligation.of(obligation).isEmpty()) {
      map.placeOf("obligation")
          .problem(
              problems,
              "there is no obligation '" + obligation + "'",
              "docs/obligations.md lists them, O-01 to O-17 and C-01 to C-12");
      return Optional.empty();
    }
    boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    if (backwards) {
      map.placeOf("to")
          .problem(problems, "'to' is before 'from': it is never in force", "swap or correct them");
    }
    boolean whole =
        from.isPresent()
            && !backwards
            && !obligation.isEmpty()
            && !document.isEmpty()
            && !number.isEmpty()
            && !wording.isEmpty();
    return whole
        ? Optional.of(
            new PolicyClause(obligation, document, number, wording, from.get(), to, limit))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(YamlMap map, String name, Problems problems) {
    String text = map.text(name, problems);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      map.placeOf(name).problem(problems, "'" + text + "' is no day", "write it 2026-01-31");
      return Optional.empty();
    }
  }
}
