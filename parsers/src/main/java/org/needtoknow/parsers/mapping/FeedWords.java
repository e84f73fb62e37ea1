package org.needtoknow.parsers.mapping;

import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.AccountStatus;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.UnitAssignment;
import org.needtoknow.model.personnel.WorkItem;

/**
 * The words that exports may use, in addition to the names of the values. {@code
 * docs/formats/mapping-reference.md} lists them; a department with other words maps them by a value
 * table.
 */
public final class FeedWords {
  public static final Words<Role> ROLE =
      Words.of(Role.class)
          .also(Role.PATROL, "officer", "police officer", "patrol officer", "deputy", "trooper")
          .also(Role.DETECTIVE, "investigator", "det", "inspector")
          .also(Role.SUPERVISOR, "sergeant", "sgt", "corporal", "lieutenant", "lt")
          .also(Role.COMMAND, "command staff", "chief", "deputy chief", "captain", "major")
          .also(Role.DISPATCHER, "dispatch", "telecommunicator", "call taker", "communications")
          .also(Role.RECORDS, "records clerk", "clerk", "records specialist")
          .also(Role.ADMINISTRATOR, "admin", "system administrator", "tac", "it")
          .also(Role.INTERNAL_AFFAIRS, "ia", "professional standards")
          .also(Role.OTHER, "civilian", "none");

  public static final Words<AccountStatus> ACCOUNT_STATUS =
      Words.of(AccountStatus.class)
          .also(AccountStatus.ACTIVE, "enabled", "open", "current")
          .also(AccountStatus.DISABLED, "inactive", "suspended", "locked", "expired")
          .also(AccountStatus.REMOVED, "deleted", "terminated", "closed", "revoked");

  public static final Words<CredentialEvent.Kind> CREDENTIAL_EVENT =
      Words.of(CredentialEvent.Kind.class)
          .also(CredentialEvent.Kind.COMPROMISED, "stolen", "lost", "breached")
          .also(
              CredentialEvent.Kind.HELD_BY_ADMINISTRATOR,
              "held by admin",
              "administrator",
              "admin held")
          .also(CredentialEvent.Kind.RESET, "password reset", "changed")
          .also(CredentialEvent.Kind.DISABLED, "locked")
          .also(CredentialEvent.Kind.ENABLED, "unlocked");

  public static final Words<DutyPeriod.Kind> DUTY =
      Words.of(DutyPeriod.Kind.class)
          .also(DutyPeriod.Kind.SHIFT, "regular", "on duty", "work", "duty")
          .also(DutyPeriod.Kind.OVERTIME, "ot", "extra duty")
          .also(DutyPeriod.Kind.DETAIL, "special detail", "special duty")
          .also(DutyPeriod.Kind.LEAVE, "vacation", "sick", "off", "holiday", "fmla", "comp time")
          .also(DutyPeriod.Kind.SUSPENSION, "suspended", "administrative leave");

  public static final Words<UnitAssignment.Kind> UNIT =
      Words.of(UnitAssignment.Kind.class)
          .also(UnitAssignment.Kind.UNIT, "car", "patrol unit", "call sign")
          .also(UnitAssignment.Kind.TASK_FORCE, "team", "taskforce", "squad");

  public static final Words<Relationship.Kind> RELATIONSHIP =
      Words.of(Relationship.Kind.class)
          .also(Relationship.Kind.HOUSEHOLD, "same household", "spouse", "cohabitant", "roommate")
          .also(
              Relationship.Kind.FAMILY,
              "parent",
              "child",
              "sibling",
              "relative",
              "emergency contact")
          .also(
              Relationship.Kind.ACQUAINTANCE,
              "friend",
              "declared conflict",
              "conflict",
              "former partner",
              "ex spouse",
              "neighbor",
              "neighbour",
              "business")
          .also(Relationship.Kind.ADVERSE, "adverse party", "complainant", "litigant", "plaintiff");

  public static final Words<Restriction.Kind> RESTRICTION =
      Words.of(Restriction.Kind.class)
          .also(Restriction.Kind.INTERNAL_AFFAIRS, "ia", "disciplinary", "disciplinary folder")
          .also(Restriction.Kind.SEALED, "sealed case", "expunged", "juvenile")
          .also(Restriction.Kind.PUBLIC_FIGURE, "vip", "public eye")
          .also(
              Restriction.Kind.PROTECTED_ADDRESS,
              "protected",
              "address confidentiality",
              "confidential address");

  public static final Words<RecordKind> RECORD =
      Words.of(RecordKind.class)
          .unoffered(RecordKind.NONE)
          .also(RecordKind.CASE, "investigation", "case file")
          .also(RecordKind.CALL, "incident", "call for service", "cfs", "event")
          .also(RecordKind.INTERNAL_AFFAIRS, "ia", "disciplinary", "folder")
          .also(RecordKind.DOCUMENT, "doc", "report", "attachment");

  public static final Words<WorkItem.Kind> WORK =
      Words.of(WorkItem.Kind.class)
          .also(WorkItem.Kind.APPLICANT, "background", "background check")
          .also(WorkItem.Kind.PERMIT, "pistol permit", "firearms permit", "license")
          .also(WorkItem.Kind.COURT, "court date", "court order", "hearing")
          .also(WorkItem.Kind.VALIDATION, "record validation", "ncic validation")
          .also(WorkItem.Kind.LOOKOUT, "bolo", "be on the lookout", "hot list", "hotlist", "atl")
          .also(WorkItem.Kind.TRAINING, "training event", "class")
          .also(WorkItem.Kind.REPORT_REVIEW, "review", "approval", "coding", "report approval")
          .also(WorkItem.Kind.RECORDS_REQUEST, "foi", "foia", "public records request", "request");

  public static final Words<LookupAction> ACTION =
      Words.of(LookupAction.class)
          .also(LookupAction.QUERY, "inquiry", "enquiry", "lookup", "run", "transaction")
          .also(LookupAction.SEARCH, "find")
          .also(LookupAction.VIEW, "read", "open", "opened", "access", "accessed", "viewed")
          .also(LookupAction.PRINT, "printed")
          .also(LookupAction.EXPORT, "download", "downloaded", "exported", "save")
          .also(LookupAction.EDIT, "update", "updated", "modify", "modified", "create", "edited");

  public static final Words<SubjectKind> SUBJECT =
      Words.of(SubjectKind.class)
          .also(SubjectKind.PERSON, "name", "people", "driver")
          .also(SubjectKind.VEHICLE, "plate", "registration", "vin")
          .also(SubjectKind.PLACE, "address", "location", "premises")
          .also(SubjectKind.RECORD, "incident", "case", "call", "report", "document")
          .also(SubjectKind.ARTICLE, "gun", "boat", "security", "property");

  private FeedWords() {}
}
