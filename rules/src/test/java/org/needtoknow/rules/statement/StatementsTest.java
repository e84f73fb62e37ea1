package org.needtoknow.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemKey;
import org.needtoknow.rules.review.ItemSummary;

/** What an item says is true for this item, in the department's time, and cites what applies. */
class StatementsTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  /** Ten in the evening of 5 March in New York, and already 6 March in UTC. */
  private static final Instant EVENING = Instant.parse("2026-03-06T03:14:00Z");

  private static final SourceRef ROW = new SourceRef("relationships.csv", 2, 40, Sha256.NONE);
  private static final Rule PURSUIT =
      rule("repeat-pursuit", "verdict == \"unexplained\" && repeat", "O-03");

  private final List<Relationship> relationships = new ArrayList<>();

  private static Rule rule(String id, String condition, String... obligations) {
    return Rule.builder(id)
        .title("Repeated lookups of one subject")
        .description("Something")
        .obligations(List.of(obligations))
        .condition(condition)
        .question("What was it for?")
        .build();
  }

  private static Employee employee(
      String id, String first, String supervisor, Role role, String badge) {
    return new Employee(
        id,
        PersonIdentity.of(new PersonName("SMITH", first, "", ""), Optional.empty()),
        List.of(),
        List.of(),
        badge,
        "Officer",
        "Patrol",
        supervisor,
        role,
        Optional.empty(),
        Optional.empty());
  }

  private ItemStatement statement(Rule rule, Finding.About about, List<StatedAct> acts) {
    Directory directory =
        new Directory(
            List.of(
                employee("101", "ALDA", "104", Role.PATROL, "31"),
                employee("102", "BRAM", "104", Role.PATROL, "32"),
                employee("104", "DARIO", "", Role.COMMAND, "1"),
                employee("105", "ELI", "", Role.PATROL, "35")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            relationships,
            List.of(),
            List.of());
    AuditSettings settings = AuditSettings.defaults("town", ZONE);
    DirectoryIndex index =
        DirectoryIndex.of(
            directory,
            new FeedCoverage(
                Feed.DUTY, false, false, Optional.empty(), Optional.empty(), List.of()),
            settings);
    return new Statements(directory, index, settings)
        .of(rule, ItemSummary.of(acts.stream().map(StatedAct::act).toList()), acts);
  }

  private final class Acts {
    private final List<StatedAct> acts = new ArrayList<>();
    private final Finding.About about;
    private final String officer;
    private LookupAction action = LookupAction.QUERY;
    private Map<String, Object> signals = new TreeMap<>();
    private List<StatedWork> work = List.of();
    private SubjectOnFile onFile = SubjectOnFile.NOTHING;
    private Verdict verdict = Verdict.UNEXPLAINED;
    private boolean weak;

    Acts(Finding.About about, String officer) {
      this.about = about;
      this.officer = officer;
    }

    Acts add(Instant at) {
      String id = "act " + acts.size();
      acts.add(
          new StatedAct(
              new ItemAct(
                  new ItemKey("item", "rule", about),
                  50,
                  new ItemAct.Done(id, List.of(id), at, officer, "ncic/a", "log:1"),
                  new ItemAct.About("subject", "TEAL,OSCAR"),
                  EncounterKind.OTHER,
                  true,
                  true,
                  false,
                  Set.of(),
                  new ItemAct.Links(Set.of(), "session", Set.of("102"), false),
                  Optional.empty(),
                  onFile),
              Optional.of(
                  new StatedAct.Detail(
                      action,
                      "TEAL,OSCAR (born 1966-10-10)",
                      true,
                      SubjectKind.PERSON,
                      verdict,
                      weak,
                      List.of(),
                      signals,
                      work))));
      return this;
    }
  }

  private Acts subject() {
    return new Acts(Finding.About.SUBJECT, "e:101");
  }

  private ItemStatement of(Rule rule, Acts acts) {
    return statement(rule, acts.about, acts.acts);
  }

  private static SubjectOnFile tied(TieOnFile.Kind kind) {
    return new SubjectOnFile(
        List.of(
            new TieOnFile(
                kind,
                "101",
                "",
                "Declaration 3",
                Optional.of(Instant.parse("2025-03-01T05:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                ROW)),
        Optional.empty(),
        List.of());
  }

  @Test
  void a_pursuit_without_a_tie_says_so_in_local_time_and_cites_the_need_to_know() {
    ItemStatement said = of(PURSUIT, subject().add(EVENING).add(EVENING.plus(Duration.ofDays(2))));

    assertThat(said.ground().sentence())
        .isEqualTo(
            "Officer ALDA SMITH (badge 31) looked up TEAL,OSCAR (born 1966-10-10) 2 times on 2"
                + " days from 5 March 2026 to 7 March 2026. No row on file ties the subject to"
                + " the officer. No work on file explains any of these lookups.");
    assertThat(said.headline()).isEqualTo("Repeated lookups of one subject: 2 lookups on 2 days");
    assertThat(said.obligations()).containsExactly("O-01");
    assertThat(said.question()).isEqualTo("What was it for?");
  }

  @Test
  void a_tie_is_in_ground_headline_and_question_with_its_row_and_dates() {
    Acts acts = subject();
    acts.onFile = tied(TieOnFile.Kind.FORMER_HOUSEHOLD);

    ItemStatement said = of(PURSUIT, acts.add(EVENING));

    assertThat(said.ground().sentence())
        .contains(
            "The subject lived with the officer, reference \"Declaration 3\", from 1 March 2025"
                + " (relationships.csv:2).");
    assertThat(said.ground().variants()).containsExactly("former_household");
    assertThat(said.headline())
        .isEqualTo("1 lookup on 5 March 2026: a former member of the officer's household");
    assertThat(said.question())
        .isEqualTo(
            "What was it for? By the file, the subject is a former member of the officer's"
                + " household.");
    assertThat(said.obligations()).containsExactly("O-03");
  }

  @Test
  void work_that_accounts_for_a_lookup_is_counted_as_such() {
    Acts acts = subject();
    acts.add(EVENING);
    acts.verdict = Verdict.EXPLAINED;
    acts.add(EVENING.plusSeconds(60));
    acts.weak = true;
    acts.add(EVENING.plusSeconds(120));

    assertThat(of(PURSUIT, acts).ground().sentence())
        .endsWith(
            "Of 3 lookups: 1 is explained by work on file; 1 is explained weakly; 1 has no work"
                + " on file.");
  }

  @Test
  void the_variant_that_fired_is_named_with_its_count() {
    Rule rule = rule("reason", "verdict == \"unexplained\" && reason_contradicted", "O-06", "O-01");
    Acts acts = new Acts(Finding.About.OFFICER, "e:101");
    acts.signals = Map.of("reason_contradiction", "not_open", "duty", "off");
    acts.add(EVENING);
    acts.signals = Map.of("reason_contradiction", "no_such_number");
    acts.add(EVENING.plusSeconds(60));

    ItemStatement said = of(rule, acts);

    assertThat(said.ground().variants()).containsExactly("not_open", "no_such_number");
    assertThat(said.ground().sentence())
        .contains(
            "The cited case or call was not open (1 of 2); the cited number is not on file (1 of"
                + " 2).")
        .doesNotContain("TEAL")
        .doesNotContain("ff duty");
    assertThat(said.obligations()).containsExactly("O-06", "O-01");
  }

  @Test
  void the_gravest_acts_make_the_headline() {
    Acts acts = new Acts(Finding.About.OFFICER, "e:101");
    acts.add(EVENING);
    acts.action = LookupAction.PRINT;
    for (int i = 1; i <= 22; i++) {
      acts.add(EVENING.plusSeconds(51L * i));
    }

    assertThat(of(PURSUIT, acts).headline()).isEqualTo("22 prints in 18 minutes, among 23 lookups");
  }

  @Test
  void what_speaks_for_the_officer_is_gathered_over_all_acts_with_its_row() {
    Acts acts = subject();
    acts.work =
        List.of(
            new StatedWork(
                Template.ASSIGNED_CASE,
                Strength.WEAK,
                true,
                "case 26-0001",
                "assigned",
                "suspect",
                MatchTier.NONE,
                false,
                "",
                new SourceRef("cases.csv", 9, 0, Sha256.NONE)));
    acts.onFile =
        new SubjectOnFile(
            List.of(),
            Optional.empty(),
            List.of(
                new SubjectOnFile.Near(
                    SubjectOnFile.Near.Kind.PHONE, "case 26-0002", "victim", "assigned", ROW)));
    acts.add(EVENING).add(EVENING.plusSeconds(60));

    SpeaksFor speaks = of(PURSUIT, acts).speaksFor();

    assertThat(speaks.found())
        .extracting(SpeaksFor.Entry::kind, SpeaksFor.Entry::sentence, SpeaksFor.Entry::acts)
        .containsExactly(
            tuple(
                SpeaksFor.Kind.NEAR_IDENTIFIER,
                "Case 26-0001 (cases.csv:9) by template 1 (assigned case); assigned; lists a"
                    + " suspect who is nearly the subject.",
                2),
            tuple(
                SpeaksFor.Kind.NEAR_IDENTIFIER,
                "Case 26-0002 (relationships.csv:2); assigned; as victim: it has the same"
                    + " telephone number.",
                2));
    assertThat(of(PURSUIT, subject().add(EVENING)).speaksFor().sentence())
        .startsWith("Looked for: ")
        .endsWith("Found nothing.");
  }

  @Test
  void the_officer_the_supervisor_and_declared_ties_are_kept_away() {
    relationships.add(
        new Relationship(
            "102",
            Relationship.Kind.HOUSEHOLD,
            PersonIdentity.of(
                new PersonName("SMITH", "ALDA", "", ""),
                Optional.of(java.time.LocalDate.of(1990, 1, 2))),
            List.of(),
            "",
            Optional.empty(),
            Optional.empty()));

    assertThat(of(PURSUIT, subject().add(EVENING)).keptAway())
        .extracting(KeptAway::employee, KeptAway::reason)
        .as("a name without a date of birth is no certain tie")
        .containsExactly(
            tuple("101", KeptAway.Reason.OFFICER),
            tuple("102", KeptAway.Reason.TOOK_PART),
            tuple("104", KeptAway.Reason.SUPERVISOR));
  }

  @Test
  void an_item_on_the_head_of_the_department_has_to_leave_it() {
    assertThat(of(PURSUIT, subject().add(EVENING)).outside()).isEmpty();
    assertThat(of(PURSUIT, new Acts(Finding.About.SUBJECT, "e:105").add(EVENING)).outside())
        .as("a supervisor who is not on file")
        .isEmpty();
    assertThat(of(PURSUIT, new Acts(Finding.About.SUBJECT, "e:104").add(EVENING)).outside())
        .hasValueSatisfying(why -> assertThat(why).contains("outside the department"));
  }
}
