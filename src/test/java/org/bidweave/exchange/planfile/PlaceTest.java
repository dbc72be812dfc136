package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void whatAThingIsCalledStandsOnOneLineOfAMessage() {
        assertEquals("In bid.json, contacts, first contact (line break tab): wrong.",
                Place.BID.field("contacts").element("contacts", 0, "line\nbreak\ttab").fault("wrong.").getMessage());
    }
}
