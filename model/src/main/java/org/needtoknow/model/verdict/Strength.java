package org.needtoknow.model.verdict;

/** Whether an explanation stands alone. */
public enum Strength {
  STRONG,
  WEAK
}
