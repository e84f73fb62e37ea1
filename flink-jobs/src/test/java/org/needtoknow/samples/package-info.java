/**
 * The sample departments and the copy-me department of docs/formats/smallest-department.md, audited
 * and held against what was expected of them. Expectations are written by hand from the design,
 * never taken from a run.
 */
package org.needtoknow.samples;
