/**
 * One schema, two renderings. Documents are written in full for the restricted files of a run; the
 * masked rendering is made from the full one by a table that says of each field how much of it may
 * be shown, and leaves out what the table does not name.
 */
package org.needtoknow.jobs.document;
