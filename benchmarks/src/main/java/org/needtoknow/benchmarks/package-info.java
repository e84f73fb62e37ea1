/**
 * Writes departments that are large enough to measure with. It uses the documented file formats and
 * no code of the product, so that a mistake in a reader cannot hide in its own writer. Nobody in
 * them exists, and nothing in them is meant to be found: for that there are the sample departments.
 */
package org.needtoknow.benchmarks;
