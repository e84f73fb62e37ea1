package org.needtoknow.results.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One lookup with its verdict: a line of {@code lookups.ndjson}, in full. Restricted. The names of
 * fields are those of the Elastic Common Schema where it has the field, and {@code ntk.*} where it
 * has not.
 *
 * <p>An explained lookup is written short: without reason, subject and the details of its
 * explanations. Such fields are blank here.
 *
 * @param at when the lookup was run
 * @param organization the ORI it was run under
 * @param host the terminal it was run at
 * @param rule the rules that fired on it
 */
public record LookupDocument(
    @JsonProperty("@timestamp") Instant at,
    Event event,
    User user,
    Optional<Organization> organization,
    Optional<Host> host,
    Optional<FiredRules> rule,
    Log log,
    LookupEvidence ntk) {
  public LookupDocument {
    requireNonNull(at, "@timestamp");
    requireNonNull(event, "event");
    user = user == null ? User.NONE : user;
    organization = Blank.orEmpty(organization);
    host = Blank.orEmpty(host);
    rule = Blank.orEmpty(rule);
    requireNonNull(ntk, "ntk");
  }

  /**
   * What was done.
   *
   * @param id the lookup's id, 32 hexadecimal digits
   * @param module the system: {@code ncic}, {@code collect} …
   * @param action {@code query}, {@code view}, {@code print} …
   * @param code the message key, {@code ""} where the system has none
   * @param reason as typed
   */
  public record Event(String id, String module, String action, String code, String reason) {
    public Event {
      id = Blank.required(id, "event.id");
      module = Blank.orBlank(module);
      action = Blank.orBlank(action);
      code = Blank.orBlank(code);
      reason = Blank.orBlank(reason);
    }
  }

  /**
   * The operator.
   *
   * @param name the username, {@code system/username}
   * @param id personnel number, {@code ""} when the operator is not one known person
   * @param fullName the name in the log
   * @param effective the requester, where one is tied to the lookup
   */
  public record User(String name, String id, String fullName, Optional<Requester> effective) {
    static final User NONE = new User("", "", "", Optional.empty());

    public User {
      name = Blank.orBlank(name);
      id = Blank.orBlank(id);
      fullName = Blank.orBlank(fullName);
      effective = Blank.orEmpty(effective);
    }
  }

  /**
   * For whom the lookup was run.
   *
   * @param id personnel number
   */
  public record Requester(String id) {
    public Requester {
      id = Blank.orBlank(id);
    }
  }

  /**
   * The agency.
   *
   * @param id its ORI
   */
  public record Organization(String id) {
    public Organization {
      id = Blank.orBlank(id);
    }
  }

  /**
   * The terminal.
   *
   * @param name as in the log
   */
  public record Host(String name) {
    public Host {
      name = Blank.orBlank(name);
    }
  }

  /**
   * Rules that fired.
   *
   * @param id ids of the rules
   * @param version their versions, in the same order
   */
  public record FiredRules(List<String> id, List<String> version) {
    public FiredRules {
      id = Blank.orEmptyList(id);
      version = Blank.orEmptyList(version);
    }
  }

  /** The log that the lookup was read from. */
  public record Log(LogFile file) {}

  /**
   * A log file.
   *
   * @param path relative to the department's folder
   */
  public record LogFile(String path) {
    public LogFile {
      path = Blank.orBlank(path);
    }
  }

  /** The lookup's id. */
  public String id() {
    return event.id();
  }

  /** Whether it is what the operator typed, and not an automatic follow-up of it. */
  public boolean isHead() {
    return event.id().equals(ntk.act().id());
  }

  /** Its id alone. */
  @Override
  public String toString() {
    return "LookupDocument[" + event.id() + "]";
  }
}
