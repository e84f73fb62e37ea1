/**
 * The masked rendering of documents: which fields may be shown, and audit numbers in place of
 * people and subjects.
 */
package org.needtoknow.results.mask;
