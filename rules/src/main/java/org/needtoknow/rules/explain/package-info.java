/**
 * The explanation templates: each ties an act to a fact on file, or says what it tried. Nothing
 * here judges; every tie says when it could be known, so that a decision can be made as of any
 * time.
 */
package org.needtoknow.rules.explain;
