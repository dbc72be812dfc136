package org.bidweave.model;

import java.util.Map;

/// The notice a tender was imported from: the procurement's id, the release's id, and what the notice `said`, by a name for each
/// field, so that a newer version of it can be held against this one.
public record NoticeOrigin(String ocid, String releaseId, Map<String, String> said) {

    public NoticeOrigin {
        ocid = ocid.strip();
        releaseId = releaseId.strip();
        said = Ordered.copy(said);
    }
}
