package org.needtoknow.rules.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.needtoknow.model.verdict.Template;

/** Assigns to each template the code that finds its explanations. */
enum Explainer {
  SUBJECT_OF_WORK(SubjectOfWork::explain),
  UNLISTED_SUBJECT(UnlistedSubject::explain),
  CITED_NUMBER(CitedNumbers::explain),
  TIED_TO_PARTY(TiedToParty::explain),
  OTHER_WORK(OtherWork::explain),
  /**
   * Templates that pass on explanations by other templates: an act seconds before passes its
   * explanation on (5, see {@code ActHistory}), and so does the requester's work (6, see {@link
   * Explanations}).
   */
  PASSED_ON((situation, found) -> {});

  private static final List<Explainer> ALL = List.of(values());

  static {
    for (Template template : Template.values()) {
      of(template).templates.add(template);
    }
  }

  private final BiConsumer<Situation, Consumer<Candidate>> search;
  private final Set<Template> templates = EnumSet.noneOf(Template.class);

  Explainer(BiConsumer<Situation, Consumer<Candidate>> search) {
    this.search = search;
  }

  static Explainer of(Template template) {
    return switch (template) {
      case ASSIGNED_CASE, CALL_SUBJECT, OFFICER_STOP, PARTNER_OR_TEAM -> SUBJECT_OF_WORK;
      case DURING_CALL, PATROL_PLATE_CHECK, BRIEFING -> UNLISTED_SUBJECT;
      case CITED_NUMBER -> CITED_NUMBER;
      case TIED_TO_PARTY -> TIED_TO_PARTY;
      case ROLE_DUTY, LOOKOUT, WORK_QUEUE -> OTHER_WORK;
      case FOLLOW_UP, RELAY -> PASSED_ON;
    };
  }

  /** Gives every candidate that a template in force may have, and perhaps others. */
  static void explain(Situation situation, Set<Template> inForce, Consumer<Candidate> found) {
    for (Explainer explainer : ALL) {
      if (explainer.isInForce(inForce)) {
        explainer.search.accept(situation, found);
      }
    }
  }

  private boolean isInForce(Set<Template> inForce) {
    for (Template template : templates) {
      if (inForce.contains(template)) {
        return true;
      }
    }
    return false;
  }
}
