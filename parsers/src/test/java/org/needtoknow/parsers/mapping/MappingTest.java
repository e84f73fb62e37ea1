package org.needtoknow.parsers.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SubjectKind;

/** The values that cells become. */
class MappingTest {
  @TempDir Path folder;

  private MappedLogs read(String mapping, String log) throws Exception {
    return MappedLogs.read(folder, mapping, log);
  }

  @Test
  void aColumnMayHaveSeveralNamesAndStandAnywhere() throws Exception {
    String mapping =
        """
        format: csv
        columns:
          account: [User, User Name, Officer]
          time: [When, "Date/Time"]
        """;

    Lookup lookup = read(mapping, "date/time,Junk,USER-NAME\n2026-03-01 10:00,1,jdoe\n").only();

    assertThat(lookup.account()).isEqualTo("jdoe");
    assertThat(lookup.at()).isEqualTo(Instant.parse("2026-03-01T15:00:00Z"));
    assertThat(lookup.source().line()).isEqualTo(2);
  }

  @Test
  void timesAreReadBySeveralPatternsAndByTheZoneWordBehindThem() throws Exception {
    String mapping =
        MappedLogs.USER_AND_TIME + "times: ['MM/dd/yyyy, hh:mm:ss a', 'M/d/yyyy H:mm']\n";
    String log =
        """
        User,When
        a,"09/14/2025, 07:02:11 PM UTC"
        b,"09/14/2025, 07:02:11 PM"
        c,9/4/2025 7:02
        d,"11/02/2025, 01:30:00 AM EST"
        """;

    MappedLogs logs = read(mapping, log);

    assertThat(logs.lookups)
        .extracting(Lookup::at)
        .containsExactly(
            Instant.parse("2025-09-14T19:02:11Z"),
            Instant.parse("2025-09-14T23:02:11Z"),
            Instant.parse("2025-09-04T11:02:00Z"),
            Instant.parse("2025-11-02T06:30:00Z"));
    assertThat(logs.lookups.get(0).loggedTime()).isEqualTo("09/14/2025, 07:02:11 PM UTC");
    assertThat(logs.lookups.get(3).clock()).isEqualTo(ClockQuality.EXACT);
  }

  @Test
  void theDoubledHourIsMarkedWhereNothingResolvesIt() throws Exception {
    Lookup lookup = read(MappedLogs.USER_AND_TIME, "User,When\na,2025-11-02 01:30:00\n").only();

    assertThat(lookup.clock()).isEqualTo(ClockQuality.DOUBLED_HOUR);
    assertThat(lookup.at()).isEqualTo(Instant.parse("2025-11-02T05:30:00Z"));
    assertThat(lookup.alternateAt()).contains(Instant.parse("2025-11-02T06:30:00Z"));
  }

  @Test
  void theFirstLineOfATimeFrameInOneCellIsTaken() throws Exception {
    String mapping =
        """
        format: csv
        times: ['MM/dd/yyyy, hh:mm:ss a']
        columns:
          account: User
          time: {column: Time Frame, take: first line}
        """;
    String log =
        "User,Time Frame\na,\"09/14/2025, 07:02:11 PM UTC\n09/15/2025, 07:02:11 PM UTC\"\n"
            + "b,\"09/14/2025, 07:02:11 PM UTC\"\n";

    MappedLogs logs = read(mapping, log);

    assertThat(logs.lookups).hasSize(2);
    assertThat(logs.lookups).extracting(l -> l.source().line()).containsExactly(2L, 4L);
    assertThat(logs.lookups.get(0).at()).isEqualTo(Instant.parse("2025-09-14T19:02:11Z"));
  }

  @Test
  void dateAndTimeInTwoColumnsAreJoined() throws Exception {
    String mapping =
        """
        format: csv
        times: [MM/dd/yyyy HHmm]
        columns:
          account: User
          time: {join: [Date, Time]}
        """;

    Lookup lookup = read(mapping, "User,Date,Time\na,03/01/2026,0915\n").only();

    assertThat(lookup.at()).isEqualTo(Instant.parse("2026-03-01T14:15:00Z"));
  }

