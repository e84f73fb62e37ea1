/**
 * The records that all modules share: lookups, work on file, and decisions. No framework, no files,
 * no clock. The packages follow the flow of data: {@code identity} and {@code lookup} are the
 * input, {@code personnel} and {@code work} are compared with it, {@code verdict} is the result,
 * and {@code settings} is what the department decided beforehand.
 */
package org.needtoknow.model;
