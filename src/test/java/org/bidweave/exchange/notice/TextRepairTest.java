package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.says;
import static org.bidweave.exchange.notice.Fixtures.tender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Drivers must be licensed.rn Escorts too.|Drivers must be licensed.\\nEscorts too.",
        "Insurance: 5M GBPrn Public liability|Insurance: 5M GBP\\nPublic liability",
        "Yours.rnRegardsrnrn|Yours.\\nRegards\\n",
        "one lotrnrn two lotsrn three|one lot\\ntwo lots\\nthree",
        "on investmentrnThe period|on investment\\nThe period",
        "Lot 1: Arearn North Area|Lot 1: Area\\nNorth Area",
        "the competition.rnb) Scheme|the competition.\\nb) Scheme",
        "cover of:rn -tPublic liability|cover of:\\n- Public liability"})
    void lineBreaksThatArrivedAsLettersAreRestored(String given, String wanted) {
        assertEquals(wanted.replace("\\n", "\n"), LostLineBreaks.repair(given, Set.of("area", "lot")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Return the modern form to Northern Ireland; learn more at the barn, or in Pensarn, Padarn and Blackburn Road.",
        "They return it. A concern. Western Isles, Ernst and Young, government, alternatively, www.rnib.org.uk",
        "not limited torn Joinery",
        "First line\nreturned.rn kept where real line breaks are"})
    void wordsThatHoldTheLettersStay(String text) {
        assertEquals(text, LostLineBreaks.repair(text, Set.of("lot", "mode", "lea")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a budget of Â£95,000|a budget of £95,000",
        "childrenâ€™s â€œhubâ€\u009D â€“ â‚¬5|children’s “hub” – €5",
        "CafÃ© in LlanfairpwllgwyngyllÅµ|Café in Llanfairpwllgwyngyllŵ",
        "Ã¢â‚¬â„¢|’",
        "â\u0080\u0099 as Latin-1|’ as Latin-1"})
    void charactersReadInTheWrongEncodingAreRestored(String given, String wanted) {
        assertEquals(wanted, Mojibake.repair(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"£95,000 – Café “Môr”, Siân’s Tŷ Gŵyr", "Château, Âme, SÃO PAULO", "â€", "Â"})
    void honestCharactersStay(String text) {
        assertEquals(text, Mojibake.repair(text));
    }

    @Test
    void whatWasMendedIsCountedInTheNotes() throws UnreadableNotice {
        var notice = tender("""
                "description": "A service.rn For Â£5.", "lots": [{"id": "1", "title": "One", "description": "Visits.rn Meals."}]""");
        assertEquals("A service.\nFor £5.", notice.description());
        assertTrue(says(notice, "2 texts of this notice", "“rn”"));
        assertTrue(says(notice, "One text of this notice", "garbled"));
    }

    @Test
    void lineEndsAndControlCharactersAreEvened() throws UnreadableNotice {
        assertEquals("one\ntwo\nthree four", tender("\"description\": \"one\\r\\ntwo\\rthree\\u0000 four\\u0007\"").description());
    }

    @Test
    void lostCharactersAreNoted() throws UnreadableNotice {
        assertTrue(says(tender("\"description\": \"a \\uFFFD sign\""), "lost characters"));
    }
}
