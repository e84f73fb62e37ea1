package org.needtoknow.rules.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.needtoknow.model.Accents;
import org.needtoknow.model.Text;
import org.needtoknow.rules.words.WordList;

/**
 * The text of an Attention field, taken apart. People type {@code LAST,FIRST}, {@code FIRST LAST}
 * or {@code LAST}, with or without a rank; a badge or personnel number; a unit's call sign; another
 * agency. Nothing here depends on the department.
 *
 * @param words all words in upper case, without accents, in the order of the text
 * @param numbers words with a digit, with the dashes of a call sign or badge
 * @param commaName the name before and after a comma
 */
record AttentionField(List<String> words, List<String> numbers, Optional<TypedName> commaName) {
  private static final Set<String> RANKS = WordList.read("ranks.txt");
  private static final Set<String> SUFFIXES = WordList.read("name-suffixes.txt");
  private static final Set<String> AGENCY_WORDS = WordList.read("agencies.txt");
  private static final Pattern LETTER_AND_SLASH = Pattern.compile("\\b(\\p{L})/(?=\\p{L})");
  private static final Pattern ORI = Pattern.compile("[A-Z]{2}[A-Z0-9]{7}");
  private static final int LEAST_ORI_DIGITS = 2;

  /**
   * One way to read the text as a name.
   *
   * @param first {@code ""} when only a last name is given
   */
  record TypedName(String last, String first) {}

  AttentionField {
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  static AttentionField parse(String typed) {
    String text = typed.toUpperCase(Locale.ROOT).strip();
    return new AttentionField(wordsOf(text), numbersOf(text), commaName(text));
  }

  /**
   * Words of letters and digits. An apostrophe or a dash joins two parts of a word, and so does the
   * slash of {@code P/O} and {@code D/SGT}; every other character separates words.
   */
  static List<String> wordsOf(String text) {
    String joined =
        LETTER_AND_SLASH
            .matcher(Accents.without(Text.upper(text)).replace("'", "").replace("-", ""))
            .replaceAll("$1");
    return Arrays.stream(joined.split("[^\\p{L}0-9]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static List<String> numbersOf(String text) {
    return Arrays.stream(text.split("[^\\p{L}0-9-]+")).filter(AttentionField::isNumber).toList();
  }

  private static Optional<TypedName> commaName(String text) {
    int comma = text.indexOf(',');
    if (comma <= 0) {
      return Optional.empty();
    }
    List<String> before = withoutNumbers(withoutRank(wordsOf(text.substring(0, comma))));
    List<String> after = withoutNumbers(withoutRank(wordsOf(text.substring(comma + 1))));
    return Optional.of(new TypedName(String.join("", before), after.isEmpty() ? "" : after.get(0)));
  }

  /** Whether a word is a rank, a title or a form of address. */
  boolean ranked() {
    return words.stream().anyMatch(RANKS::contains);
  }

  /** Whether a word belongs in the name of an agency. */
  boolean agency() {
    return words.stream().anyMatch(AttentionField::isAgencyWord);
  }

  /** Whether a word has the form of an ORI. */
  boolean ori() {
    return words.stream()
        .anyMatch(
            word ->
                ORI.matcher(word).matches()
                    && word.chars().filter(Character::isDigit).count() >= LEAST_ORI_DIGITS);
  }

  static boolean isAgencyWord(String word) {
    return AGENCY_WORDS.contains(word);
  }

  /**
   * The words that may be a person's name: no ranks and no numbers. A rank that is the only word is
   * a name: Major, Constable.
   */
  List<String> nameWords() {
    return withoutNumbers(withoutRank(words));
  }

  /**
   * The ways to read the text as a name, the likelier ones first. The ways in one list are equally
   * likely.
   *
   * @param left which words to read; a name with a comma is read in full
   */
  List<List<TypedName>> names(Predicate<String> left) {
    return names(words.stream().filter(left).filter(word -> !isNumber(word)).toList());
  }

  /** The same for the words that may be a person's name. */
  List<List<TypedName>> names() {
    return names(nameWords());
  }

  private List<List<TypedName>> names(List<String> read) {
    if (commaName.isPresent()) {
      return List.of(List.of(commaName.get()));
    }
    List<List<TypedName>> names = new ArrayList<>(inWords(withoutRank(read)));
    names.addAll(inWords(read));
    return names;
  }

  private static List<List<TypedName>> inWords(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String first = words.get(0);
    if (words.size() == 1) {
      return List.of(List.of(new TypedName(first, "")));
    }
    return List.of(
        List.of(
            new TypedName(words.get(words.size() - 1), first),
            new TypedName(String.join("", words.subList(1, words.size())), first)),
        List.of(new TypedName(first, words.get(1))));
  }

  private static List<String> withoutRank(List<String> words) {
    List<String> names =
        words.stream().filter(word -> !RANKS.contains(word) && !SUFFIXES.contains(word)).toList();
    return names.isEmpty() ? words : names;
  }

  private static List<String> withoutNumbers(List<String> words) {
    return words.stream().filter(word -> !isNumber(word)).toList();
  }

  private static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
