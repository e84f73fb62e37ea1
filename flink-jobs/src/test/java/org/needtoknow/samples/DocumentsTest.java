package org.needtoknow.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.document.DocumentFormat;

/** Every document of real results has its schema, its record, and one reader and writer. */
class DocumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Path> RUNS = new ArrayList<>();

  @TempDir private static Path folder;

  /** A kind of document: its file, its schema and its format. */
  record Kind(String file, String schema, DocumentFormat<?> format) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind(FileNames.LOOKUPS, "lookup", DocumentFormat.LOOKUP),
        new Kind(FileNames.ITEMS, "review-item", DocumentFormat.REVIEW_ITEM),
        new Kind(FileNames.SHOWN, "shown-lookup", DocumentFormat.SHOWN_LOOKUP),
        new Kind(FileNames.REJECTED, "rejected-record", DocumentFormat.REJECTED));
  }

  @BeforeAll
  static void audit() throws Exception {
    for (String sample : List.of("connecticut", "maine", "missouri", "vermont")) {
      Path out = folder.resolve(sample);
      SampleRun.audit(SampleRun.sampleLogs().resolve(sample), out, RunMode.BATCH, 2);
      RUNS.add(out);
    }
  }

  private static List<String> lines(Kind kind) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Path run : RUNS) {
      lines.addAll(Files.readAllLines(run.resolve(kind.file())));
    }
    assertThat(lines).as("documents to check").isNotEmpty();
    return lines;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_document_follows_its_schema(Kind kind) throws Exception {
    Path file =
        SampleRun.sampleLogs().resolveSibling("docs/schema/" + kind.schema() + ".schema.json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(file), InputFormat.JSON);

    for (String line : lines(kind)) {
      assertThat(schema.validate(line, InputFormat.JSON))
          .extracting(error -> error.getInstanceLocation() + " " + error.getKeyword())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_is_read_is_written_again_as_it_was(Kind kind) throws Exception {
    for (String line : lines(kind)) {
      assertThat(written(kind.format(), JSON.readTree(line))).isEqualTo(JSON.readTree(line));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_order_of_fields_means_nothing(Kind kind) throws Exception {
    ShuffledFields shuffled = new ShuffledFields();
    for (String line : lines(kind)) {
      assertThat(written(kind.format(), shuffled.of(JSON.readTree(line))))
          .isEqualTo(JSON.readTree(line));
    }
  }

  private static <T> JsonNode written(DocumentFormat<T> format, JsonNode document)
      throws Exception {
    return JSON.readTree(format.write(format.read(document)));
  }

  /** A lookup's line is written by hand for speed; its record is written by Jackson. */
  @Test
  void the_fast_writer_and_the_record_agree_to_the_byte() throws Exception {
    Kind lookups = kinds().findFirst().orElseThrow();
    for (String line : lines(lookups)) {
      byte[] again = DocumentFormat.LOOKUP.write(DocumentFormat.LOOKUP.read(JSON.readTree(line)));
      assertThat(new String(again, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(line);
    }
  }
}
