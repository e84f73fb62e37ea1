package org.needtoknow.parsers.log.valcour;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.RepairedText;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.log.LookupDraft;
import org.needtoknow.parsers.log.message.CellText;
import org.needtoknow.parsers.log.message.NamField;

/** One object of the audit trail while it is read. */
final class ValcourEvent {
  private static final Map<String, LookupAction> ACTIONS =
      Map.of(
          "view", LookupAction.VIEW,
          "search", LookupAction.SEARCH,
          "print", LookupAction.PRINT,
          "export", LookupAction.EXPORT,
          "edit", LookupAction.EDIT);

  /** Events that show no data to a person. */
  private static final Set<String> OTHERS =
      Set.of(
          "login",
          "logout",
          "login-failed",
          "password-change",
          "create",
          "report",
          "session-timeout");

  private static final Map<String, RecordKind> RECORDS =
      Map.of(
          "incident", RecordKind.CALL,
          "case", RecordKind.CASE,
          "document", RecordKind.DOCUMENT,
          "internal-affairs", RecordKind.INTERNAL_AFFAIRS);

  /** The keys that are read, by their group, each with its own bit. */
  private static final Map<String, Map<String, Long>> KEYS = new HashMap<>();

  static {
    keys(
        "",
        "id timestamp event entity user agency workstation incidentNumber recordNumber person"
            + " vehicle address purpose reason requestedBy result automatic");
    keys("user", "username name badge");
    keys("vehicle", "plate state vin");
    keys("person", "name last first middle suffix dob oln olnState ssn sid fbi address phone");
  }

  private static void keys(String group, String keys) {
    int bits = KEYS.values().stream().mapToInt(Map::size).sum();
    Map<String, Long> ofGroup = new HashMap<>();
    for (String key : keys.split(" ", -1)) {
      ofGroup.put(key, 1L << (bits + ofGroup.size()));
    }
    KEYS.put(group, ofGroup);
  }

  String event = "";
  String timestamp = "";
  private String entity = "";
  private String incident = "";
  private String record = "";
  private String badge = "";
  private String last = "";
  private String first = "";
  private String middle = "";
  private String suffix = "";

  /** The keys that were read so far. */
  private long seen;

  private boolean repeats;
  private final LookupDraft draft;

  /** Fields whose key was not in the record, and message keys, which this system does not have. */
  private final Set<LookupField> missing =
      EnumSet.complementOf(EnumSet.of(LookupField.TIME, LookupField.MESSAGE_KEY));

  private final AbsentKeys absent;

  /** Sets of absent fields; a file has few different ones, so each is copied only once. */
  static final class AbsentKeys {
    private Set<LookupField> seen = Set.of();
    private Set<LookupField> copy = Set.of();

    private Set<LookupField> of(Set<LookupField> missing) {
      if (!missing.equals(seen)) {
        seen = missing;
        copy = Set.copyOf(missing);
      }
      return copy;
    }
  }

  ValcourEvent(String system, AbsentKeys absent) {
    this.absent = absent;
    draft = new LookupDraft(system);
  }

