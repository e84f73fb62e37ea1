package org.needtoknow.parsers.department;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.identity.PersonName;

/** A person's name in one cell: {@code LAST,FIRST MIDDLE SUFFIX}. */
final class FeedNames {
  private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV", "V");

  private FeedNames() {}

  static PersonName parse(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return new PersonName(text, "", "", "");
    }
    List<String> rest =
        new ArrayList<>(Arrays.asList(text.substring(comma + 1).strip().split(" +")));
    String suffix = "";
    String lastWord = rest.get(rest.size() - 1).replace(".", "").toUpperCase(java.util.Locale.ROOT);
    if (rest.size() > 1 && SUFFIXES.contains(lastWord)) {
      suffix = lastWord;
      rest.remove(rest.size() - 1);
    }
    String first = rest.remove(0);
    return new PersonName(text.substring(0, comma), first, String.join(" ", rest), suffix);
  }
}
