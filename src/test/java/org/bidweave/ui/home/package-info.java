/// Tests of Home.
@NullMarked
package org.bidweave.ui.home;

import org.jspecify.annotations.NullMarked;
