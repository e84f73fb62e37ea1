/**
 * Writes departments that are large enough to measure with. It uses the documented file formats and
 * no code of the product, so that a mistake in a reader cannot hide in its own writer. The people
 * in them are invented. They hold no planted misuse; for that there are the sample departments.
 */
package org.needtoknow.benchmarks;
