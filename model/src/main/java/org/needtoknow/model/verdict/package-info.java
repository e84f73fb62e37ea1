/** What was decided about a lookup and why, and the findings for internal affairs to review. */
package org.needtoknow.model.verdict;
