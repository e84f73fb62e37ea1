package org.needtoknow.parsers.department;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.needtoknow.model.Text;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.PolicyClause;
import org.needtoknow.model.work.Feed;
import org.needtoknow.parsers.feed.FeedFile;
import org.needtoknow.parsers.feed.FeedTable;

/**
 * A department's folder as it declares itself.
 *
 * @param folder the folder
 * @param id short name, used in file names
 * @param state two letters, or {@code ""}
 * @param oris the department's own ORIs
 * @param logs the query logs, in the order of {@code department.yaml}
 * @param feeds the files of the work on file, by table and then by name
 * @param policy the clauses that the department adopted
 * @param notKept feeds that the department declares it does not keep at all
 * @param columnsNotKept columns that it declares it does not keep
 * @param coverage what it declares of how far its feeds reach
 * @param ruleFiles further rules of its own, relative to the folder
 * @param unreadFiles files in the folder that are not read, relative to it
 * @param suspectFiles those of them, and other entries of the folder, that may be needed
 */
public record Department(
    Path folder,
    String id,
    String name,
    String state,
    AuditSettings settings,
    List<String> oris,
    List<LogSource> logs,
    List<FeedFile> feeds,
    List<PolicyClause> policy,
    SortedSet<Feed> notKept,
    Map<FeedTable, Set<String>> columnsNotKept,
    List<CoverageClaim> coverage,
    List<String> ruleFiles,
    List<String> unreadFiles,
    List<UnreadFile> suspectFiles) {
  public Department {
    id = Text.required(id, "id");
    name = Text.orBlank(name, "name");
    state = Text.upper(Text.orBlank(state, "state"));
    oris = List.copyOf(oris);
    logs = List.copyOf(logs);
    feeds = List.copyOf(feeds);
    policy = List.copyOf(policy);
    columnsNotKept = Map.copyOf(columnsNotKept);
    notKept = Collections.unmodifiableSortedSet(new TreeSet<>(notKept));
    coverage = List.copyOf(coverage);
    ruleFiles = List.copyOf(ruleFiles);
    unreadFiles = List.copyOf(unreadFiles);
    suspectFiles = List.copyOf(suspectFiles);
  }

  /**
   * Reads what the department declares and finds its files; reads no log and no feed yet.
   *
   * @throws ConfigurationException with everything that is wrong
   */
  public static Department read(Path folder) throws ConfigurationException {
    return new DepartmentReader(folder).read();
  }
}
