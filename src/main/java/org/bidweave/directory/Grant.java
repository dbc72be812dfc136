package org.bidweave.directory;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A grant that a funder has published: evidence of whom an organisation has worked for. `recipient` is the organisation's number with its
/// register's prefix where the funder gives one, else the funder's own identifier, else empty; then the name alone says who it was.
public record Grant(
        String id,
        String recipient,
        String recipientName,
        String funder,
        String title,
        BigDecimal amount,
        String currency,
        LocalDate awarded) {}
