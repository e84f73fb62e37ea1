/**
 * A second invented department: a county sheriff's office with small towns, in which people know
 * each other. It was written without knowledge of the audit's rules and of the first town, so that
 * figures measured on the town can be tested on work that goes differently.
 */
package org.needtoknow.samples.county;
