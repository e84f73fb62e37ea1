package org.needtoknow.samples.paperwork;

import java.util.List;
import org.needtoknow.samples.staff.Member;

/**
 * A case with the person who works on it.
 *
 * @param call blank when it did not grow out of a call
 * @param closed moment, 0 when it stays open
 * @param team task force, blank for none
 * @param recordedBy personnel number
 */
public record CaseFolder(
    String number,
    String offence,
    boolean internalAffairs,
    String call,
    long opened,
    long closed,
    long recordedAt,
    String recordedBy,
    Member lead,
    String team,
    List<Party> parties) {
  public CaseFolder {
    parties = List.copyOf(parties);
  }

  /** True while it is open. */
  public boolean openAt(long moment) {
    return moment >= opened && (closed == 0 || moment < closed);
  }

  @Override
  public String toString() {
    return "CaseFolder[" + number + "]";
  }
}
