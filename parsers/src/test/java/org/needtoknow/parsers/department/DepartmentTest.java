package org.needtoknow.parsers.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.AgreementSettings;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Feed;

class DepartmentTest {
  @Test
  void whatADepartmentDeclaresIsRead() throws Exception {
    Department department = Department.read(Samples.folder("small"));

    assertThat(department.id()).isEqualTo("small");
    assertThat(department.name()).isEqualTo("Small Falls Police Department");
    assertThat(department.state()).isEqualTo("VT");
    assertThat(department.oris()).containsExactly("VT0010100", "EMSSTAT");
    assertThat(department.settings().grace()).isEqualTo(Duration.ofHours(48));
    assertThat(department.settings().horizon()).isEqualTo(Duration.ofDays(45));
    assertThat(department.settings().repeatCount()).isEqualTo(4);
    assertThat(department.settings().agreement())
        .isEqualTo(
            new AgreementSettings(Set.of("collect"), Duration.ofDays(365), Duration.ofDays(10)));
    assertThat(department.settings().review()).isEqualTo(new ReviewSettings(9, 3, 40, 0, 50, 100));
    assertThat(department.settings().derivedTies())
        .isEqualTo(Map.of(DerivedTie.NEXT_DOOR, "counsel's opinion of 2026-01-15"));
    assertThat(department.settings().templates())
        .contains(Template.TIED_TO_PARTY, Template.OFFICER_STOP)
        .doesNotContain(Template.BRIEFING);
    assertThat(department.notKept()).containsExactly(Feed.ACCOUNTS);
    assertThat(department.policy()).hasSize(1);
    assertThat(department.policy().get(0).limit()).isEqualTo("administrative action only");
  }

  @Test
  void logsAreFoundByGlobInOrderOfTheirNames() throws Exception {
    Department department = Department.read(Samples.folder("small"));

    assertThat(department.logs()).extracting(LogSource::system).containsExactly("ncic", "collect");
    assertThat(department.logs().get(0).files())
        .containsExactly("logs/ncic-2026-03.txt", "logs/ncic-2026-04.txt");
    assertThat(department.logs().get(0).zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(department.logs().get(1).index()).isEqualTo(1);
  }

  @Test
  void feedsAreFoundByTheirFileNames() throws Exception {
    Department department = Department.read(Samples.folder("small"));

    assertThat(department.feeds())
        .extracting(feed -> feed.table() + " " + feed.file())
        .contains(
            "CALLS calls.csv",
            "CALL_UNITS call-units.csv",
            "CALL_PARTIES call-parties-march.csv",
            "CASE_ASSIGNMENTS work/case-assignments.csv",
            "CASE_ACTIVITY case-activity.jsonl",
            "WORK work.csv");
    assertThat(department.unreadFiles()).containsExactly("notes.txt");
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsPlace() {
    ConfigurationException thrown =
        catchThrowableOfType(
            ConfigurationException.class, () -> Department.read(Samples.folder("wrong")));

    assertThat(thrown.problems())
        .extracting(Problem::asLine)
        .containsExactlyInAnyOrder(
            "department.yaml:25:1: nothing here is called \"sytem\"; known here: id, name, state,"
                + " zone, oris, logs, feeds, templates, settings, review, derived-ties",
            "department.yaml:1:5: 'Wrong One' cannot be an id; lower-case letters, digits and"
                + " dashes, 40 at most",
            "department.yaml:2:7: there is no time zone 'America/New_Yrok'; did you mean"
                + " \"America/New_York\"?",
            "department.yaml:3:8: 'Vermont' is no state; two letters, such as VT",
            "department.yaml:6:12: there is no log style 'nicc'; did you mean \"ncic\"? Any"
                + " other export comes in by a mapping file, see docs/formats/mapping.md",
            "department.yaml:7:11: there is no time zone 'Mars/Olympus'; such as"
                + " America/New_York, America/Chicago, America/Denver or UTC",
            "department.yaml:8:12: no file here is called 'logs/none-*.txt'; in logs/ are"
                + " logs/a.csv, logs/b.xlsx",
            "department.yaml:9:5: the times of this log have no zone, and none is declared; add a"
                + " line such as zone: America/New_York",
            "department.yaml:11:25: '../secret.csv' is not in the department's folder; put"
                + " the files there and write the path from there, with / between its parts",
            "department.yaml:11:12: 'logs/b.xlsx' is a workbook, and log styles are text; save it"
                + " as text, or write a mapping file with format: xlsx, see"
                + " docs/formats/mapping.md",
            "department.yaml:15:12: 'logs/a.csv' is a log of 'collect' already; a file belongs"
                + " to one system",
            "department.yaml:16:5: nothing here is called \"colour\"; known here: system, style,"
                + " mapping, zone, masked, files",
            "department.yaml:18:3: no feed is called 'cals'; did you mean \"calls\"?",
            "department.yaml:19:15: 'call-units' is a part of the feed 'calls', which is kept"
                + " or not kept as a whole; write it there",
            "department.yaml:20:9: 'sometimes' is not understood for a feed; write 'not kept', or"
                + " on lines below it files, mapping, zone",
            "department.yaml:21:13: there is no template '99'; they are numbered from 1 to "
                + Template.values().length,
            "department.yaml:21:24: 'perhaps' is neither on nor off; write on or off",
            "department.yaml:23:10: 'three days' is no length of time; a number and s, m, h or"
                + " d, such as 72h",
            "department.yaml:26:27: 'lots' is no whole number; 0 turns a draw off",
            "department.yaml:26:33: nothing here is called \"sample\"; known here: items-per-sixty,"
                + " items-at-least, threshold, explained-one-in, unexplained-one-in,"
                + " undetermined-one-in",
            "department.yaml:27:27: 'next-door' gives no legal basis; name the law, order or"
                + " counsel's opinion and its date, or leave the line out",
            "department.yaml:23:3: horizon is shorter than grace; see docs/formats/settings.md for"
                + " the defaults",
            "policy.yaml:6:11: 'yesterday' is no day; write it 2026-01-31",
            "policy.yaml:2:17: there is no obligation 'O-99'; docs/obligations.md lists them, O-01"
                + " to O-17 and C-01 to C-12",
            "policy.yaml:12:9: 'to' is before 'from': it is never in force; swap or correct them",
            "coverage.csv:2: column \"feed\": no feed is called 'cals'; did you mean \"calls\"?",
            "coverage.csv:3: column \"from\": a silence needs both 'from' and 'to'; write both",
            "coverage.csv:4: column \"from\": is not a date that exists; write it YYYY-MM-DD hh:mm",
            "coverage.csv:4: column \"status\": no status is called 'broken'; complete, silent or"
                + " not kept");
  }

  @Test
  void aFolderThatIsNotThereIsSaidSo() {
    ConfigurationException thrown =
        catchThrowableOfType(
            ConfigurationException.class, () -> Department.read(Path.of("no", "such")));

    assertThat(thrown)
        .hasMessage(
            "no/such: there is no such folder; name the department's folder, the one with"
                + " department.yaml in it");
  }
}
