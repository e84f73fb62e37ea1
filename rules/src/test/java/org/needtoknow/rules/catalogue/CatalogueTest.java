package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.verdict.Finding;

class CatalogueTest {
  private static final String RULE =
      """
      id: sample
      version: 3
      title: Sample
      description: A sample.
      obligations: [O-02]
      about: subject
      weight: 70
      condition: CONDITION
      question: Which work was it for?
      false-positives: [none known]
      triage: [read it]
      tests:
        - {name: fires, signals: {verdict: unexplained, relation: self, repeat: true}, expect: item}
        - {name: quiet, signals: {verdict: unexplained}, expect: nothing}
      """;

  @Test
  void a_finding_carries_what_the_rule_states() throws Exception {
    Catalogue catalogue = load("relation == 'self'");

    List<Finding> findings =
        catalogue.findings(
            act(Map.of("verdict", "unexplained", "relation", "self")), List.of("L1"));

    assertThat(findings)
        .containsExactly(new Finding("sample", 3, false, Finding.About.SUBJECT, 70, List.of()));
  }

  @Test
  void a_finding_on_a_repetition_names_the_lookups_it_repeats() throws Exception {
    Catalogue catalogue = load("repeat");

    List<Finding> findings =
        catalogue.findings(
            act(Map.of("verdict", "unexplained", "repeat", true)), List.of("L1", "L2"));

    assertThat(findings.get(0).withLookups()).containsExactly("L1", "L2");
  }

  @Test
  void a_signal_of_the_wrong_type_is_a_failure_and_not_a_no() throws Exception {
    Catalogue catalogue = load("relation == 'self' && acts_on_subject + 1 > 1");
    Map<String, Object> act = act(Map.of("verdict", "unexplained", "relation", "self"));
    act.put("acts_on_subject", "three");

    assertThatThrownBy(() -> catalogue.findings(act, List.of()))
        .isInstanceOf(RuleFailure.class)
        .hasMessage("rule sample: its condition could not be evaluated");
  }

  @Test
  void a_signal_that_is_not_set_is_a_failure_and_not_a_no() throws Exception {
    Catalogue catalogue = load("relation == 'self'");
    Map<String, Object> act = act(Map.of("verdict", "unexplained"));
    act.remove("relation");

    assertThatThrownBy(() -> catalogue.findings(act, List.of())).isInstanceOf(RuleFailure.class);
  }

  @Test
  void an_evaluation_that_fails_on_its_values_is_a_failure() throws Exception {
    Catalogue catalogue = load("relation == 'self' && 6 / unexplained_on_subject > 0 || repeat");
    Map<String, Object> act =
        act(Map.of("verdict", "unexplained", "relation", "self", "unexplained_on_subject", 0L));

    assertThatThrownBy(() -> catalogue.findings(act, List.of())).isInstanceOf(RuleFailure.class);
  }

  @Test
  void white_space_and_prose_are_no_logic_but_condition_and_weight_are() throws Exception {
    String hash = load("relation == 'self'").hash();

    assertThat(load("relation  ==\n  'self'").hash()).isEqualTo(hash);
    assertThat(load(RULE.replace("A sample.", "Other prose."), "relation == 'self'").hash())
        .isEqualTo(hash);
    assertThat(load("relation == 'self' && true").hash()).isNotEqualTo(hash);
    assertThat(load(RULE.replace("weight: 70", "weight: 71"), "relation == 'self'").hash())
        .isNotEqualTo(hash);
    assertThat(load(RULE.replace("about: subject", "about: officer"), "relation == 'self'").hash())
        .isNotEqualTo(hash);
    assertThat(load(RULE + "on-explained: true\n", "relation == 'self'").hash()).isNotEqualTo(hash);
  }

  @Test
  void a_department_adds_a_rule_by_adding_a_file() throws Exception {
    Catalogue builtIn = CatalogueLoader.builtIn();

    Catalogue more =
        CatalogueLoader.withDepartment(
            Map.of("rules/sample.yaml", RULE.replace("CONDITION", "relation == 'self'")), "");

    assertThat(more.rules()).containsKey("sample").containsAllEntriesOf(builtIn.rules());
    assertThat(more.hash()).isNotEqualTo(builtIn.hash());
  }

  @Test
  void a_department_cannot_replace_a_built_in_rule() {
    String rule = RULE.replace("CONDITION", "relation == 'self'").replace("id: sample", "id: self");

    assertThatThrownBy(() -> CatalogueLoader.withDepartment(Map.of("rules/self.yaml", rule), ""))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(
            "rules/self.yaml:1:1: the rule 'self' is also in catalogue/self.yaml");
  }

  @Test
  void locking_takes_new_rules_and_new_versions_and_refuses_silent_changes() throws Exception {
    Map<String, String> first = Map.of("sample.yaml", RULE.replace("CONDITION", "repeat"));
    Map<String, String> changed =
        Map.of("sample.yaml", RULE.replace("CONDITION", "relation == 'self'"));
    Map<String, String> raised =
        Map.of("sample.yaml", changed.get("sample.yaml").replace("version: 3", "version: 4"));
    String lock = CatalogueLoader.lock(first, "");

    assertThatThrownBy(() -> CatalogueLoader.lock(changed, lock))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("sample.yaml:2:10: the logic changed and the version is still 3");
    assertThat(CatalogueLoader.load(raised, CatalogueLoader.lock(raised, lock)).rules())
        .containsKey("sample");
  }

  private static Catalogue load(String condition) throws ConfigurationException {
    return load(RULE, condition);
  }

  private static Catalogue load(String rule, String condition) throws ConfigurationException {
    String quoted = "\"" + condition.replace("\n", "\n    ") + "\"";
    return CatalogueLoader.load(Map.of("sample.yaml", rule.replace("CONDITION", quoted)), "");
  }

  private static Map<String, Object> act(Map<String, Object> given) {
    return new HashMap<>(RuleTest.act(given));
  }
}
