package org.needtoknow.parsers.log.message;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The states, the federal district and the territories, and the provinces of Canada, by name. */
public final class StateNames {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    String all =
        "AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;"
            + "DE Delaware;DC District of Columbia;DC Washington DC;FL Florida;GA Georgia;HI Hawaii;"
            + "ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;"
            + "MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;"
            + "MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;"
            + "NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;"
            + "PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;"
            + "TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;"
            + "WY Wyoming;PR Puerto Rico;GU Guam;VI Virgin Islands;AS American Samoa;"
            + "MP Northern Mariana Islands;AB Alberta;BC British Columbia;MB Manitoba;"
            + "NB New Brunswick;NL Newfoundland and Labrador;NL Newfoundland;NS Nova Scotia;"
            + "NT Northwest Territories;NU Nunavut;ON Ontario;PE Prince Edward Island;QC Quebec;"
            + "QC Québec;SK Saskatchewan;YT Yukon;"
            // NCIC's own codes for some of them.
            + "PQ PQ;NF NF;NK NK";
    for (String one : all.split(";", -1)) {
      String code = one.substring(0, 2);
      CODES.put(code, code);
      CODES.put(key(one.substring(3)), code);
    }
  }

  private StateNames() {}

  /** Whether text is given that is no state or province, such as {@code XX}. */
  public static boolean isUnknown(String text) {
    return !text.isEmpty() && code(text).isEmpty();
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).replace(".", "").replaceAll("[\\s_-]+", " ").strip();
  }

  /** The two letters of a state or province, from its letters or name; empty for any other text. */
  public static Optional<String> code(String text) {
    String usual = text.length() == 2 ? CODES.get(text) : null;
    if (usual != null || text.length() < 2) {
      return Optional.ofNullable(usual);
    }
    return Optional.ofNullable(CODES.get(key(text)));
  }
}
