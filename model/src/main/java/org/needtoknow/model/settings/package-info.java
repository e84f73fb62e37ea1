/**
 * What the department decided before a run: time windows, templates, grace. Plain data, with all
 * defaults in one place.
 */
package org.needtoknow.model.settings;
