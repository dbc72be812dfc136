package org.bidweave.coverage;

import org.bidweave.model.LotId;
import org.jspecify.annotations.Nullable;

/// What tells a row of the matrix from all others, and stays the same while the bid changes: its kind, its lot (`null` for all) and its title.
public record RowId(Family family, @Nullable LotId lot, String title) {}
