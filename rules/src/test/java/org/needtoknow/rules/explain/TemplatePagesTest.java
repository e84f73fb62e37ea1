package org.needtoknow.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needtoknow.model.verdict.Template;

/** Pages that no compiler checks have a place for every template. */
class TemplatePagesTest {
  @ParameterizedTest
  @EnumSource(Template.class)
  void the_page_of_templates_has_a_row_for_each(Template template) throws Exception {
    assertThat(Files.readString(Path.of("../docs/templates.md")))
        .contains("\n| " + template.number() + " | ");
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void kibana_has_words_for_each_number(Template template) throws Exception {
    String number = String.valueOf(template.number());

    assertThat(Files.readString(Path.of("../kibana/10-data-views.ndjson")))
        .contains("{\\\"key\\\":\\\"" + number + "\\\",\\\"value\\\":\\\"" + number + " ");
  }
}
