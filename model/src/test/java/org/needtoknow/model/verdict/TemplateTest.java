package org.needtoknow.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void numbers_run_from_one_without_a_gap_in_the_order_of_declaration() {
    assertThat(Arrays.stream(Template.values()).map(Template::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, Template.last()).boxed().toList());
  }

  @Test
  void a_template_is_found_by_its_number() {
    assertThat(Template.of(11)).isEqualTo(Template.TIED_TO_PARTY);
  }

  @Test
  void a_number_of_no_template_is_refused_with_the_numbers_there_are() {
    int next = Template.values().length + 1;

    assertThatThrownBy(() -> Template.of(next))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no template " + next + "; they run from 1 to " + (next - 1));
    assertThatThrownBy(() -> Template.of(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void only_the_tie_to_a_party_is_off_by_default() {
    assertThat(Arrays.stream(Template.values()).filter(template -> !template.onByDefault()))
        .containsExactly(Template.TIED_TO_PARTY);
  }
}