  /** Reads the object and makes sure that nothing follows it. */
  void read(JsonParser parser) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      note("", key);
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT && isGroup(key)) {
        missing.remove(key.equals("user") ? LookupField.ACCOUNT : LookupField.SUBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String inner = parser.currentName();
          note(key, inner);
          parser.nextToken();
          nested(key, inner, text(parser));
        }
      } else {
        top(key, text(parser));
      }
    }
    if (!last.isEmpty() || !first.isEmpty()) {
      draft.subject.name = NamField.whole(new PersonName(last, first, middle, suffix));
    }
    if (draft.operatorText.isEmpty()) {
      draft.operatorText = badge;
    }
  }

  private void note(String group, String key) {
    long bit = KEYS.get(group).getOrDefault(key, 0L);
    repeats |= (seen & bit) != 0;
    seen |= bit;
  }

  /** True when a key occurs twice: which of the two values was meant is not known. */
  boolean repeatsKey() {
    return repeats;
  }

  private static boolean isGroup(String key) {
    return key.equals("user") || key.equals("person") || key.equals("vehicle");
  }

  /** The text of a scalar; {@code ""} for null, and for a nested value in place of text. */
  private static String text(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          RepairedText.of(parser.getText()).strip();
      case START_OBJECT, START_ARRAY -> {
        parser.skipChildren();
        yield "";
      }
      default -> "";
    };
  }

  private void top(String key, String text) {
    switch (key) {
      case "id" -> draft.transaction = text;
      case "timestamp" -> timestamp = text;
      case "event" -> event = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
      case "entity" -> entity = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
      case "user" -> draft.account = value(LookupField.ACCOUNT, text);
      case "agency" -> draft.ori = value(LookupField.ORI, text);
      case "workstation" -> draft.terminal = value(LookupField.TERMINAL, text);
      case "incidentNumber" -> incident = value(LookupField.CASE_NUMBER, text);
      case "recordNumber" -> record = value(LookupField.SUBJECT, text);
      case "person", "vehicle" -> value(LookupField.SUBJECT, text);
      case "address" -> draft.subject.address = value(LookupField.SUBJECT, text);
      case "purpose" -> draft.purposeCode = value(LookupField.PURPOSE, text);
      case "reason" -> draft.reason = value(LookupField.REASON, text);
      case "requestedBy" -> draft.requester = value(LookupField.REQUESTER, text);
      case "result" -> draft.outcome = value(LookupField.OUTCOME, text);
      case "automatic" -> draft.automatic = text.equals("true");
      default -> {
        // Other keys are ignored.
      }
    }
  }

  private void nested(String group, String key, String text) {
    switch (group) {
      case "user" -> {
        switch (key) {
          case "username" -> draft.account = value(LookupField.ACCOUNT, text);
          case "name" -> draft.operatorText = CellText.isMasked(text) ? "" : text;
          case "badge" -> badge = CellText.isMasked(text) ? "" : text;
          default -> {}
        }
      }
      case "vehicle" -> vehicle(key, text);
      default -> person(key, text);
    }
  }

  private void vehicle(String key, String text) {
    switch (key) {
      case "plate" -> draft.subject.plate = value(LookupField.SUBJECT, text);
      case "state" -> draft.subject.plateState = text;
      case "vin" -> draft.subject.vin = value(LookupField.SUBJECT, text);
      default -> {}
    }
  }

  private void person(String key, String text) {
    switch (key) {
      case "name" -> draft.subject.name = NamField.parse(value(LookupField.SUBJECT, text));
      case "last" -> last = value(LookupField.SUBJECT, text);
      case "first" -> first = value(LookupField.SUBJECT, text);
      case "middle" -> middle = value(LookupField.SUBJECT, text);
      case "suffix" -> suffix = value(LookupField.SUBJECT, text);
      case "dob" -> draft.subject.dob = value(LookupField.SUBJECT, text);
      case "oln" -> draft.subject.oln = value(LookupField.SUBJECT, text);
      case "olnState" -> draft.subject.olnState = text;
      case "ssn" -> draft.subject.soc = value(LookupField.SUBJECT, text);
      case "sid" -> draft.subject.sid = value(LookupField.SUBJECT, text);
      case "fbi" -> draft.subject.fbi = value(LookupField.SUBJECT, text);
      case "address" -> draft.subject.address = value(LookupField.SUBJECT, text);
      case "phone" -> draft.subject.phone = value(LookupField.SUBJECT, text);
      default -> {}
    }
  }

  private String value(LookupField field, String text) {
    missing.remove(field);
    if (CellText.isMasked(text)) {
      draft.masked(field);
      return "";
    }
    return text;
  }

  /** True for an event that is known to be a lookup. */
  boolean isKnown() {
    return ACTIONS.containsKey(event);
  }

  /** The name to count this event under when it is no lookup. */
  Optional<String> kindOfOther() {
    if (OTHERS.contains(event)) {
      return Optional.of(event);
    }
    boolean bare =
        entity.isEmpty() && incident.isEmpty() && record.isEmpty() && !draft.subject.isGiven();
    return !event.isEmpty() && !isKnown() && bare
        ? Optional.of("unknown event type")
        : Optional.empty();
  }

  /** Fills the lookup, except for its time and place. */
  LookupDraft draft() {
    draft.action = ACTIONS.getOrDefault(event, LookupAction.VIEW);
    draft.loggedTime = timestamp;
    RecordKind kind = recordKind();
    if (kind == RecordKind.CALL && !incident.isEmpty()) {
      missing.remove(LookupField.SUBJECT);
    }
    draft.notExported(absent.of(missing));
    RecordNumber inIncident =
        incident.isEmpty() ? RecordNumber.NONE : new RecordNumber(RecordKind.CALL, incident);
    if (kind == RecordKind.NONE) {
      draft.cited = inIncident;
    } else if (record.isEmpty() && (kind == RecordKind.CALL || kind == RecordKind.DOCUMENT)) {
      if (draft.isMasked(LookupField.CASE_NUMBER)) {
        draft.masked(LookupField.SUBJECT);
      }
      // A document without its own number counts as the incident that it belongs to.
      draft.subject.record = inIncident.isBlank() ? new RecordNumber(kind, "") : inIncident;
    } else {
      draft.subject.record = new RecordNumber(kind, record);
      boolean itself = kind == RecordKind.CALL && record.equals(incident);
      draft.cited = itself ? RecordNumber.NONE : inIncident;
    }
    return draft;
  }

  private RecordKind recordKind() {
    if (!entity.isEmpty()) {
      return RECORDS.getOrDefault(entity, RecordKind.NONE);
    }
    boolean numberAlone = !incident.isEmpty() && !draft.subject.isGiven();
    return numberAlone ? RecordKind.CALL : RecordKind.NONE;
  }
}
