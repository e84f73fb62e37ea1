/**
 * Accounts of input files: whether every record of each log is accounted for, and whether clocks,
 * sequence numbers, totals and usernames are plausible.
 */
package org.needtoknow.jobs.account;
