package org.bidweave.exchange.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A buyer of the notice; `scheme` and `identifier` as in GB-PPON PVNH-1137-QJBX, `address` one entry a line.
public record NoticeBuyer(
        @Nullable String name,
        @Nullable String scheme,
        @Nullable String identifier,
        List<String> address,
        @Nullable String postcode,
        @Nullable String region) {

    public NoticeBuyer {
        address = List.copyOf(address);
    }
}
