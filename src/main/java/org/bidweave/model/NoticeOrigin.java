package org.bidweave.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The notice a tender was imported from: the procurement's id, the release's id, and what the notice `said`, by a name for each
/// field, so that a newer version of it can be held against this one.
public record NoticeOrigin(String ocid, String releaseId, Map<String, String> said) {

    private static final Pattern LOT = Pattern.compile("Lot (.+), number in the notice");

    public NoticeOrigin {
        ocid = ocid.strip();
        releaseId = releaseId.strip();
        said = Ordered.copy(said);
    }

    /// The lots of the notice, also those that the tender has no longer.
    public List<LotId> lots() {
        return said.keySet().stream().map(LOT::matcher).filter(found -> found.matches())
                .map(found -> new LotId(found.group(1).matches("\\d+") ? "L" + found.group(1) : found.group(1))).toList();
    }
}
