package org.needtoknow.rules.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needtoknow.rules.signal.Signal;

/**
 * A way in which a rule with several of them fired on an act: the value of one signal that the
 * condition names.
 */
enum Variant {
  NO_SUCH_NUMBER(
      Signal.REASON_CONTRADICTION,
      "no_such_number",
      Signal.REASON_CONTRADICTED,
      "the cited number is not on file"),
  NOT_OPEN(
      Signal.REASON_CONTRADICTION,
      "not_open",
      Signal.REASON_CONTRADICTED,
      "the cited case or call was not open"),
  NOT_THE_OFFICERS(
      Signal.REASON_CONTRADICTION,
      "not_the_officers",
      Signal.REASON_CONTRADICTED,
      "the cited case or call was not the officer's"),
  NO_TRAINING(
      Signal.REASON_CONTRADICTION,
      "no_training",
      Signal.REASON_CONTRADICTED,
      "the reason says training, and no training is on file"),
  NO_SUCH_WORK(Signal.PURPOSE_FIT, "no_such_work", "no work on file fits the purpose code"),
  NOT_THE_ROLE(
      Signal.PURPOSE_FIT, "not_the_role", "the purpose code is for a use outside the role"),
  PURPOSE_MISSING(
      Signal.PURPOSE_FIT, "missing", "a criminal history was asked for without a purpose code"),
  OFF_DUTY(Signal.DUTY, "off", "off duty by the roster"),
  ON_LEAVE(Signal.DUTY, "leave", "on leave by the roster"),
  SUSPENDED(Signal.DUTY, "suspension", "suspended by the roster"),
  REQUESTER_OFF_DUTY(Signal.CLAIMED_DUTY, "off", "the named requester was off duty by the roster"),
  REQUESTER_ON_LEAVE(
      Signal.CLAIMED_DUTY, "leave", "the named requester was on leave by the roster"),
  REQUESTER_SUSPENDED(
      Signal.CLAIMED_DUTY, "suspension", "the named requester was suspended by the roster"),
  NO_REQUESTER(Signal.REQUESTER_MISSING, "true", "no requester is named where one is due"),
  NAME_ONLY(Signal.SEARCH_BREADTH, "name_only", "by a name without a date of birth"),
  PARTIAL_PLATE(Signal.SEARCH_BREADTH, "partial_plate", "by part of a plate"),
  ACCOUNT_UNKNOWN(Signal.ACCOUNT_STATE, "unknown", "the account is not in the registry"),
  ACCOUNT_DISABLED(Signal.ACCOUNT_STATE, "disabled", "the account was disabled"),
  ACCOUNT_SEPARATED(Signal.ACCOUNT_STATE, "separated", "the account's owner had left"),
  ACCOUNT_REMOVED(Signal.ACCOUNT_STATE, "removed", "the account had been removed or had no owner"),
  CERTIFICATION_LAPSED(Signal.CERTIFICATION, "lapsed", "the certification had run out"),
  ACKNOWLEDGEMENT_LAPSED(Signal.ACKNOWLEDGEMENT, "lapsed", "the acknowledgement had run out"),
  RECORDED_AFTERWARDS(
      Signal.SELF_RECORDED_AFTER,
      "true",
      "the work for it was recorded afterwards by the officer alone");

  private final Signal signal;
  private final String value;
  private final Signal named;
  private final String words;

  Variant(Signal signal, String value, String words) {
    this(signal, value, signal, words);
  }

  /**
   * @param signal the signal whose value tells the variant
   * @param named the signal that the condition names
   */
  Variant(Signal signal, String value, Signal named, String words) {
    this.signal = signal;
    this.value = value;
    this.named = named;
    this.words = words;
  }

  /** The name in output. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String words() {
    return words;
  }

  /** The variants that a rule can fire by. */
  static List<Variant> of(org.needtoknow.rules.catalogue.Rule rule) {
    return Arrays.stream(values()).filter(one -> rule.dependsOn(one.named)).toList();
  }

  /** The variant of an act, the first of those given; empty when none applies or is known. */
  static Optional<Variant> of(StatedAct act, List<Variant> possible) {
    return possible.stream()
        .filter(one -> act.signal(one.signal.key()).equals(one.value))
        .findFirst();
  }
}
