package org.bidweave.ui.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bidweave.check.TenderSection;
import org.bidweave.check.Words;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.exchange.notice.Given;
import org.bidweave.model.Area;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;
import org.bidweave.model.Presence;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.places.StandingWords;
import org.bidweave.ui.shared.typed.YearsOfContract;

/// How something that a notice gave is named and reads in this bid.
record GivenWords(Texts texts, Bid bid) {

    private static final int LONGEST = 240;

    /// "Submission", "Lots 1 to 3, places".
    String name(Given given) {
        var kind = texts.of("import.given." + given.kind().name());
        return given.lots().isEmpty() || bid.tender().lots().size() < 2 ? kind
                : Words.sentence(Words.lots(bid.tender(), given.lots())) + ", " + inSentence(kind);
    }

    /// As undo says it: "submission".
    String called(Given given) {
        return inSentence(name(given));
    }

    /// `text` is what the notice said of it, or what the bid has.
    String reads(Given given, String text) {
        return switch (given.kind()) {
            case CLARIFICATION, SUBMISSION, AWARD, CONTRACT_START -> text;
            case TERM, EXTENSION -> new YearsOfContract(texts).show(new Decimal(new BigDecimal(text.substring(0, text.indexOf(' ')))));
            case MOST_BID, MOST_AWARDED -> texts.of("import.given.lots", Integer.parseInt(text));
            case RESERVED -> texts.of("import.given.reserved");
            case PLACES -> shortened(text);
            case YEARLY_VALUE -> texts.of("import.given.a-year", text);
        };
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }

    static TenderSection section(Given given) {
        return switch (given.kind()) {
            case CLARIFICATION, SUBMISSION, AWARD, CONTRACT_START, TERM, EXTENSION -> TenderSection.DATES;
            case MOST_BID, MOST_AWARDED, YEARLY_VALUE -> TenderSection.LOTS;
            case RESERVED -> TenderSection.PARTNERING;
            case PLACES -> TenderSection.PLACES;
        };
    }

    /// What the user has entered for the places, and rejecting them would take with them or leave behind.
    List<String> atStake(Given given) {
        if (given.kind() != Given.Kind.PLACES) {
            return List.of();
        }
        var asked = lots(given).flatMap(lot -> lot.areas().stream()).toList();
        int presence = (int) asked.stream().filter(GivenWords::isWorkedOn).count();
        var standing = asked.stream().map(AreaRequirement::area).distinct().map(area -> PlaceEdits.standing(bid, area))
                .reduce(new PlaceEdits.Standing(0, 0, 0), PlaceEdits.Standing::plus);
        return Stream.of(
                        presence == 0 ? "" : texts.of("import.given.presence", presence),
                        standing.nothing() ? "" : texts.of("import.given.stays", new StandingWords(texts).of(standing)))
                .filter(words -> !words.isEmpty()).toList();
    }

    /// The places of these lots, each once.
    List<Area> places(Given given) {
        var asked = lots(given).flatMap(lot -> lot.areas().stream()).map(AreaRequirement::area).toList();
        return given.kind() == Given.Kind.PLACES ? bid.tender().areas().stream().filter(area -> asked.contains(area.id())).toList() : List.of();
    }

    private Stream<Lot> lots(Given given) {
        return bid.tender().lots().stream().filter(lot -> given.lots().contains(lot.id()));
    }

    private static boolean isWorkedOn(AreaRequirement asked) {
        return asked.level() != Presence.NONE || asked.by() != null || asked.passFail();
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
