package org.needtoknow.samples.paperwork;

import org.needtoknow.samples.staff.Shift;

/**
 * A unit on a call. Zero stands for a time that did not happen.
 *
 * @param shift whose unit it was
 */
public record UnitOnScene(Shift shift, long dispatched, long enRoute, long arrived, long cleared) {}
