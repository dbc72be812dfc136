/// What Bidweave is: its version, where the data lies, and whose work it is made with under which licences.
@NullMarked
package org.bidweave.ui.about;

import org.jspecify.annotations.NullMarked;
