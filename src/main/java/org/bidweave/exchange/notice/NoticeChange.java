package org.bidweave.exchange.notice;

import java.util.function.UnaryOperator;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// One thing that a newer version of a notice says otherwise: what it said, and says now (empty where nothing is said), and how the tender
/// takes it over. `yours` is what the bid holds where that is neither: the user had changed it; of a withdrawn lot, what the
/// user entered for it.
public record NoticeChange(Kind kind, String name, String before, String now, @Nullable String yours, UnaryOperator<Tender> take) {

    /// Whether a lot came or went, or a field is said otherwise.
    public enum Kind { NEW_LOT, LOT_WITHDRAWN, SAID_OTHERWISE }
}
