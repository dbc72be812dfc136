package org.bidweave.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnershipWordsTest {

    private static Optional<PartnershipWords> in(String description) throws UnreadableNotice {
        return PartnershipWords.in(Fixtures.tender("\"description\": \"%s\"".formatted(description)));
    }

    @Test
    void theBuyersOwnVerdictComesFirst() throws UnreadableNotice {
        var said = in("Subcontracting is allowed. The buyer considers that this contract is suitable for consortia. Good luck.").orElseThrow();
        assertTrue(said.suitable());
        assertEquals("The buyer considers that this contract is suitable for consortia.", said.sentence());
    }

    @Test
    void notSuitableIsNotSuitable() throws UnreadableNotice {
        var said = in("This contract is not suitable for consortia.").orElseThrow();
        assertFalse(said.suitable());
        assertEquals("This contract is not suitable for consortia.", said.sentence());
    }

    @Test
    void aPartnershipInANameIsNoWordOnBiddingTogether() throws UnreadableNotice {
        assertEquals(Optional.empty(), in("The Safer Westmere Partnership buys advice on marriage and civil partnership."));
    }

    @Test
    void ofALongSentenceWhatStandsAroundTheWords() throws UnreadableNotice {
        var said = in("Bidders " + "who read on ".repeat(40) + "may bid as a consortium " + "if they wish ".repeat(40)).orElseThrow();
        assertTrue(said.sentence().contains("as a consortium"), said.sentence());
        assertTrue(said.sentence().length() <= 202, said.sentence());
    }
}
