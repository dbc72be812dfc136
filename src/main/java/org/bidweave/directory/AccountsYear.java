package org.bidweave.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Income and spending of a financial year in whole pounds, `null` where the register has none; `end` is `null` where a list does not say of
/// which year they are.
public record AccountsYear(@Nullable LocalDate end, @Nullable Long income, @Nullable Long spending) {}
