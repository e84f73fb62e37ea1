package org.needtoknow.samples.paperwork;

import org.needtoknow.samples.staff.Shift;

/**
 * A unit on a call. Zero means that there is no such time.
 *
 * @param shift the shift whose unit it was
 */
public record UnitOnScene(Shift shift, long dispatched, long enRoute, long arrived, long cleared) {}
