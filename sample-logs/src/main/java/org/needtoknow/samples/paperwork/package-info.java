/**
 * The records that the department files: calls, cases, duty and all other feeds, row by row as they
 * arise.
 */
package org.needtoknow.samples.paperwork;
