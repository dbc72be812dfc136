package org.bidweave.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidweave.exchange.notice.NoticeValue.Source;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real files, outside the repository; the counts were taken from them by other means than this reader.
class RealNoticesTest {
    private static final UkPlaces UK = UkPlaces.read();
    private static final Path FOLDER = Path.of(System.getProperty("bidweave.notices", "../shared/data/notices"));

    @BeforeEach
    void theFilesAreThere() {
        assumeTrue(Files.isDirectory(FOLDER),
                "The real notices are not in %s; name their folder with -Dbidweave.notices.".formatted(FOLDER));
    }

    @ParameterizedTest
    @CsvSource({
        "contracts-finder.json,50,0,38,0,49,0,0,0,25,81,132,0",
        "find-a-tender-act.json,4,4,1,0,1,1,0,3,3,4,5,0",
        "find-a-tender-below-threshold.json,1,1,1,1,1,1,0,3,0,2,1,0",
        "find-a-tender-legacy.json,10,15,10,10,10,0,6,18,0,76,12,4",
        "public-contracts-scotland.json,45,218,34,39,45,0,70,404,0,304,89,15",
        "sell2wales.json,45,108,30,6,45,0,14,140,0,259,72,13"})
    void nothingIsLost(String file, int releases, int lots, int values, int lotValues, int deadlines, int questions, int criteria,
            int awardCriteria, int awards, int codes, int places, int limits) throws UnreadableNotice {
        var path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "%s is not among the real notices.".formatted(file));
        var notices = NoticeReader.read(path).releases();
        assertEquals(releases, notices.size());
        assertEquals(lots, count(notices.stream(), n -> n.lots().stream()));
        assertEquals(values, count(notices.stream(), n -> Stream.ofNullable(n.value()).filter(v -> v.source() != Source.SUM_OF_LOTS)));
        assertEquals(lotValues, count(notices.stream(), n -> n.lots().stream().filter(lot -> lot.value() != null)));
        assertEquals(deadlines, count(notices.stream(), n -> Stream.ofNullable(n.dates().submission())));
        assertEquals(questions, count(notices.stream(), n -> Stream.ofNullable(n.dates().clarification())));
        assertEquals(criteria, count(notices.stream(), n -> n.allCriteria().stream()));
        assertEquals(awardCriteria, count(notices.stream(),
                n -> Stream.concat(n.awardCriteria().stream(), n.lots().stream().flatMap(lot -> lot.awardCriteria().stream()))));
        assertEquals(awards, count(notices.stream(), n -> n.awards().stream()));
        assertEquals(codes, count(notices.stream(), n -> n.cpvCodes().stream()));
        assertEquals(places, count(notices.stream(), n -> n.places().stream()));
        assertEquals(limits, count(notices.stream(), n -> Stream.concat(Stream.ofNullable(n.mostLotsBid()),
                Stream.ofNullable(n.mostLotsAwarded()))));
    }

    @Test
    void everyFileIsReadOrRefusedInWords() throws Exception {
        try (var files = Files.list(FOLDER)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                if (file.endsWith("turnover-sentences.json")) {
                    assertThrows(UnreadableNotice.class, () -> NoticeReader.read(file));
                } else {
                    var notices = NoticeReader.read(file);
                    assertFalse(NoticeText.render(notices, UK).isBlank());
                    assertFalse(NoticeJson.render(notices, UK).isBlank());
                    notices.releases().forEach(notice -> assertNotNull(notice.title(), String.valueOf(notice.ocid())));
                }
            }
        }
    }

    private static long count(Stream<NoticeRelease> notices, Function<NoticeRelease, Stream<?>> of) {
        return notices.flatMap(of).count();
    }
}
