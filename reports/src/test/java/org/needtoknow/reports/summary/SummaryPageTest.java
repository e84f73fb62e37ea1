package org.needtoknow.reports.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.needtoknow.reports.html.Html;
import org.needtoknow.results.document.CitedClause;
import org.needtoknow.results.run.Days;
import org.needtoknow.results.run.Doubts;
import org.needtoknow.results.run.ItemLine;
import org.needtoknow.results.run.MissedShare;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.ShownLine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SummaryPageTest {
  private static final Pattern ACCUSING =
      Pattern.compile(
          "(?i)abus|violator|illegal|improper|unauthori[sz]ed|suspicio|suspect|guilt|offender|snoop");

  private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

  @Test
  void it_says_what_came_of_the_month_with_denominators() {
    assertThat(textOf(SampleRuns.page()))
        .contains("Ashford Falls Police Department")
        .contains("Lookups of Mar 1, 2026 to Mar 31, 2026; audited on Apr 2, 2026")
        .contains("40,404 lookups were checked against the work on file")
        .contains("Work explains 36,252 of them (89.7%)")
        .contains("3.4% of 40,404")
        .contains("1,907 of these by weak explanations alone")
        .contains(
            "Have internal affairs look at 5 of the 21 review items. Some belong together: these are"
                + " 4 matters, and there is time for 8.");
  }

  @Test
  void it_tells_what_could_not_be_judged_and_why() {
    assertThat(textOf(SampleRuns.page()))
        .contains("2,764 of 40,404 lookups, by the main reason")
        .contains("31 of them are on a subject related to the officer, an adverse party,")
        .contains("Records needed have a gap at that time")
        .contains(
            "“Calls for service” are missing or too few from Mar 12, 2026, 01:00 to Mar 13, 2026, 13:00")
        .contains("CAD server moved")
        .contains("Family and declared acquaintances cannot be recognized.")
        .contains("Declared not kept: an officer may be asked");
  }

  @Test
  void it_tells_what_the_logs_lack_over_all_files() {
    assertThat(textOf(SampleRuns.page()))
        .contains("What the logs lack although an audit record needs it")
        .contains("outcome not exported")
        .contains("35,700");
  }

  @Test
  void it_tells_of_totals_gaps_and_records_that_could_not_be_read() {
    assertThat(textOf(SampleRuns.page()))
        .contains("The total printed in line 412 (page 7) says 44; there are 43 rows.")
        .contains("12 messages are missing on line CT03: numbers 88120 to 88131.")
        .contains("9 that could not be read. These add up: every record is accounted for.")
        .contains("the archive ends in the middle");
  }

  @Test
  void a_feed_that_leaves_something_out_says_what_that_costs_beside_its_gaps() {
    assertThat(textOf(SampleRuns.page()))
        .contains("no vehicles")
        .contains(
            "Lookups of vehicles that nothing else explains are not judged. Nothing from Mar");
  }

  @Test
  void an_item_cites_the_clause_its_wording_and_its_limit() {
    String page = SampleRuns.page();

    assertThat(textOf(page))
        .contains("Policy: Use of Records Systems, IV.J")
        .contains("prohibited from accessing any case, call or folder regarding other personnel")
        .contains(
            "Limit: A proven violation of this policy may lead to administrative action only.")
        .contains("The department has adopted no clause for this; the federal duty: accounts");
  }

  @Test
  void items_stand_in_order_of_their_numbers_and_name_those_they_belong_with() {
    List<ItemLine> items =
        List.of(
            SampleRuns.item(1, "First", true, "I-1"),
            SampleRuns.item(2, "Second", true, ""),
            SampleRuns.item(3, "Third", true, "I-1"),
            SampleRuns.item(4, "Fourth", false, "I-1"));

    String text = textOf(SampleRuns.page(items, List.of()));

    assertThat(text.indexOf("Second")).isLessThan(text.indexOf("Third"));
    assertThat(text)
        .containsOnlyOnce("Belongs with No. 3, 4: same household or same sessions.")
        .containsOnlyOnce("Belongs with No. 1, 4: same household or same sessions.")
        .containsOnlyOnce("Belongs with No. 1, 3: same household or same sessions.");
  }

  @Test
  void what_honest_work_looks_alike_and_what_comes_first_is_reported_once_for_each_kind() {
    List<ItemLine> items =
        List.of(
            SampleRuns.item(1, "Lookup of a coworker", true, ""),
            SampleRuns.item(2, "Lookup of a coworker", true, ""));

    assertThat(textOf(SampleRuns.page(items, List.of())))
        .containsOnlyOnce(
            "Lookup of a coworker Often it is: Help for a colleague that nobody wrote down. First:"
                + " Look for the call under the colleague's name. Then ask: Which work was it for,"
                + " and where is it recorded?");
  }

  @Test
  void without_a_period_the_page_tells_the_days_that_the_logs_hold() {
    RunRecord run =
        SampleRuns.nothing(
            Optional.empty(), Optional.of(new Days(MARCH_1, LocalDate.of(2026, 3, 31))));

    assertThat(textOf(nothing(run)))
        .contains("All lookups in the logs: Mar 1, 2026 to Mar 31, 2026; audited on Apr 2, 2026");
  }

  @Test
  void a_period_in_which_no_lookup_lies_is_reported_with_the_days_that_the_logs_hold() {
    RunRecord run =
        SampleRuns.nothing(
            Optional.of(LocalDate.of(2030, 1, 1)),
            Optional.of(new Days(MARCH_1, LocalDate.of(2026, 3, 31))));

    assertThat(textOf(nothing(run)))
        .contains("Lookups from Jan 1, 2030 on; audited on Apr 2, 2026")
        .contains("Have the audit run again for days that are in the logs.")
        .contains(
            "No lookup is in this period: the logs hold lookups of Mar 1, 2026 to Mar 31, 2026.");
  }

  @Test
  void what_cannot_be_right_comes_first_and_nobody_is_asked_before_it_is() {
    List<ItemLine> items = List.of(SampleRuns.item(1, "First", false, ""));
    Doubts doubts = new Doubts(List.of("the clocks do not fit"), true);

    String text =
        textOf(
            SummaryPage.render(
                SampleRuns.month(items, 0, doubts, MissedShare.NONE), items, List.of()));

    assertThat(text)
        .containsSubsequence(
            "The clocks do not fit.",
            "No officer is asked a question yet.",
            "First have the problem above corrected",
            "Listed, not for work yet")
        .doesNotContain("beyond what there is time for")
        .doesNotContain("Have internal affairs look");
  }

  @Test
  void a_clause_that_serves_two_duties_is_cited_once() {
    CitedClause other =
        new CitedClause(
            "O-01",
            SampleRuns.PERSONNEL.document(),
            SampleRuns.PERSONNEL.clause(),
            "Another sentence of it.",
            "",
            true);
    ItemLine item = SampleRuns.item(1, "First", true, "", List.of(SampleRuns.PERSONNEL, other));

    String text = textOf(SampleRuns.page(List.of(item), List.of()));

    assertThat(text)
        .containsOnlyOnce("Policy: Use of Records Systems, IV.J")
        .doesNotContain("IV.J; Use of Records Systems, IV.J")
        .contains("Another sentence of it.");
  }

  @Test
  void a_very_long_list_is_cut_and_says_where_the_rest_stands() {
    List<ItemLine> items =
        IntStream.rangeClosed(1, 4_000)
            .mapToObj(rank -> SampleRuns.item(rank, "Kind " + rank + ".", rank < 9, ""))
            .toList();
    List<ShownLine> shown = new ArrayList<>();
    IntStream.range(0, 500).forEach(i -> shown.add(SampleRuns.shown()));

    String page = SampleRuns.page(items, shown);

    assertThat(textOf(page))
        .contains("Kind 25.")
        .doesNotContain("Kind 26.")
        .contains("… and 3,989 more in review-items.csv.")
        .contains("… and 530 more in shown.ndjson.");
    assertThat(page.length()).isLessThan(100_000);
  }

  @Test
  void an_empty_month_is_reported_as_such() {
    String page = nothing(SampleRuns.nothing(Optional.empty(), Optional.empty()));

    assertThat(textOf(page))
        .contains("No lookup was found in the logs.")
        .contains("Nothing. The audit itself is on record.")
        .contains("None. There is nothing to ask about any lookup of this period.")
        .doesNotContain("NaN");
    document(page);
  }

  @Test
  void every_text_is_escaped_wherever_it_stands() {
    String evil = "<script>alert('x')</script>&\"\u202E\u0007";
    ItemLine model = SampleRuns.item(1, evil, true, "");
    ItemLine item =
        new ItemLine(
            1,
            "I-1",
            evil,
            evil,
            evil,
            evil,
            1,
            model.firstAt(),
            model.lastAt(),
            1,
            true,
            "",
            evil,
            List.of(evil),
            List.of(evil),
            List.of(new CitedClause("O-01", evil, evil, evil, evil, true)));
    ShownLine shown = new ShownLine(model.firstAt(), evil, evil, evil, 1);

    String page = SampleRuns.page(List.of(item), List.of(shown));

    assertThat(page).doesNotContain("<script").doesNotContain("\u202E").doesNotContain("\u0007");
    assertThat(document(page).getElementsByTagName("script").getLength()).isZero();
    assertThat(textOf(page)).contains("<script>alert('x')</script>&\"");
  }

  @Test
  void it_asks_nothing_of_any_other_place_and_runs_nothing() {
    String page = SampleRuns.page();

    assertThat(page)
        .contains("default-src 'none'".replace("'", "&#39;"))
        .doesNotContainPattern("https?://|url\\(|@import|<script|<img|<link|<iframe| on[a-z]+=");
  }

  @Test
  void it_accuses_nobody() {
    assertThat(textOf(SampleRuns.page())).doesNotContainPattern(ACCUSING);
  }

  @Test
  void tables_have_captions_and_headings_with_scope_and_links_have_targets() {
    Document page = document(SampleRuns.page());
    NodeList tables = page.getElementsByTagName("table");

    assertThat(tables.getLength()).isGreaterThan(5);
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      NodeList headings = table.getElementsByTagName("th");
      for (int j = 0; j < headings.getLength(); j++) {
        assertThat(((Element) headings.item(j)).getAttribute("scope")).isIn("col", "row");
      }
    }
    Set<String> ids = attributes(page, "*", "id");
    for (String link : attributes(page, "a", "href")) {
      assertThat(ids).contains(link.substring(1));
    }
    assertThat(ids).containsAll(attributes(page, "*", "aria-labelledby"));
  }

  @Test
  void shares_never_round_something_to_nothing_or_to_all() {
    assertThat(PlainWords.share(1, 1_000_000)).isEqualTo("under 0.1%");
    assertThat(PlainWords.share(999_999, 1_000_000)).isEqualTo("over 99.9%");
    assertThat(PlainWords.share(0, 10)).isEqualTo("0.0%");
    assertThat(PlainWords.share(0, 0)).isEqualTo("–");
  }

  @Test
  void a_page_with_an_element_left_open_cannot_be_finished() {
    Html html = new Html();
    html.open("p");

    assertThatThrownBy(html::finish).hasMessage("<p> is not closed");
    assertThatThrownBy(() -> html.close("div")).hasMessage("</div> closes another element");
  }

  @Test
  void what_the_review_misses_is_reported_once_the_estimate_is_narrow_enough() {
    MissedShare narrow =
        new MissedShare(
            40,
            40,
            6,
            true,
            OptionalDouble.of(0.114),
            OptionalDouble.of(0.05),
            OptionalDouble.of(0.236));
    List<ItemLine> items = SampleRuns.items();

    assertThat(
            textOf(
                SummaryPage.render(
                    SampleRuns.month(items, 0, Doubts.NONE, narrow), items, List.of())))
        .contains("estimated to miss 11 % (between 5 % and 24 %, 19 times in 20)");
    assertThat(
            textOf(
                SummaryPage.render(
                    SampleRuns.month(items, 0, Doubts.NONE, SampleRuns.undecided()),
                    items,
                    List.of())))
        .contains("14 lookups were drawn at random in this period, and the outcome of 9 of them");
  }

  @Test
  void an_account_that_nobody_holds_is_named_once_and_several_people_by_no_number() {
    ItemLine model = SampleRuns.items().get(4);
    ItemLine several =
        new ItemLine(
            6,
            "I-6",
            model.rule(),
            model.title(),
            "",
            "S-1",
            2,
            model.firstAt(),
            model.lastAt(),
            1,
            true,
            "",
            "",
            List.of(),
            List.of(),
            List.of());

    assertThat(textOf(SampleRuns.page(List.of(model, several), List.of())))
        .containsOnlyOnce("A-5510ffab27")
        .contains("several people on S-1");
  }

  private static String nothing(RunRecord run) {
    return SummaryPage.render(run, List.of(), List.of());
  }

  private static Set<String> attributes(Document page, String tag, String attribute) {
    Set<String> values = new TreeSet<>();
    NodeList elements = page.getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (element.hasAttribute(attribute)) {
        values.add(element.getAttribute(attribute));
      }
    }
    return values;
  }

  private static String textOf(String page) {
    return document(page).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
  }

  /** Parsed as XML once elements without an end have one: so every element is closed and nested. */
  private static Document document(String page) {
    Matcher empty = Pattern.compile("<meta ([^>]*)>").matcher(page);
    String xml = empty.replaceAll("<meta $1/>").replace("<!DOCTYPE html>", "");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError("the page is not well-formed", e);
    }
  }
}
