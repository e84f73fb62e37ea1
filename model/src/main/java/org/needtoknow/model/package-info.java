/**
 * The records that everyone shares: what a lookup is, what work is on file, what was decided. No
 * framework, no files, no clock. The rooms below follow the flow of data: {@code identity} and
 * {@code lookup} come in, {@code personnel} and {@code work} are what they are held against, {@code
 * verdict} is what goes out, {@code settings} is what the department decided beforehand.
 */
package org.needtoknow.model;