  @Test
  void timesMayBeExcelDaysOrSecondsSince1970() throws Exception {
    String mapping = MappedLogs.USER_AND_TIME + "times: [excel, epoch]\n";

    MappedLogs logs =
        read(mapping, "User,When\na,45825.677939814814\nb,1700000000\nc,1700000000123\n");

    assertThat(logs.lookups)
        .extracting(Lookup::at)
        .containsExactly(
            Instant.parse("2025-06-17T20:16:14Z"),
            Instant.parse("2023-11-14T22:13:20Z"),
            Instant.parse("2023-11-14T22:13:20.123Z"));
  }

  @Test
  void maskedBlankAndNotExportedAreThreeThings() throws Exception {
    String mapping =
        """
        format: csv
        masked: [withheld]
        empty: [unknown]
        columns:
          account: User
          time: When
          reason: Reason
          plate: Plate
          requester: not exported
        """;
    String log =
        """
        User,When,Reason,Plate
        a,2026-03-01 10:00,***,NONE
        b,2026-03-01 10:00,[REDACTED],ABC 123
        c,2026-03-01 10:00,Redacted,###
        d,2026-03-01 10:00,withheld,
        e,2026-03-01 10:00,n/a,unknown
        f,2026-03-01 10:00,x,ABC123
        g,2026-03-01 10:00,.,ABC123
        h,2026-03-01 10:00,none,ABC123
        i,2026-03-01 10:00,UNKNOWN,ABC123
        """;

    MappedLogs logs = read(mapping, log);

    assertThat(logs.lookups).allMatch(l -> l.reason().isEmpty());
    assertThat(logs.lookups)
        .filteredOn(l -> l.masked().contains(LookupField.REASON))
        .extracting(Lookup::account)
        .containsExactly("a", "b", "c", "d");
    assertThat(logs.lookups)
        .filteredOn(l -> l.masked().contains(LookupField.SUBJECT))
        .extracting(Lookup::account)
        .containsExactly("c");
    assertThat(logs.lookups.get(0).subject().vehicle().plate()).isEqualTo("NONE");
    assertThat(logs.lookups.get(4).subject().isBlank()).isTrue();
    assertThat(logs.lookups)
        .allSatisfy(
            l ->
                assertThat(l.notExported())
                    .contains(LookupField.REQUESTER, LookupField.ORI)
                    .doesNotContain(LookupField.REASON, LookupField.SUBJECT));
  }

  @Test
  void aMaskedNameBesideAnAddressHidesWhomItWas() throws Exception {
    String mapping =
        "format: csv\n"
            + "columns: {account: User, time: When, name: Name, dob: Born, address: Home}\n";
    String log =
        """
        User,When,Name,Born,Home
        a,2026-03-01 10:00,***,,40 Main St
        b,2026-03-01 10:00,"ROE,ANN",***,40 Main St
        """;

    assertThat(read(mapping, log).lookups)
        .filteredOn(l -> l.masked().contains(LookupField.SUBJECT))
        .extracting(Lookup::account)
        .containsExactly("a");
  }

  @Test
  void aDateOfBirthOrANameThatIsWrittenOtherwiseIsTold() throws Exception {
    String mapping = "format: csv\ncolumns: {account: User, time: When, name: Name, dob: Born}\n";
    String log =
        """
        User,When,Name,Born
        a,2026-03-01 10:00,ANN ROE,1980-02-03
        b,2026-03-01 10:00,"ROE,ANN",3 Feb 1980
        c,2026-03-01 10:00,"ROE,ANN",020380
        d,2026-03-01 10:00,ROE,
        """;

    MappedLogs logs = read(mapping, log);

    assertThat(logs.warnings("date of birth cannot be read")).isEqualTo(1);
    assertThat(logs.warnings("name without a comma, read as a last name")).isEqualTo(1);
  }

