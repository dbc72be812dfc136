package org.bidweave.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import org.bidweave.exchange.register.HowFar;
import org.bidweave.exchange.register.Progress;

/// Says now and then how far a long import is; a short one goes by without a line.
final class ImportProgress implements Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final HowFar howFar;
    private final InstantSource clock;
    private final Consumer<String> lines;
    private Instant said;

    ImportProgress(HowFar howFar, InstantSource clock, Consumer<String> lines) {
        this.howFar = howFar;
        this.clock = clock;
        this.lines = lines;
        said = clock.instant();
    }

    @Override
    public void at(String table, long rows, long about) {
        double part = howFar.at(table, rows, about);
        var now = clock.instant();
        if (!now.isBefore(said.plus(BETWEEN))) {
            said = now;
            lines.accept(String.format(Locale.UK, "Importing: %d%%, %,d rows of “%s” are read.", (int) (part * 100), rows, table));
        }
    }
}
