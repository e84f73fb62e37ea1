package org.needtoknow.rules.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.rules.resolve.AttentionField.TypedName;

class AttentionFieldTest {
  private static TypedName likeliest(String text) {
    return AttentionField.parse(text).names().get(0).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'ARDEN,PAT', ARDEN, PAT",
    "'arden, pat j', ARDEN, PAT",
    "'SGT ARDEN, PAT', ARDEN, PAT",
    "'DE LA CRUZ,ANA', DELACRUZ, ANA",
    "'PAT ARDEN', ARDEN, PAT",
    "'P/O PAT ARDEN JR', ARDEN, PAT",
    "'Ofc. Renée O''Neil', ONEIL, RENEE",
    "'ARDEN', ARDEN, ''",
    "'3A12 ARDEN', ARDEN, ''",
    "'MAJOR', MAJOR, ''",
  })
  void a_name_is_read_as_people_type_it(String text, String last, String first) {
    assertThat(likeliest(text)).isEqualTo(new TypedName(last, first));
  }

  @Test
  void three_words_are_read_in_every_likely_way() {
    assertThat(AttentionField.parse("ANA DE CRUZ").names().subList(0, 2))
        .containsExactly(
            List.of(new TypedName("CRUZ", "ANA"), new TypedName("DECRUZ", "ANA")),
            List.of(new TypedName("ANA", "DE")));
  }

  @Test
  void a_comma_leaves_no_other_way() {
    assertThat(AttentionField.parse("CRUZ,ANA DE").names())
        .containsExactly(List.of(new TypedName("CRUZ", "ANA")));
  }

  @Test
  void a_rank_may_also_be_a_name() {
    assertThat(AttentionField.parse("MAJOR TOM").names(word -> true))
        .startsWith(List.of(new TypedName("TOM", "")))
        .contains(List.of(new TypedName("TOM", "MAJOR"), new TypedName("TOM", "MAJOR")));
  }

  @Test
  void words_that_are_left_out_are_not_read() {
    assertThat(AttentionField.parse("ARDEN TOWN PD").names(word -> word.equals("ARDEN")).get(0))
        .containsExactly(new TypedName("ARDEN", ""));
  }

  @Test
  void numbers_keep_their_dashes() {
    AttentionField field = AttentionField.parse("unit 3-a-12, badge 0417");

    assertThat(field.numbers()).containsExactly("3-A-12", "0417");
    assertThat(field.words()).containsExactly("UNIT", "3A12", "BADGE", "0417");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SGT ARDEN", "D/SGT ARDEN", "arden, det.", "Officer 3A12"})
  void a_rank_is_seen(String text) {
    assertThat(AttentionField.parse(text).ranked()).isTrue();
    assertThat(AttentionField.parse("SERGEI ARDEN").ranked()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HARTFORD PD", "Tolland County Sheriff's Office", "State Police"})
  void an_agency_is_seen(String text) {
    assertThat(AttentionField.parse(text).agency()).isTrue();
    assertThat(AttentionField.parse("PAT ARDEN").agency()).isFalse();
  }

  @Test
  void an_ori_is_seen_and_a_name_of_nine_letters_is_none() {
    assertThat(AttentionField.parse("CT0006400 ARDEN").ori()).isTrue();
    assertThat(AttentionField.parse("GALLAGHER").ori()).isFalse();
  }

  @Test
  void a_blank_field_has_no_name() {
    assertThat(AttentionField.parse(" ").names()).isEmpty();
  }
}
