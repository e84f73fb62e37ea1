/**
 * The people who work for the department, and their duty: ranks, squads, watches, leave, overtime,
 * units.
 */
package org.needtoknow.samples.staff;
