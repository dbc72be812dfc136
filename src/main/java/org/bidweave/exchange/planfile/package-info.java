/// The bid file `.bidweave`: a zip of readable JSON. Strict about meaning, generous about order and absence; what it does not know it keeps.
@NullMarked
package org.bidweave.exchange.planfile;

import org.jspecify.annotations.NullMarked;
