package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.bidweave.TestBids;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class TenderJourneyTest {

    @Test
    void westmeresTenderIsEnteredFromNothing() {
        onFxThread(() -> {
            var screen = new TenderOnScreen(Bid.empty(new BidId("new")), TestBids.TODAY, new Theme(Theme.Choice.LIGHT));

            basics(screen);
            lists(screen);
            rules(screen);

            assertEquals(withIdsOfNames(TestBids.WESTMERE.tender()), screen.session.bid().tender());
            assertEquals(List.of(TestBids.LOT), screen.session.bid().alternative(TestBids.A).lotsBid());
        });
    }

    private static void basics(TenderOnScreen screen) {
        screen.type("tender-title", "Wellbeing Navigators");
        screen.type("tender-buyer", "Westmere Borough Council");
        screen.type("tender-reference", "WEST-2026-014");
        screen.choose("tender-regime", "Procurement Act 2023, light touch");
        screen.type("tender-submission", "30/9/26");
        screen.type("tender-start", "1 Apr 2027");
        screen.type("tender-term", "3 years");
        screen.type("tender-ceiling", "£600k");
    }

    private static void lists(TenderOnScreen screen) {
        screen.paste("tender-lots", "Wellbeing Navigators\t600,000\tNorth, South, Quayside\tOutreach");
        screen.paste("tender-lines", "Wellbeing navigation\tpeople\t80");
        screen.paste("tender-volume", "1\tWellbeing navigation\t\t500\t600\t400");
        screen.paste("tender-presence", "1\tNorth\tOutreach\t\tyes\n1\tSouth\tOutreach\t\tyes\n1\tQuayside\tOutreach\t\tyes");
        screen.paste("tender-specialisms", "Social prescribing\tMandatory\nDebt and welfare\tMandatory\nBereavement\tMandatory");
        screen.paste("tender-insurance", """
                Public liability\t£5m\tWhoever signs with the buyer
                Employers’ liability\t£5m\tWhoever signs with the buyer
                Professional indemnity\t£1m\tWhoever signs with the buyer
                Public liability\t£2m\tEveryone who delivers
                """);
        screen.paste("tender-accreditations", "AQS\tWhoever delivers Debt and welfare");
    }

    private static void rules(TenderOnScreen screen) {
        screen.type("tender-lots-most-bid", "1");
        screen.type("tender-lots-most-won", "1");
        screen.type("tender-threshold", "2x");
        screen.choose("tender-mode", "Together");
        screen.type("tender-references-count", "3");
        screen.type("tender-references-years", "3");
        screen.type("tender-payment-arrears", "3");
        screen.type("tender-payment-days", "30");
        screen.type("tender-payment-results", "0%");
    }

    /// The same tender with the ids that names typed on the screen are given.
    private static Tender withIdsOfNames(Tender tender) {
        return tender
                .withAreas(tender.areas().stream().map(area -> new Area(id(area.id()), area.name(), area.code())).toList())
                .withLines(tender.lines().stream().map(line -> new ServiceLine(
                        new LineId("wellbeing-navigation"), line.name(), line.unit(), line.standard(), line.safeMaximum())).toList())
                .withLots(tender.lots().stream().map(TenderJourneyTest::withIdsOfNames).toList());
    }

    private static Lot withIdsOfNames(Lot lot) {
        return lot.withAreas(lot.areas().stream().map(asked -> asked.withArea(id(asked.area()))).toList())
                .withVolumes(lot.volumes().stream()
                        .map(volume -> volume.withArea(id(volume.area())).withLine(new LineId("wellbeing-navigation"))).toList());
    }

    private static AreaId id(AreaId area) {
        return new AreaId(area.value().toLowerCase(Locale.ROOT));
    }
}
