package org.needtoknow.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The department that docs/formats/smallest-department.md gives to be copied does what the page
 * says of it.
 */
class SmallestDepartmentTest {
  private static final Pattern BLOCK =
      Pattern.compile("```\\w+ file=smallest/(\\S+)\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path scratch;

  @Test
  void the_call_explains_the_first_lookup_and_nothing_the_second() throws Exception {
    SampleResult result = SampleHouse.audit(copied(), scratch);

    assertThat(result.lookups().get("audit.jsonl:1").verdict()).isEqualTo("EXPLAINED");
    assertThat(result.lookups().get("audit.jsonl:1").because()).contains("2");
    assertThat(result.lookups().get("audit.jsonl:2").verdict()).isEqualTo("UNEXPLAINED");
    assertThat(result.lookups().get("audit.jsonl:2").items()).containsExactly("self");
  }

  @Test
  void without_its_coverage_the_second_lookup_cannot_be_told() throws Exception {
    Path department = copied();
    Files.delete(department.resolve("coverage.csv"));

    SampleResult result = SampleHouse.audit(department, scratch);

    assertThat(result.lookups().get("audit.jsonl:1").verdict()).isEqualTo("EXPLAINED");
    assertThat(result.lookups().get("audit.jsonl:2").verdict()).isEqualTo("UNDETERMINED");
  }

  private Path copied() throws Exception {
    Path department = Files.createDirectory(scratch.resolve("smallest"));
    Matcher blocks =
        BLOCK.matcher(
            Files.readString(SampleHouse.root().resolve("docs/formats/smallest-department.md")));
    while (blocks.find()) {
      Files.writeString(department.resolve(blocks.group(1)), blocks.group(2));
    }
    return department;
  }
}
