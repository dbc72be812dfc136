@NullMarked
package org.bidweave.ui.notice;

import org.jspecify.annotations.NullMarked;
