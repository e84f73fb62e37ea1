/** What was decided about a lookup, why, and what internal affairs is asked to look at. */
package org.needtoknow.model.verdict;
