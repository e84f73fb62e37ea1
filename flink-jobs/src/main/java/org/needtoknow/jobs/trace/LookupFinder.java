package org.needtoknow.jobs.trace;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A source in which to find lookups. */
interface LookupFinder {
  /** Lookups with one of the match keys, in no order. */
  List<FoundLookup> withKeys(Collection<String> keys) throws IOException;

  /** Lookups with a subject's id, in the form that this finder uses. */
  List<FoundLookup> withSubjects(Collection<String> subjectIds) throws IOException;
}
