package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// What must be on file: due diligence, platform registration with its declarations, share code, authority to submit, debarment check.
public record Paperwork(
        boolean dueDiligence,
        boolean registered,
        String shareCode,
        @Nullable Boolean authority,
        @Nullable Boolean debarmentListed) {

    public Paperwork {
        shareCode = shareCode.strip();
    }

    public static final Paperwork EMPTY = new Paperwork(false, false, "", null, null);

    /// All of it there; authority and the debarment check stay unasked where nobody has answered yet.
    Paperwork allIn() {
        return new Paperwork(true, true, shareCode, authority == null ? null : Boolean.TRUE, debarmentListed == null ? null : Boolean.TRUE);
    }

    public Paperwork withDueDiligence(boolean dueDiligence) {
        return new Paperwork(dueDiligence, registered, shareCode, authority, debarmentListed);
    }

    public Paperwork withRegistered(boolean registered) {
        return new Paperwork(dueDiligence, registered, shareCode, authority, debarmentListed);
    }

    public Paperwork withShareCode(String shareCode) {
        return new Paperwork(dueDiligence, registered, shareCode, authority, debarmentListed);
    }

    public Paperwork withAuthority(@Nullable Boolean authority) {
        return new Paperwork(dueDiligence, registered, shareCode, authority, debarmentListed);
    }

    public Paperwork withDebarmentListed(@Nullable Boolean debarmentListed) {
        return new Paperwork(dueDiligence, registered, shareCode, authority, debarmentListed);
    }
}
