package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// What the opportunity is called, who buys, and under which rules.
public record Basics(
        String title,
        String buyer,
        String reference,
        String noticeId,
        @Nullable Regime regime,
        String description) {

    public Basics {
        title = title.strip();
        buyer = buyer.strip();
        reference = reference.strip();
        noticeId = noticeId.strip();
        description = description.strip();
    }

    public static final Basics EMPTY = new Basics("", "", "", "", null, "");

    public Basics withTitle(String title) {
        return new Basics(title, buyer, reference, noticeId, regime, description);
    }

    public Basics withBuyer(String buyer) {
        return new Basics(title, buyer, reference, noticeId, regime, description);
    }

    public Basics withReference(String reference) {
        return new Basics(title, buyer, reference, noticeId, regime, description);
    }

    public Basics withNoticeId(String noticeId) {
        return new Basics(title, buyer, reference, noticeId, regime, description);
    }

    public Basics withRegime(@Nullable Regime regime) {
        return new Basics(title, buyer, reference, noticeId, regime, description);
    }

    public Basics withDescription(String description) {
        return new Basics(title, buyer, reference, noticeId, regime, description);
    }
}
