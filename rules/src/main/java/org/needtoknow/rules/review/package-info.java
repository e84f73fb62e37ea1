/**
 * Review items: how the acts of a finding become one item, which acts an item shows in full, in
 * which order items are worked on, which are shown together, and which clauses they cite. Plain
 * functions; the last step of a run reads their input and writes their result.
 */
package org.needtoknow.rules.review;
