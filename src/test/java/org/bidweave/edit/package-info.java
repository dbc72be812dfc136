@NullMarked
package org.bidweave.edit;

import org.jspecify.annotations.NullMarked;
