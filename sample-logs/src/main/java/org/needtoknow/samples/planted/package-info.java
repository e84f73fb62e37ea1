/**
 * Planted episodes: misuse of all kinds that became public, and an honest twin for each. Episodes
 * are planned ahead and run day by day among the ordinary work.
 */
package org.needtoknow.samples.planted;
