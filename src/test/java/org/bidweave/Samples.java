package org.bidweave;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Progress;

/// The worked cases as they ship, each with the day it is judged on and the lane it would stand in.
public enum Samples {
    CASE_1("case-1", LocalDate.of(2026, 9, 7), Progress.BUILD),
    CASE_2("case-2", LocalDate.of(2026, 10, 12), Progress.QUALIFY),
    CASE_3A("case-3a", LocalDate.of(2026, 10, 20), Progress.IDENTIFY),
    CASE_3B("case-3b", LocalDate.of(2026, 10, 20), Progress.SUBMIT),
    CASE_4("case-4", LocalDate.of(2026, 9, 14), Progress.BUILD),
    CASE_5A("case-5a", LocalDate.of(2026, 10, 5), Progress.QUALIFY);

    private final String file;
    private final LocalDate today;
    private final Progress lane;

    Samples(String file, LocalDate today, Progress lane) {
        this.file = file;
        this.today = today;
        this.lane = lane;
    }

    public String file() {
        return file;
    }

    public LocalDate today() {
        return today;
    }

    public Bid bid() {
        return BidFile.read(Path.of("src/main/resources/org/bidweave/samples", file + BidFile.ENDING)).withId(new BidId(file)).withProgress(lane);
    }

    public static Bid[] all() {
        return List.of(values()).stream().map(Samples::bid).toArray(Bid[]::new);
    }
}