  @Test
  void wordsBecomeValuesByTables() throws Exception {
    String mapping =
        """
        format: csv
        columns:
          account: User
          time: When
          message_key:
            column: Type
            values: {Registration*: RQ, Wanted Person: QW}
            otherwise: QX
          purpose: {column: Type, values: {Wanted Person: C}, otherwise: ''}
          action: {column: Act, values: {opened: view}}
        """;
    String log =
        """
        User,When,Type,Act
        a,2026-03-01 10:00,registration by plate,OPENED
        b,2026-03-01 10:00,wanted person,printed
        c,2026-03-01 10:00,Else,danced
        """;

    MappedLogs logs = read(mapping, log);

    assertThat(logs.lookups).extracting(Lookup::messageKey).containsExactly("RQ", "QW", "QX");
    assertThat(logs.lookups).extracting(Lookup::purposeCode).containsExactly("", "C", "");
    assertThat(logs.lookups)
        .extracting(Lookup::action)
        .containsExactly(LookupAction.VIEW, LookupAction.PRINT, LookupAction.QUERY);
    assertThat(logs.warnings("unknown action")).isEqualTo(1);
  }

  @Test
  void aCaseNumberIsTakenFromItsColumnElseFromTheReason() throws Exception {
    String mapping =
        """
        format: csv
        columns:
          account: User
          time: When
          reason: {column: Reason, decode: url}
          case_number:
            - Case
            - {column: Reason, match: 'case\\s*#?(\\d{2}-\\d+)', group: 1}
          case_kind: {constant: call}
        """;
    String log =
        """
        User,When,Reason,Case
        a,2026-03-01 10:00,stolen+car%20CASE #26-17,
        b,2026-03-01 10:00,case 26-18,26-99
        c,2026-03-01 10:00,100%,n/a
        """;

    MappedLogs logs = read(mapping, log);

    assertThat(logs.lookups)
        .extracting(l -> l.cited().number())
        .containsExactly("26-17", "26-99", "");
    assertThat(logs.lookups.get(0).cited().kind()).isEqualTo(RecordKind.CALL);
    assertThat(logs.lookups.get(0).reason()).isEqualTo("stolen car CASE #26-17");
    assertThat(logs.lookups.get(2).reason()).isEqualTo("100%");
  }

  @Test
  void whatASearchTermMeansHangsOnAnotherColumn() throws Exception {
    String mapping =
        """
        format: csv
        columns:
          account: User
          time: When
          plate: {column: Term, when: {column: Kind, is: [Plate]}}
          name: {column: Term, when: {column: Kind, is: [Name]}}
          address: {column: Term, when: {column: Kind, is-not: [Plate, Name]}}
        skip:
          - {column: Kind, is: [Reply], as: reply}
        """;
    String log =
        """
        User,When,Kind,Term
        a,2026-03-01 10:00,plate,abc-123
        b,2026-03-01 10:00,NAME,"Roe,Jane Q"
        c,2026-03-01 10:00,Premise,1 Elm St
        d,2026-03-01 10:00,Reply,1 Elm St
        """;

    MappedLogs logs = read(mapping, log);

    assertThat(logs.lookups)
        .extracting(l -> l.subject().kind())
        .containsExactly(SubjectKind.VEHICLE, SubjectKind.PERSON, SubjectKind.PLACE);
    assertThat(logs.lookups.get(0).subject().vehicle().plate()).isEqualTo("ABC123");
    assertThat(logs.lookups.get(1).subject().person().name().middle()).isEqualTo("Q");
    assertThat(logs.notLookups("reply")).isEqualTo(1);
  }

  @Test
  void theExportItselfMaySayWhatKindOfSubjectItIs() throws Exception {
    String mapping =
        """
        format: csv
        columns:
          account: User
          time: When
          subject_kind: Kind
          plate: Plate
          name: Owner
        """;
    String log = "User,When,Kind,Plate,Owner\na,2026-03-01 10:00,driver,ABC123,\"DOE,JO\"\n";

    assertThat(read(mapping, log).only().subject().kind()).isEqualTo(SubjectKind.PERSON);
  }
}
