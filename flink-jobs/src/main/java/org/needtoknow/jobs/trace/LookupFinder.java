package org.needtoknow.jobs.trace;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Somewhere to look for lookups. */
interface LookupFinder {
  /** Those that carry one of the match keys, in no order. */
  List<FoundLookup> withKeys(Collection<String> keys) throws IOException;

  /** Those of a subject's id, in the form in which this finder tells ids. */
  List<FoundLookup> withSubjects(Collection<String> subjectIds) throws IOException;
}
