package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * The record of a run: what went in by hash, what became of every record, how far each feed
 * reached, every count, and what could not be judged. Holds no name of anybody and nothing of a
 * lookup's subject. {@link RunRecordJson} reads and writes it.
 *
 * @param program {@link #PROGRAM}
 * @param version of the program
 * @param runId the same for the same input, settings, rules, key and program
 * @param balanced whether every record of every log file is accounted for
 * @param days first and last day of the lookups in the logs, inside the reported period and
 *     outside; empty when there are none
 * @param rules every rule that was in force, in words
 * @param imbalances what does not add up, by file
 * @param doubts what of the input as a whole cannot be right
 * @param leftOut files that lie in the department's folder and that nothing reads
 * @param problems everything that somebody should look at, a sentence each
 * @param files every log file
 * @param feeds how far each feed reaches
 * @param feedFiles every file of a feed
 */
public record RunRecord(
    String program,
    String version,
    String runId,
    boolean balanced,
    Stamps stamps,
    DepartmentLine department,
    SettingsUsed settings,
    Inputs inputs,
    Optional<Days> days,
    Counts counts,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<RuleLine> rules,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<String, List<String>> imbalances,
    Doubts doubts,
    List<String> leftOut,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> problems,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<FileRecord> files,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<FeedRecord> feeds,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<FeedFileRecord> feedFiles) {
  /** By this a folder is known for the result of an audit. */
  public static final String PROGRAM = "need-to-know";

  public RunRecord {
    if (!PROGRAM.equals(program)) {
      throw new IllegalArgumentException("program is not " + PROGRAM);
    }
    version = Text.required(Blank.orBlank(version), "version");
    runId = Text.required(Blank.orBlank(runId), "run_id");
    requireNonNull(stamps, "stamps");
    requireNonNull(department, "department");
    requireNonNull(settings, "settings");
    requireNonNull(inputs, "inputs");
    days = Blank.orEmpty(days);
    requireNonNull(counts, "counts");
    rules = Blank.orEmptyList(rules);
    imbalances = Blank.orEmptyMap(imbalances);
    if (balanced != imbalances.isEmpty()) {
      throw new IllegalArgumentException("balanced and imbalances do not agree");
    }
    doubts = doubts == null ? Doubts.NONE : doubts;
    leftOut = Blank.orEmptyList(leftOut);
    problems = Blank.orEmptyList(problems);
    files = Blank.orEmptyList(files);
    feeds = Blank.orEmptyList(feeds);
    feedFiles = Blank.orEmptyList(feedFiles);
  }

  /** A rule by its id; empty for one that was not in force. */
  public Optional<RuleLine> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Whose run it is, and nothing of what it found. */
  @Override
  public String toString() {
    return "RunRecord[" + department.id() + " " + runId + "]";
  }
}
