package org.needtoknow.results.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the first lines of {@code review-items.ndjson} and {@code shown.ndjson} as far as a masked
 * page shows them. What identifies anybody in these restricted files is passed over unread.
 */
public final class ListedLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ObjectReader ITEM = MAPPER.readerFor(ItemDocument.class);
  private static final ObjectReader SHOWN = MAPPER.readerFor(ShownDocument.class);

  private ListedLines() {}

  record RuleFields(String id, String name) {}

  record AuditNumbersShown(String officer, String subject) {}

  record ItemFields(
      String id,
      int rank,
      int score,
      boolean inBudget,
      String stratum,
      String group,
      AuditNumbersShown auditNumbers,
      List<String> lookups,
      Instant firstAt,
      Instant lastAt,
      String question,
      List<String> triage,
      List<String> falsePositives,
      List<CitedClause> clauses) {}

  record ItemOwn(ItemFields item) {}

  record ItemDocument(RuleFields rule, ItemOwn ntk) {
    boolean isDrawn() {
      return !Absent.text(ntk.item.stratum).isEmpty();
    }

    ItemLine line() {
      ItemFields item = ntk.item;
      return new ItemLine(
          item.rank,
          item.id,
          rule.id,
          rule.name,
          item.auditNumbers == null ? "" : item.auditNumbers.officer,
          item.auditNumbers == null ? "" : item.auditNumbers.subject,
          Absent.list(item.lookups).size(),
          item.firstAt,
          item.lastAt,
          item.score,
          item.inBudget,
          item.group,
          item.question,
          item.triage,
          item.falsePositives,
          item.clauses);
    }
  }

  record ShownFields(AuditNumbersShown auditNumbers, List<String> lookups) {}

  record ShownOwn(ShownFields shown) {}

  record ShownDocument(@JsonProperty("@timestamp") Instant at, RuleFields rule, ShownOwn ntk) {
    ShownLine line() {
      AuditNumbersShown numbers = ntk.shown.auditNumbers;
      return new ShownLine(
          at,
          rule.name,
          numbers == null ? "" : numbers.officer,
          numbers == null ? "" : numbers.subject,
          Absent.list(ntk.shown.lookups).size());
    }
  }

  /** The first review items in order of work; those drawn at random come below and are left out. */
  public static List<ItemLine> items(InputStream in, int most) throws IOException {
    List<ItemLine> items = new ArrayList<>();
    try (BufferedReader lines = lines(in)) {
      for (String line = lines.readLine();
          line != null && items.size() < most;
          line = lines.readLine()) {
        ItemDocument document = ITEM.readValue(line);
        if (document.isDrawn()) {
          break;
        }
        items.add(document.line());
      }
    }
    return items;
  }

  /** The first explained conflicts that open no item. */
  public static List<ShownLine> shown(InputStream in, int most) throws IOException {
    List<ShownLine> shown = new ArrayList<>();
    try (BufferedReader lines = lines(in)) {
      for (String line = lines.readLine();
          line != null && shown.size() < most;
          line = lines.readLine()) {
        ShownDocument document = SHOWN.readValue(line);
        shown.add(document.line());
      }
    }
    return shown;
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
