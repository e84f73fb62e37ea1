/**
 * The explanation templates: each ties an act to a fact on file, or says why a fact on file does
 * not explain it. Verdicts are not decided here. Every tie has the time at which it was recorded,
 * so that a decision can be made as of any time.
 */
package org.needtoknow.rules.explain;
