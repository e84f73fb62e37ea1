/**
 * Finds the officers whom each case and call may concern, and the records that an act names. Facts
 * are sent to officers once, before the join; no search goes across officers.
 */
package org.needtoknow.rules.route;
