package org.needtoknow.results.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a review item holds: the part {@code ntk.item} of its document.
 *
 * @param kind id of the rule that opened it
 * @param headline its gravest acts or its tie, in words that name no person
 * @param ground on which ground it was opened
 * @param ties rows that tie the subjects to the officer, the nearest first
 * @param nameOnFile the name behind a number, for an item on one subject
 * @param speaksFor what speaks for the officer
 * @param lookedUpBy everyone who looked the subject up, for an item on one subject
 * @param compared the officer compared with peers, for a rule that compares
 * @param score its order of work: the sum of the parts, at least 0
 * @param scoreParts the parts of the score, in points
 * @param scoreIs what every score means
 * @param chance how probable it is that honest work alone shows as much; empty when the item is not
 *     compared with chance
 * @param rank place in the order of work, from 1
 * @param inBudget whether it is within the reviewers' budget
 * @param week first day of the week in which it got its slot
 * @param stratum for an item of the random arm, what it was drawn from
 * @param inclusionProbability for an item of the random arm, the probability with which it was
 *     drawn
 * @param group id of the first item of those that are shown together
 * @param officer the accountable person or account
 * @param subject the subject's id, for items on one subject
 * @param account {@code system/username}, for items on one account
 * @param auditNumbers officer and subject for masked pages
 * @param notFor personnel numbers of the people whom the item concerns and who must not review it
 * @param keptAway the same people, each with the reason
 * @param outside why someone outside the department has to handle it
 * @param program which program made it
 * @param lookups ids of all its lookups
 * @param acts ids of all its acts, in order of time
 * @param firstAt time of its first act
 * @param lastAt time of its last act
 * @param question what to ask the officer
 * @param triage what to look at first
 * @param falsePositives honest explanations that are possible
 * @param clauses clauses of the policies that it cites
 * @param proof its acts in full, or a selection if there are very many
 * @param proofLeftOut number of acts that the proof leaves out
 * @param outsidePeriod acts before or after the reported period, which have no document
 */
public record ItemContent(
    String id,
    String kind,
    String title,
    String headline,
    Optional<StatedGround> ground,
    List<TieLine> ties,
    Optional<NameBehindNumber> nameOnFile,
    Optional<SpeaksForOfficer> speaksFor,
    Optional<LookedUpBy> lookedUpBy,
    Optional<ComparedWithPeers> compared,
    int score,
    Map<String, Integer> scoreParts,
    String scoreIs,
    Optional<ItemChance> chance,
    int rank,
    boolean inBudget,
    Optional<LocalDate> week,
    String stratum,
    OptionalDouble inclusionProbability,
    String group,
    String officer,
    String subject,
    String account,
    Optional<MaskedNames> auditNumbers,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> notFor,
    List<KeptAwayLine> keptAway,
    String outside,
    Optional<ProgramUsed> program,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> lookups,
    List<String> acts,
    Instant firstAt,
    Instant lastAt,
    String question,
    List<String> triage,
    List<String> falsePositives,
    List<CitedClause> clauses,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<LookupDocument> proof,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int proofLeftOut,
    List<ActTime> outsidePeriod) {
  public ItemContent {
    id = Blank.required(id, "ntk.item.id");
    kind = Blank.orBlank(kind);
    title = Blank.orBlank(title);
    headline = Blank.orBlank(headline);
    ground = Blank.orEmpty(ground);
    ties = Blank.orEmptyList(ties);
    nameOnFile = Blank.orEmpty(nameOnFile);
    speaksFor = Blank.orEmpty(speaksFor);
    lookedUpBy = Blank.orEmpty(lookedUpBy);
    compared = Blank.orEmpty(compared);
    scoreParts =
        scoreParts == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(scoreParts));
    scoreIs = Blank.orBlank(scoreIs);
    chance = Blank.orEmpty(chance);
    week = Blank.orEmpty(week);
    stratum = Blank.orBlank(stratum);
    inclusionProbability =
        inclusionProbability == null ? OptionalDouble.empty() : inclusionProbability;
    group = Blank.orBlank(group);
    officer = Blank.orBlank(officer);
    subject = Blank.orBlank(subject);
    account = Blank.orBlank(account);
    auditNumbers = Blank.orEmpty(auditNumbers);
    notFor = Blank.orEmptyList(notFor);
    keptAway = Blank.orEmptyList(keptAway);
    outside = Blank.orBlank(outside);
    program = Blank.orEmpty(program);
    lookups = Blank.orEmptyList(lookups);
    acts = Blank.orEmptyList(acts);
    question = Blank.orBlank(question);
    triage = Blank.orEmptyList(triage);
    falsePositives = Blank.orEmptyList(falsePositives);
    clauses = Blank.orEmptyList(clauses);
    proof = Blank.orEmptyList(proof);
    outsidePeriod = Blank.orEmptyList(outsidePeriod);
  }

  /**
   * An act without a document, with its time only.
   *
   * @param id id of the lookup that the operator typed
   */
  public record ActTime(String id, Instant at) {
    public ActTime {
      id = Blank.required(id, "ntk.item.outside_period.id");
    }
  }

  /** Whether it was drawn at random and opened by no rule. */
  public boolean isDrawn() {
    return !stratum.isEmpty();
  }

  /** Whether honest work often shows as much, so that it takes no slot. */
  public boolean isUsual() {
    return chance.map(ItemChance::usual).orElse(false);
  }

  /** Its id and kind only. */
  @Override
  public String toString() {
    return "ItemContent[" + id + " " + kind + "]";
  }
}
