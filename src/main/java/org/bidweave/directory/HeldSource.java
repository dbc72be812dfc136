package org.bidweave.directory;

import java.time.LocalDate;

/// Something that was imported and is held until it is replaced or removed.
public sealed interface HeldSource permits Held, HeldGrantFile {

    /// What it is, in words that go on a sentence: "the register of the Scottish Charity Regulator".
    String title();

    /// The day it is of.
    LocalDate asOf();
}
