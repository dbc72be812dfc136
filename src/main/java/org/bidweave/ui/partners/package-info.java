/// My organisations and the registers behind them: finding a partner.
@NullMarked
package org.bidweave.ui.partners;

import org.jspecify.annotations.NullMarked;
