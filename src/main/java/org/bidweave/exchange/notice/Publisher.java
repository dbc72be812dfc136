package org.bidweave.exchange.notice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The UK notice services, told apart by the registered prefix of the contracting process identifier (ocid).
public enum Publisher {
    FIND_A_TENDER("ocds-h6vhtk", "Find a Tender"),
    CONTRACTS_FINDER("ocds-b5fd17", "Contracts Finder"),
    PUBLIC_CONTRACTS_SCOTLAND("ocds-r6ebe6", "Public Contracts Scotland"),
    SELL2WALES("ocds-kuma6s", "Sell2Wales"),
    UNKNOWN("", "an unknown publisher");

    private final String prefix;
    private final String label;

    Publisher(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Publisher of(@Nullable String ocid) {
        return ocid == null ? UNKNOWN
                : Arrays.stream(values()).filter(p -> p != UNKNOWN && ocid.startsWith(p.prefix)).findFirst().orElse(UNKNOWN);
    }
}
