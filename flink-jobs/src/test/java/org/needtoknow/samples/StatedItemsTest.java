package org.needtoknow.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.ItemContent;
import org.needtoknow.results.document.KeptAwayLine;
import org.needtoknow.results.document.LookedUpBy;
import org.needtoknow.results.document.ReviewItem;
import org.needtoknow.results.document.TieLine;

/** What the items of a sample department say of themselves. */
class StatedItemsTest {
  @TempDir private static Path folder;
  private static Path run;
  private static final List<ReviewItem> ITEMS = new ArrayList<>();

  @BeforeAll
  static void audit() throws Exception {
    Path department = SampleRun.sampleLogs().resolve("vermont");
    run = SampleRun.audit(department, folder, RunMode.BATCH, 2).run().folder();
    DocumentFormat.REVIEW_ITEM.forEach(run.resolve(FileNames.ITEMS), ITEMS::add);
  }

  private static ItemContent item(String kind, String word) {
    return ITEMS.stream()
        .map(ReviewItem::item)
        .filter(item -> item.kind().equals(kind))
        .filter(item -> item.ground().orElseThrow().sentence().contains(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_restricted_record_has_its_rows_with_the_hash_of_the_file() throws Exception {
    ItemContent item = item("restricted-record", "26-IA-02");

    assertThat(item.headline()).contains("internal affairs");
    assertThat(item.ground().orElseThrow().sentence())
        .contains("badge 32")
        .contains("21 March 2026 at 01:00")
        .contains("(restrictions.csv:2)");
    TieLine row =
        item.ties().stream()
            .filter(tie -> tie.kind().equals("restricted") && tie.fact().equals("R-1"))
            .findFirst()
            .orElseThrow();
    assertThat(row.source().orElseThrow().place()).isEqualTo("restrictions.csv:2");
    assertThat(row.fileSha256())
        .isEqualTo(FinishedRun.open(folder).record().inputs().files().get("restrictions.csv"))
        .hasSize(64);
    assertThat(row.knowledge()).isEqualTo("not on file");
    assertThat(item.clauses())
        .allSatisfy(clause -> assertThat(clause.wordingIs()).isEqualTo("quotation"));
  }

  @Test
  void everyone_who_opened_the_record_is_listed_whether_explained_or_not() {
    assertThat(item("restricted-record", "26-IA-02").lookedUpBy().orElseThrow().people())
        .extracting(LookedUpBy.Person::explained)
        .containsExactlyInAnyOrder(0L, 1L);
  }

  @Test
  void a_coworker_and_the_supervisor_must_not_handle_the_item() {
    ItemContent item = item("coworker", "QUILL");

    assertThat(item.keptAway())
        .extracting(KeptAwayLine::reason)
        .containsExactlyInAnyOrder("officer", "subject", "supervisor");
    assertThat(item.notFor())
        .isEqualTo(item.keptAway().stream().map(KeptAwayLine::employee).toList());
    assertThat(item.question()).endsWith("By the file, the subject is a coworker.");
  }

  @Test
  void a_pursuit_without_a_tie_cites_no_clause_on_acquaintances() {
    ItemContent item = item("repeat-pursuit", "KEEL");

    assertThat(item.ties()).isEmpty();
    assertThat(item.clauses()).extracting(clause -> clause.obligation()).containsExactly("O-01");
    assertThat(item.outside()).contains("outside the department");
    assertThat(item.speaksFor().orElseThrow().sentence()).startsWith("Looked for: ");
  }

  @Test
  void the_table_has_the_sentences_of_the_documents() throws Exception {
    String table = Files.readString(run.resolve(FileNames.ITEM_TABLE));

    for (ReviewItem item : ITEMS) {
      assertThat(table).contains(item.item().headline());
      assertThat(table)
          .contains(item.item().ground().orElseThrow().sentence().replace("\"", "\"\""));
      assertThat(item.rule().sha256()).matches("[0-9a-f]{64}");
      assertThat(item.item().program().orElseThrow().commit()).isNotEmpty();
    }
    assertThat(table.lines().count()).isEqualTo(ITEMS.size() + 1L);
  }
}
