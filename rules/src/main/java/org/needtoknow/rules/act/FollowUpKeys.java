package org.needtoknow.rules.act;

import java.util.Map;
import java.util.Set;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Lookup;

/**
 * The queries that a switch adds by itself to a typed query.
 *
 * <table>
 *   <caption>Allowed pairs</caption>
 *   <tr><th>typed</th><th>added</th><th>why</th></tr>
 *   <tr><td>RQ</td><td>QV, DQ, KQ, QW, QWA, SWQ</td><td>a plate: is the vehicle stolen; the
 *       owner's licence, driving history and warrants</td></tr>
 *   <tr><td>QV</td><td>RQ, DQ, QW, QWA, SWQ</td><td>the same, where the stolen file is asked
 *       first</td></tr>
 *   <tr><td>DQ</td><td>KQ, QW, QWA, SWQ, QPO</td><td>a driver: history, warrants, protection
 *       orders</td></tr>
 *   <tr><td>QW, QWA</td><td>SWQ, QPO, QM</td><td>a wanted check goes to the state's own files
 *       too</td></tr>
 * </table>
 *
 * Criminal histories (IQ, FQ, AQ, QH, QR) and wide searches (RNQ, DNQ, RPQ) are never added by a
 * switch, so they are always separate acts. Published audit logs show up to 18 seconds between head
 * and last addition.
 */
public final class FollowUpKeys {
  private static final Map<String, Set<String>> ADDED_TO =
      Map.of(
          "RQ", Set.of("QV", "DQ", "KQ", "QW", "QWA", "SWQ"),
          "QV", Set.of("RQ", "DQ", "QW", "QWA", "SWQ"),
          "DQ", Set.of("KQ", "QW", "QWA", "SWQ", "QPO"),
          "QW", Set.of("SWQ", "QPO", "QM"),
          "QWA", Set.of("SWQ", "QPO", "QM"));

  private FollowUpKeys() {}

  /** Whether a switch adds {@code added} to {@code typed}, by key and by subject. */
  static boolean allowed(Lookup typed, Lookup added) {
    Set<String> keys = ADDED_TO.get(typed.messageKey());
    return keys != null && keys.contains(added.messageKey()) && agree(typed, added);
  }

  /**
   * The slot that an addition takes in its act; each is taken once. A driver query by licence
   * number and one by name and date of birth are two slots: a plate check sets off both.
   */
  static String slot(Lookup added) {
    String form = added.subject().person().oln().isEmpty() ? "/name" : "/number";
    return added.messageKey() + form;
  }

  /**
   * Whether the values that both have are equal: the plate of an RQ and its QV, the person of a DQ
   * and QW.
   */
  private static boolean agree(Lookup a, Lookup b) {
    PersonIdentity p = a.subject().person();
    PersonIdentity q = b.subject().person();
    return agree(a.subject().vehicle().plate(), b.subject().vehicle().plate())
        && agree(a.subject().vehicle().vin(), b.subject().vehicle().vin())
        && agree(p.oln(), q.oln())
        && agree(p.name().last(), q.name().last())
        && agree(p.name().first(), q.name().first())
        && (p.dateOfBirth().isEmpty()
            || q.dateOfBirth().isEmpty()
            || p.dateOfBirth().equals(q.dateOfBirth()));
  }

  private static boolean agree(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
