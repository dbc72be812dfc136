/// Insurance, accreditations, references, declarations and other paper.
@NullMarked
package org.bidweave.check.compliance;

import org.jspecify.annotations.NullMarked;
