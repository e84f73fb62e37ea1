package org.needtoknow.samples.inquiry;

import java.util.Optional;
import org.needtoknow.samples.staff.Member;

/**
 * The operator, terminal, requester and reason that queries of one session at a terminal have in
 * common.
 *
 * @param username the account, nearly always the operator's own
 * @param attention the requester as typed; blank for the operator
 * @param cited case or call number typed with it
 */
public record Asking(
    Member operator,
    String username,
    String terminal,
    String attention,
    String purpose,
    String reason,
    String cited,
    Optional<Tag> tag) {
  /** The operator for themselves, purpose C, nothing else typed. */
  public static Asking own(Member operator, String terminal) {
    return new Asking(operator, operator.username(), terminal, "", "C", "", "", Optional.empty());
  }

  public Asking under(String account) {
    return new Asking(operator, account, terminal, attention, purpose, reason, cited, tag);
  }

  public Asking at(String other) {
    return new Asking(operator, username, other, attention, purpose, reason, cited, tag);
  }

  public Asking forWhom(String typed) {
    return new Asking(operator, username, terminal, typed, purpose, reason, cited, tag);
  }

  public Asking purpose(String code) {
    return new Asking(operator, username, terminal, attention, code, reason, cited, tag);
  }

  public Asking because(String typed) {
    return new Asking(operator, username, terminal, attention, purpose, typed, cited, tag);
  }

  public Asking citing(String number) {
    return new Asking(operator, username, terminal, attention, purpose, reason, number, tag);
  }

  public Asking tagged(Tag label) {
    return new Asking(
        operator, username, terminal, attention, purpose, reason, cited, Optional.of(label));
  }
}
