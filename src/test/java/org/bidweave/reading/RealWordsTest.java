package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bidweave.exchange.notice.NoticeBid;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.model.BidId;
import org.bidweave.model.Tender;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Words of real notices, outside the repository.
class RealWordsTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final Path FOLDER = Path.of(System.getProperty("bidweave.notices", "../shared/data/notices"));
    private static final String NOTHING = "";
    private static final String OPEN = "not understood";

    /// For each sentence of turnover-sentences.json, in its order: the ends of its process and what its words ask.
    private static final List<List<String>> RIGHT = List.of(
            List.of("06a668", "A turnover of £500,000 from work like this, in each of the last 2 years"),
            List.of("576351", "A turnover of £200,000, in the latest year ?"),
            List.of("578499", "A turnover of £300,000, in each of the last 3 years"),
            List.of("578499", NOTHING),
            List.of("579394", "A turnover of £500,000, in each of the last 3 years"),
            List.of("579552", NOTHING),
            List.of("579568", "A turnover of £400,000, in each of the last 3 years"),
            List.of("579568", "A turnover of £400,000 from work like this, in each of the last 3 years"),
            List.of("579639", "A turnover of £400,000 from work like this, in each of the last 2 years"),
            List.of("571982", OPEN),
            List.of("571982", NOTHING),
            List.of("571982", "Lot 1: a turnover of £90,000 from work like this, in each of the last 3 years ?; "
                    // The lots have no titles to find them by, and the sentence breaks off before the second lot's years.
                    + "Lot 2: a turnover of £300,000 from work like this, in each of the last 3 years ?"),
            List.of("579933", NOTHING),
            List.of("580017", "A turnover of £1,300,000, in each of the last 3 years ?"),
            List.of("578867", NOTHING),
            List.of("579741", "A turnover of twice the yearly value, in each of the last 2 years ?"),
            List.of("579910", "A turnover of £200,000, in each of the last 3 years"),
            List.of("579910", NOTHING),
            List.of("579910", NOTHING),
            List.of("574863", "A turnover of £800,000, in each of the last 2 years"),
            List.of("574863", NOTHING),
            List.of("574863", NOTHING),
            List.of("580618", OPEN),
            List.of("580618", NOTHING));

    @BeforeEach
    void theFilesAreThere() {
        assumeTrue(Files.isDirectory(FOLDER), "The real notices are not in %s; name their folder with -Dbidweave.notices.".formatted(FOLDER));
    }

    @Test
    void everyTurnoverSentenceIsReadOrLeftOpen() throws Exception {
        var file = FOLDER.resolve("turnover-sentences.json");
        assumeTrue(Files.exists(file), "turnover-sentences.json is not among the real notices.");
        var sentences = StreamSupport.stream(JsonMapper.shared().readTree(Files.readString(file)).spliterator(), false).toList();
        assertEquals(RIGHT.size(), sentences.size());
        assertEquals(
                RIGHT.stream().map(right -> String.join(": ", right)).toList(),
                IntStream.range(0, RIGHT.size()).mapToObj(index -> {
                    var ocid = sentences.get(index).get("ocid").asString();
                    return ocid.substring(ocid.length() - 6) + ": " + turnover(sentences.get(index).get("text").asString());
                }).toList());
    }

    private static String turnover(String text) {
        var tender = Read.tender(text);
        var reading = Reading.of(tender);
        var thresholds = reading.suggestions().stream().filter(suggestion -> suggestion.asked() instanceof Asked.Threshold)
                .map(suggestion -> suggestion.asked().inWords(tender) + (suggestion.doubts().isEmpty() ? "" : " ?")).toList();
        return thresholds.isEmpty() && !reading.notUnderstood().isEmpty() && text.contains("turnover") ? OPEN : String.join("; ", thresholds);
    }

    @ParameterizedTest
    @CsvSource({
        "contracts-finder.json,{Dated=5},0",
        "find-a-tender-act.json,{Dated=2},0",
        "find-a-tender-below-threshold.json,{},0",
        "find-a-tender-legacy.json,'{Cover=6, Dated=1}',0",
        "public-contracts-scotland.json,'{Accredited=38, Cover=73, Dated=3, Ratios=1, References=5, Threshold=12}',15",
        "sell2wales.json,'{Accredited=2, Dated=1, MostLots=1}',0"})
    void eachFileSuggestsWhatItDid(String file, String kinds, int notUnderstood) throws UnreadableNotice {
        var path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "%s is not among the real notices.".formatted(file));
        var readings = tenders(path).stream().map(Reading::of).toList();
        assertEquals(kinds, readings.stream().flatMap(reading -> reading.suggestions().stream())
                .map(suggestion -> suggestion.asked().getClass().getSimpleName())
                .collect(Collectors.collectingAndThen(Collectors.groupingBy(Function.identity(), Collectors.counting()), TreeMap::new)).toString());
        assertEquals(notUnderstood, readings.stream().mapToInt(reading -> reading.notUnderstood().size()).sum());
    }

    @Test
    void everySuggestionPointsAtWordsThatAreThere() throws Exception {
        for (var tender : tenders(FOLDER.resolve("public-contracts-scotland.json"))) {
            var texts = Words.texts(tender).toList();
            for (var suggestion : Reading.of(tender).suggestions()) {
                assertTrue(suggestion.from().stream().allMatch(passage -> texts.contains(passage.text()) && !passage.words().isBlank()
                        && passage.words().equals(passage.words().strip())), suggestion.toString());
            }
        }
    }

    private static List<Tender> tenders(Path file) throws UnreadableNotice {
        return NoticeReader.read(file).releases().stream().map(notice -> NoticeBid.of(notice, new BidId("x"), UK).bid().tender()).toList();
    }
}
