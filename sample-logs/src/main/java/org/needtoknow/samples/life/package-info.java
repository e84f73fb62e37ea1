/** A day's honest work, role by role: what happens, what is looked up for it, what is filed. */
package org.needtoknow.samples.life;
