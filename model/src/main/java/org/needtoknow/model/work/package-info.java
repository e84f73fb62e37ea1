/**
 * The work on file: cases and calls for service with their people, vehicles and places. Each part
 * says when it was valid and when it was recorded, because a decision may only use what had been
 * recorded by then.
 */
package org.needtoknow.model.work;
