package org.bidweave.check;

import org.bidweave.model.AreaId;
import org.bidweave.model.LineId;
import org.bidweave.model.LotId;

/// One line in one place of one lot: where people are served.
public record Cell(LotId lot, LineId line, AreaId area) {}
