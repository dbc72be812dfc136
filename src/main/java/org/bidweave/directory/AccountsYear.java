package org.bidweave.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Income and spending of a financial year in whole pounds, `null` where the register has none.
public record AccountsYear(LocalDate end, @Nullable Long income, @Nullable Long spending) {}
