/**
 * What is handed to a person who asks who looked them up: their own lookups, and nothing of anybody
 * else.
 */
package org.needtoknow.reports.disclosure;
