/// *Can we go for this?*: five questions for a small charity and an answer in words, alone and with partners.
@NullMarked
package org.bidweave.canwego;

import org.jspecify.annotations.NullMarked;
