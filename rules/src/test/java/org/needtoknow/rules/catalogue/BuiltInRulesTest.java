package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.Signal;

/**
 * Properties of all built-in rules together. The tests inside a rule's file show when it fires and
 * when it does not; they run whenever the rule is loaded.
 */
class BuiltInRulesTest {
  /** The rules that may ask about a lookup although work explains it. */
  private static final Set<String> ON_EXPLAINED =
      Set.of("victim-repeat", "written-down-afterwards");

  private static final int ACTS = 20_000;
  private static final Pattern ACCUSING =
      Pattern.compile(
          "misus|abus|violat|illegal|improper|unauthori[sz]ed|suspicio|suspect|guilt|offen[cs]e|stalk|snoop");
  private static Catalogue catalogue;

  @BeforeAll
  static void load() throws Exception {
    catalogue = CatalogueLoader.builtIn();
  }

  @Test
  void only_some_rules_ask_about_explained_lookups() {
    assertThat(catalogue.rules().values().stream().filter(Rule::onExplained).map(Rule::id))
        .as(
            "rules with 'on-explained: true', which may ask about a lookup although work explains"
                + " it; if that is intended, add the rule to ON_EXPLAINED in this test")
        .containsExactlyInAnyOrderElementsOf(ON_EXPLAINED);
  }

  @Test
  void whatever_the_signals_no_rule_opens_an_item_where_none_may_be_opened() {
    Random random = new Random(11);
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < ACTS; i++) {
      Map<String, Object> act = anyAct(random);
      List<Finding> findings = catalogue.findings(act, List.of());
      if (act.get("operator").equals("uncertain")) {
        softly.assertThat(findings).as("uncertain operator: %s", act).isEmpty();
      }
      for (Finding finding : findings) {
        boolean account = finding.about() == Finding.About.ACCOUNT;
        boolean repeat = ON_EXPLAINED.contains(finding.rule());
        softly
            .assertThat(finding.shown())
            .as("%s on %s", finding.rule(), act.get("verdict"))
            .isEqualTo(act.get("verdict").equals("conflict") && !account && !repeat);
        if (act.get("verdict").equals("undetermined")) {
          softly.assertThat(account).as("undetermined: %s", finding.rule()).isTrue();
        }
        if (act.get("verdict").equals("explained")) {
          softly.assertThat(account || repeat).as("explained: %s", finding.rule()).isTrue();
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void no_role_changes_a_finding_not_even_the_chiefs_or_internal_affairs() {
    Random random = new Random(13);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Object> act = anyAct(random);
      act.put("role", "patrol");
      List<Finding> patrol = catalogue.findings(act, List.of());
      for (String role : Signal.ROLE.vocabulary()) {
        act.put("role", role);
        assertThat(catalogue.findings(act, List.of())).as(role).isEqualTo(patrol);
      }
    }
  }

  @Test
  void questions_and_titles_do_not_accuse() {
    SoftAssertions softly = new SoftAssertions();
    for (Rule rule : catalogue.rules().values()) {
      String said = (rule.title() + " " + rule.question()).toLowerCase(Locale.ROOT);
      softly
          .assertThat(said)
          .as("title and question of %s: ask without an accusing word", rule.id())
          .doesNotContainPattern(ACCUSING);
    }
    softly.assertAll();
  }

  @Test
  void an_off_duty_hour_and_a_contradicted_reason_weigh_less_than_a_relation() {
    int least = catalogue.rules().get("self").weight();

    assertThat(catalogue.rules().get("off-duty").weight()).isLessThan(least);
    assertThat(catalogue.rules().get("reason-contradicted").weight()).isLessThan(least);
  }

  private static Map<String, Object> anyAct(Random random) {
    Map<String, Object> act = new HashMap<>();
    for (Signal signal : Signal.values()) {
      act.put(
          signal.key(),
          switch (signal.type()) {
            case BOOL -> random.nextBoolean();
            case INT -> (long) random.nextInt(6);
            case TEXT ->
                signal.vocabulary().isEmpty()
                    ? "Q"
                    : signal.vocabulary().get(random.nextInt(signal.vocabulary().size()));
          });
    }
    return act;
  }
}
