package org.needtoknow.model.verdict;

/** Whether an explanation is enough by itself. */
public enum Strength {
  STRONG,
  WEAK
}
