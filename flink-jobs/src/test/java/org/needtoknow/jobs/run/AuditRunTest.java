package org.needtoknow.jobs.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;

class AuditRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CSVFormat WITH_HEADING =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final String LOG = "logs/collect-2025-11.csv";

  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Path run() {
    return out().resolve("latest");
  }

  private RunOutcome audit(CopiedDepartment department) throws Exception {
    return SampleRun.audit(department.folder(), out(), RunMode.BATCH, 2);
  }

  private List<JsonNode> lines(String file) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(run().resolve(file))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private List<String> ids() throws Exception {
    return lines("lookups.ndjson").stream().map(l -> l.at("/event/id").asText()).toList();
  }

  private JsonNode record(String log) throws Exception {
    for (JsonNode file : JSON.readTree(run().resolve("run.json").toFile()).get("files")) {
      if (file.get("file").asText().equals(log)) {
        return file;
      }
    }
    throw new AssertionError("run.json does not name the file");
  }

  private List<JsonNode> items() throws Exception {
    return lines("review-items.ndjson").stream().map(line -> line.at("/ntk/item")).toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /**
   * Compares each proof of an item with the verdict in the result and with its record in {@link
   * #LOG}: subject and reason must be there where the record has them.
   */
  private void assertWholeProofs(JsonNode item, CopiedDepartment department) throws Exception {
    Map<String, String> verdicts = new HashMap<>();
    for (JsonNode lookup : lines("lookups.ndjson")) {
      verdicts.put(lookup.at("/event/id").asText(), lookup.at("/ntk/verdict").asText());
    }
    Map<Long, CSVRecord> records = new HashMap<>();
    try (CSVParser log =
        CSVParser.parse(department.folder().resolve(LOG), ISO_8859_1, WITH_HEADING)) {
      long line = log.getCurrentLineNumber() + 1;
      for (CSVRecord record : log) {
        records.put(line, record);
        line = log.getCurrentLineNumber() + 1;
      }
    }
    assertThat(item.get("proof")).as(item.get("kind").asText()).isNotEmpty();
    for (JsonNode proof : item.get("proof")) {
      String id = proof.at("/event/id").asText();
      String of = item.get("kind").asText() + ", " + id;
      assertThat(proof.at("/ntk/verdict").asText()).as(of).isEqualTo(verdicts.get(id)).isNotEmpty();
      if (proof.at("/ntk/source/file").asText().equals(LOG)) {
        CSVRecord record = records.get(proof.at("/ntk/source/line").asLong());
        assertThat(proof.at("/event/reason").asText()).as(of).isEqualTo(record.get("Reason"));
        JsonNode subject = proof.at("/ntk/subject");
        assertThat(subject.path("name").asText()).as(of).isEqualTo(record.get("Name"));
        assertThat(subject.path("plate").asText()).as(of).isEqualTo(record.get("Plate"));
      }
    }
  }

  @Test
  void a_file_that_is_delivered_twice_adds_duplicates_and_nothing_else() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    RunOutcome once = audit(department);
    List<String> ids = ids();
    String again = "logs/collect-2025-11-again.csv";
    Files.copy(department.folder().resolve(LOG), department.folder().resolve(again));

    RunOutcome twice = audit(department);

    assertThat(twice.lookups()).isEqualTo(once.lookups());
    assertThat(twice.verdicts()).isEqualTo(once.verdicts());
    assertThat(twice.duplicates()).isGreaterThan(once.duplicates());
    assertThat(twice.balanced()).isTrue();
    assertThat(ids()).isEqualTo(ids);
    assertThat(record(again).get("duplicates").asLong() + record(LOG).get("duplicates").asLong())
        .isEqualTo(record(LOG).get("lookups").asLong() + record(again).get("lookups").asLong());
  }

  @Test
  void a_record_that_cannot_be_read_is_kept_whole_and_the_others_are_judged() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    long before = audit(department).lookups();
    department.append(LOG, "CT1,not a time,uvale,,CT0990200,7C2,DQ,C,,,,,,,,,,,,,,,,HIT,USER\n");

    RunOutcome outcome = audit(department);

    assertThat(outcome.lookups()).isEqualTo(before);
    assertThat(outcome.rejected()).isEqualTo(1);
    assertThat(outcome.balanced()).isTrue();
    JsonNode rejected = lines("rejected.ndjson").get(0);
    byte[] raw = rejected.at("/ntk/rejected/raw").binaryValue();
    byte[] file = Files.readAllBytes(department.folder().resolve(LOG));
    int offset = rejected.at("/ntk/source/offset").asInt();
    assertThat(raw).startsWith("CT1,not a time".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(raw).isEqualTo(java.util.Arrays.copyOfRange(file, offset, offset + raw.length));
    assertThat(record(LOG).get("balanced").asBoolean()).isTrue();
  }

  @Test
  void a_log_of_which_no_record_could_be_read_is_reported() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    List<String> rows = Files.readAllLines(department.folder().resolve(LOG), ISO_8859_1);
    String unreadable = "logs/collect-2025-12.csv";
    String record = "CT1,not a time,uvale,,CT0990200,7C2,DQ,C,,,,,,,,,,,,,,,,HIT,USER";
    Files.write(
        department.folder().resolve(unreadable), List.of(rows.get(0), record, record + "2"));

    RunOutcome outcome = audit(department);

    assertThat(outcome.problems())
        .contains(
            unreadable
                + ": not one lookup in it could be read; rejected.ndjson gives the reason for each of 2"
                + " records");
    assertThat(outcome.problems()).noneMatch(words -> words.startsWith(LOG));
  }

  @Test
  void a_file_beside_the_logs_that_nothing_reads_is_reported() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    Files.copy(department.folder().resolve(LOG), department.folder().resolve("logs/december.csv"));

    RunOutcome outcome = audit(department);

    String told =
        "logs/december.csv: is not read; name it under 'logs' in department.yaml, or move it"
            + " elsewhere";
    assertThat(outcome.problems()).contains(told);
    JsonNode record = new ObjectMapper().readTree(run().resolve("run.json").toFile());
    assertThat(record.path("problems")).extracting(JsonNode::asText).contains(told);
    assertThat(Files.readString(run().resolve("summary.html"))).contains("logs/december.csv");
  }

  @Test
  void a_feed_of_which_no_row_could_be_read_is_reported_with_the_place_and_what_to_mend()
      throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    Path calls = department.folder().resolve("calls.csv");
    Files.writeString(calls, Files.readString(calls).replaceFirst("number", "nummer"));

    RunOutcome outcome = audit(department);

    assertThat(outcome.silentFeeds()).contains("calls (missing)");
    assertThat(outcome.problems())
        .contains(
            "calls.csv: has no column 'number', without which no row can be read; did you mean"
                + " \"nummer\"?",
            "calls.csv: 5 of 5 rows could not be read; line 2, column 'number': the file has no"
                + " such column; columns not understood: nummer; that is so many that the feed"
                + " counts as missing");
  }

  @Test
  void lookups_on_the_related_that_cannot_be_judged_are_counted_and_reported() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    Files.delete(department.folder().resolve("calls.csv"));

    RunOutcome outcome = audit(department);

    long listed = 0;
    for (String line : Files.readAllLines(run().resolve("lookups.ndjson"))) {
      JsonNode ntk = new ObjectMapper().readTree(line).path("ntk");
      boolean related = !ntk.path("relation").asText("none").equals("none");
      if (ntk.path("verdict").asText().equals("UNDETERMINED")
          && (related || ntk.path("adverse").asBoolean() || ntk.path("restricted").asBoolean())) {
        listed++;
      }
    }
    assertThat(outcome.unjudgedDelicate()).isEqualTo(listed).isPositive();
    JsonNode record = new ObjectMapper().readTree(run().resolve("run.json").toFile());
    assertThat(record.path("counts").path("undetermined_delicate").asLong()).isEqualTo(listed);
  }

  @Test
  void a_period_bounds_what_is_reported_and_changes_no_verdict() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    audit(department);
    List<String> whole = Files.readAllLines(run().resolve("lookups.ndjson"));
    AuditRequest all = SampleRun.request(department.folder(), out(), RunMode.BATCH, 2);

    RunOutcome some =
        AuditRun.execute(
            new AuditRequest(
                all.department(),
                all.out(),
                Optional.of(LocalDate.of(2025, 11, 10)),
                Optional.of(LocalDate.of(2025, 11, 20)),
                all.catalogue(),
                all.keyFile(),
                all.mode(),
                all.parallelism()),
            Progress.SILENT);

    assertThat(some.lookups()).isPositive().isLessThan(whole.size());
    assertThat(some.balanced()).isTrue();
    assertThat(whole).containsAll(Files.readAllLines(run().resolve("lookups.ndjson")));
    for (JsonNode lookup : lines("lookups.ndjson")) {
      assertThat(lookup.get("@timestamp").asText()).isBetween("2025-11-10T05", "2025-11-21T05");
    }
  }

  @Test
  void a_period_in_which_no_lookup_lies_is_reported_with_the_days_that_the_logs_hold()
      throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    AuditRequest all = SampleRun.request(department.folder(), out(), RunMode.BATCH, 2);

    RunOutcome none =
        AuditRun.execute(
            new AuditRequest(
                all.department(),
                all.out(),
                Optional.of(LocalDate.of(2030, 1, 1)),
                Optional.empty(),
                all.catalogue(),
                all.keyFile(),
                all.mode(),
                all.parallelism()),
            Progress.SILENT);

    assertThat(none.lookups()).isZero();
    assertThat(none.problems())
        .contains(
            "no lookup lies in the period asked for; the logs hold lookups of 2025-11-02 to"
                + " 2025-11-25");
    assertThat(run().resolve("summary.html"))
        .content()
        .contains("the logs hold lookups of Nov 2, 2025 to Nov 25, 2025");
  }

  @Test
  void every_file_and_folder_of_a_result_is_its_owners_alone() throws Exception {
    audit(CopiedDepartment.of("vermont", folder));

    try (Stream<Path> all = Files.walk(out())) {
      for (Path path : (Iterable<Path>) all.filter(one -> !Files.isSymbolicLink(one))::iterator) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as(path.getFileName().toString())
            .isEqualTo(
                Files.isDirectory(path)
                    ? "rwx------"
                    : path.startsWith(out().resolve("runs")) ? "r--------" : "rw-------");
      }
    }
  }

  @Test
  void nothing_is_left_beside_the_result() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("vermont", folder);
    audit(department);

    try (Stream<Path> list = Files.list(folder)) {
      assertThat(list.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("vermont", "out", "test.key");
    }
  }

  @Test
  void a_key_file_that_others_may_read_is_refused_before_anything_runs() throws Exception {
    AuditRequest request =
        SampleRun.request(SampleRun.sampleLogs().resolve("vermont"), out(), RunMode.BATCH, 1);
    Files.setPosixFilePermissions(request.keyFile(), PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> AuditRun.execute(request, Progress.SILENT))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("users other than its owner");
    assertThat(out()).doesNotExist();
  }

  @Test
  void a_review_item_says_what_it_rests_on() throws Exception {
    audit(CopiedDepartment.of("connecticut", folder));
    List<String> ids = ids();

    List<JsonNode> items = lines("review-items.ndjson");

    assertThat(items).isNotEmpty();
    int rank = 0;
    for (JsonNode line : items) {
      JsonNode item = line.at("/ntk/item");
      assertThat(item.get("rank").asInt()).isEqualTo(++rank);
      assertThat(item.get("score_is").asText()).contains("not a probability");
      assertThat(item.get("question").asText()).isNotEmpty();
      assertThat(item.get("clauses")).isNotEmpty();
      assertThat(item.get("not_for")).isNotNull();
      assertThat(texts(item.get("lookups"))).isNotEmpty().isSubsetOf(ids);
      assertThat(item.get("proof")).isNotEmpty();
      item.get("proof").forEach(proof -> assertThat(proof.at("/ntk/signals")).isNotEmpty());
    }
  }

  @Test
  void every_proof_of_every_item_says_what_the_log_says() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    audit(department);

    List<JsonNode> items = items();

    assertThat(items).extracting(item -> item.get("kind").asText()).contains("repeat-pursuit");
    for (JsonNode item : items) {
      assertWholeProofs(item, department);
    }
  }

  /**
   * An officer at call C25-2130 who runs other names from two terminals: each lookup is weakly
   * explained by the call alone, and going back and forth puts the account on the list.
   */
  private static String atTwoTerminals() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      rows.append(
          String.format(
              "CTW%05d,11/13/2025 19:%02d:00,%s,CT0990200,lelm,,QW,C,,check %d,,\"LINDEN%d,PAT\","
                  + "19800101,,,,,,,,,,,NO HIT,USER%n",
              i, i, i % 2 == 0 ? "7B4" : "7B5", i, i));
    }
    return rows.toString();
  }

  @Test
  void a_weakly_explained_act_is_proof_in_full_in_an_item_on_a_pattern() throws Exception {
    CopiedDepartment department =
        CopiedDepartment.of("connecticut", folder).append(LOG, atTwoTerminals());
    audit(department);

    JsonNode item =
        items().stream()
            .filter(one -> one.get("kind").asText().equals("account-in-two-places"))
            .findFirst()
            .orElseThrow();

    assertThat(item.at("/proof/0/ntk/weak").asBoolean()).isTrue();
    assertWholeProofs(item, department);
  }

  @Test
  void a_log_whose_name_breaks_the_line_is_audited_as_any_other() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder);
    RunOutcome before = audit(department);
    Files.move(
        department.folder().resolve(LOG), department.folder().resolve("logs/collect-a\nb.csv"));

    RunOutcome outcome = audit(department);

    assertThat(outcome.balanced()).isTrue();
    assertThat(outcome.verdicts()).isEqualTo(before.verdicts());
  }

  /** An unknown account that looks up one plate after the other. */
  private static String machine(int lookups) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < lookups; i++) {
      rows.append(
          String.format(
              "CTX%05d,11/10/2025 %02d:%02d:%02d,svc1,,CT0990200,7B1,RQ,C,,,,,,,,,,,MAC%04d,CT,,,,"
                  + "NO HIT,USER%n",
              i, 8 + i / 3600, i / 60 % 60, i % 60, i));
    }
    return rows.toString();
  }

  @Test
  void an_item_of_very_many_acts_shows_some_in_full_and_names_the_others() throws Exception {
    audit(CopiedDepartment.of("connecticut", folder).append(LOG, machine(1_000)));
    List<String> ids = ids();

    JsonNode large =
        lines("review-items.ndjson").stream()
            .map(line -> line.at("/ntk/item"))
            .filter(item -> item.get("acts").size() == 1_000)
            .findFirst()
            .orElseThrow();

    assertThat(large.get("proof")).hasSize(200);
    assertThat(large.get("proof_left_out").asInt()).isEqualTo(800);
    List<String> named = texts(large.get("lookups"));
    assertThat(named).hasSize(1_000).isSubsetOf(ids);
    List<String> shown = new ArrayList<>();
    large.get("proof").forEach(proof -> shown.add(proof.at("/event/id").asText()));
    assertThat(shown).startsWith(named.get(0)).endsWith(named.get(999)).isSubsetOf(named);
  }
}
