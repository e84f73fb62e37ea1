package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * The record of a run: hashes of the inputs, the account of every record, the coverage of each
 * feed, every count, and what could not be judged. Holds no names of people and nothing about a
 * lookup's subject. {@link RunRecordJson} reads and writes it.
 *
 * @param program {@link #PROGRAM}
 * @param version of the program
 * @param commit of the program's source, as in {@link org.needtoknow.results.document.ProgramUsed}
 * @param runId the same for the same input, settings, rules, key and program
 * @param balanced whether every record of every log file is accounted for
 * @param days first and last day of the lookups in the logs, inside the reported period and
 *     outside; empty when there are none
 * @param rules every rule that was in force, in words
 * @param imbalances counts that do not agree, by file
 * @param doubts errors in the input as a whole
 * @param leftOut files in the department's folder that nothing reads
 * @param problems problems to check, one sentence each
 * @param files every log file
 * @param feeds how far each feed reaches
 * @param feedFiles every file of a feed
 */
public record RunRecord(
    String program,
    String version,
    String commit,
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
  /** Marks the record as one of this program. */
  public static final String PROGRAM = "need-to-know";

  public RunRecord {
    if (!PROGRAM.equals(program)) {
      throw new IllegalArgumentException("program is not " + PROGRAM);
    }
    version = Text.required(Blank.orBlank(version), "version");
    commit = Blank.orBlank(commit);
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

  /** Names the department and the run, without results. */
  @Override
  public String toString() {
    return "RunRecord[" + department.id() + " " + runId + "]";
  }
}
