/**
 * The department's folder: what it declares ({@code department.yaml}, {@code policy.yaml}) and the
 * work on file. A mistake in what a person declared stops everything before it starts, all mistakes
 * told at once; a bad row in an export stops nothing and is counted with its place.
 */
package org.needtoknow.parsers.department;
