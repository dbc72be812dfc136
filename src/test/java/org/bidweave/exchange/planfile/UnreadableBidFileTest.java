package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each fault of meaning gives one sentence that names the place.
class UnreadableBidFileTest {

    @TempDir
    private Path folder;

    @Test
    void theGoodFileReads() throws IOException {
        var bid = read(Zips.good());

        assertEquals("Acorn", bid.organisations().stream().map(Organisation::name).findFirst().orElseThrow());
        assertEquals("A", bid.current().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tender | 35.50 | "abc" | In tender.json, lots, second lot (L2), yearly value: “abc” is not a sum of money, such as 1200000 or 35.50.
            tender | 35.50 | -5 | In tender.json, lots, second lot (L2): The yearly value is below zero (−£5).
            tender | 35.50 | 1e999999999 | In tender.json, line 5: the number 1e999999999 has too many digits.
            tender | 35.50 | 1e99999999999999 | In tender.json, line 5: the number 1e99999999999999 has too many digits.
            tender | 35.50 | 1e60 | In tender.json, lots, second lot (L2), yearly value: The number has more than 40 digits.
            tender | 35.50 | NaN | In tender.json, line 5: this is not valid JSON.
            tender | 35.50 | [[]] | In tender.json, lots, second lot (L2), yearly value: a list is not a sum of money, such as 1200000 or 35.50.
            tender | 500 | 500.5 | In tender.json, lots, second lot (L2), volumes, first volume (NAV North), people: 500.5 is not a whole number.
            tender | 500 | 3000000000 | In tender.json, lots, second lot (L2), volumes, first volume (NAV North), people: 3000000000 is not a whole number.
            tender | "line": "NAV" | "line": "BOX" | In tender.json, lots, second lot (L2), volumes, first volume (BOX North), line: there is no service line “BOX”.
            tender | "line": "NAV", | | In tender.json, lots, second lot (L2), volumes, first volume (North), line: this is missing.
            tender | "id": "L2" | "id": "L1" | In tender.json, lots, second lot (L1), id: the lot “L1” is there twice.
            tender | "id": "L2" | "id": " " | In tender.json, lots, second lot, id: The lot id is empty.
            tender | "title": "Navigators" | "title": 5 | In tender.json, basics, title: 5 is not text.
            tender | "title": "Navigators" | "title": "x", "title": "y" | In tender.json, line 1: the field “title” is there twice.
            tender | {"title": "Navigators"} | "Navigators" | In tender.json, basics: “Navigators” is not a group of fields.
            tender | "basics" | "dates": {"submission": 20260930}, "basics" | In tender.json, dates, submission: 20260930 is not a date, such as 2026-09-30.
            tender | "basics" | "dates": {"submission": "30/09/2026"}, "basics" | In tender.json, dates, submission: “30/09/2026” is not a date, such as 2026-09-30.
            tender | "basics" | "dates": {"submission": "2026-02-30"}, "basics" | In tender.json, dates, submission: “2026-02-30” is not a date, such as 2026-09-30.
            tender | "basics" | "turnover": {"years": 0}, "basics" | In tender.json, turnover: The turnover rule looks at 0 years of accounts; it needs at least one.
            tender | "basics" | "specialisms": [{"specialism": "Debt", "scope": "ANY", "minimumHolders": 1, "lots": ["L9"]}], "basics" | In tender.json, specialisms, first specialism (Debt), lots, first lot: there is no lot “L9”.
            alternatives | "LEAD" | "BOSS" | In alternatives.json, first alternative (A), members, first member (ACORN), role: “BOSS” is not one of the possible words: LEAD, MEMBER, SUBCONTRACTOR, GUARANTOR, SUPPORTER, RESERVE.
            alternatives | "ACORN" | "OAK" | In alternatives.json, first alternative (A), members, first member (OAK), organisation: there is no organisation “OAK”.
            alternatives | {"L1": 100000} | {"L7": 100000} | In alternatives.json, first alternative (A), members, first member (ACORN), shares, “L7”: there is no lot “L7”.
            alternatives | {"L1": 100000} | {"L1": 1, " L1": 2} | In alternatives.json, first alternative (A), members, first member (ACORN), shares, “ L1”: this is there twice.
            alternatives | {"L1": 100000} | {"L1": -1} | In alternatives.json, first alternative (A), members, first member (ACORN): The share is below zero (−£1).
            alternatives | "pool": "Main" | "pool": "Night" | In alternatives.json, first alternative (A), members, first member (ACORN), allocations, first allocation, pool: the organisation has no staff pool “Night”.
            alternatives | ["L1"] | ["L1", "L1"] | In alternatives.json, first alternative (A), lots bid, second entry: the lot “L1” is there twice.
            alternatives | ["L1"] | [null] | In alternatives.json, first alternative (A), lots bid, first entry: an empty value is not text.
            bid | "current": "A" | "current": "B" | In bid.json, current: there is no alternative “B”.
            bid | "current": "A" | "current": "A", "tender": {} | In bid.json: “tender” has no place here, as it is in tender.json.
            bid | "id": "b1", | | In bid.json, id: this is missing.
            bid | "id": "b1" | "id": b1 | In bid.json, line 1: this is not valid JSON.
            organisations | "Acorn" | "Acorn | In organisations.json, line 1: this is not valid JSON.
            organisations | 3.75}} | 3.75}}, {"id": "ACORN"} | In organisations.json, second organisation (ACORN), id: the organisation “ACORN” is there twice.
            """)
    void aFaultOfMeaningNamesItsPlace(String entry, String old, String other, String sentence) throws IOException {
        assertFault(sentence, Zips.goodBut(entry + ".json", old, other == null ? "" : other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format": "bidweave bid", "version": 2} | This file was written by a newer Bidweave (file version 2; this one reads version 1). Install the newer Bidweave to open it.
            {"format": "bidweave bid", "version": 0} | In bidweave.json, version: 0 is not the number of a version.
            {"format": "bidweave bid", "version": "1"} | In bidweave.json, version: “1” is not the number of a version.
            {"format": "bidweave bid"} | In bidweave.json, version: an empty value is not the number of a version.
            {"format": "other", "version": 1} | This is not a bid file: in bidweave.json, the format is not “bidweave bid”.
            [] | In bidweave.json: a list is not a group of fields.
            `` | bidweave.json is empty.
            """)
    void aFileOfAnotherKindOrVersionIsRefusedInWords(String header, String sentence) throws IOException {
        assertFault(sentence, Zips.goodBut("bidweave.json", header));
    }

    @Test
    void aNewerVersionIsSaidBeforeAnythingElse() throws IOException {
        var entries = Zips.goodBut("bidweave.json", "{\"format\": \"bidweave bid\", \"version\": 7}");
        entries.remove("tender.json");

        assertFault("This file was written by a newer Bidweave (file version 7; this one reads version 1). Install the newer Bidweave to open it.", entries);
    }

    private void assertFault(String sentence, Map<String, byte[]> entries) {
        assertEquals(sentence, assertThrows(UnreadableBidFile.class, () -> read(entries)).getMessage());
    }

    private Bid read(Map<String, byte[]> entries) throws IOException {
        var file = folder.resolve("bid.bidweave");
        Files.write(file, Zips.zip(entries));
        return BidFile.read(file);
    }
}
