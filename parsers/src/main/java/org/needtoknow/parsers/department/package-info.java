/**
 * What a department declares in its folder: {@code department.yaml}, {@code policy.yaml}, {@code
 * coverage.csv} and the files they name. A mistake in a declaration stops a run before it starts;
 * all mistakes are reported at once.
 */
package org.needtoknow.parsers.department;
