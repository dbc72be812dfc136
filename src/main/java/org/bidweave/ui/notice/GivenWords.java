package org.bidweave.ui.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.bidweave.model.Tender;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.places.StandingWords;
import org.bidweave.ui.shared.typed.YearsOfContract;

/// How something that a notice gave is named and reads in this bid.
record GivenWords(Texts texts, Bid bid, UkPlaces places) {

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

    /// `text` is what the notice said of it, or what the bid has. What is not understood reads as it stands.
    String reads(Given given, String text) {
        return !given.understood() && text.equals(given.said()) ? ImportCard.shortened(text) : switch (given.kind()) {
            case CLARIFICATION, SUBMISSION, AWARD, CONTRACT_START -> text;
            case TERM, EXTENSION -> new YearsOfContract(texts).show(new Decimal(new BigDecimal(text.substring(0, text.indexOf(' ')))));
            case MOST_BID, MOST_AWARDED -> texts.of("import.given.lots", Integer.parseInt(text));
            case RESERVED -> texts.of("import.given.reserved");
            case PLACES -> ImportCard.shortened(text);
            case YEARLY_VALUE -> texts.of("import.given.a-year", text);
        };
    }

    /// What the notice itself wrote is quoted; a sum with its months, and two dates with a dash, were put together from it. Of a plain number
    /// nothing is left to say.
    String written(Given given) {
        var written = ImportCard.shortened(given.written());
        return switch (given.kind()) {
            case YEARLY_VALUE, TERM, EXTENSION -> written;
            case MOST_BID, MOST_AWARDED -> "";
            case CLARIFICATION, SUBMISSION, AWARD, CONTRACT_START, RESERVED, PLACES -> texts.of("import.given.written", written);
        };
    }

    /// Whether anything would come into the bid with it.
    boolean canComeBack(Given given) {
        return given.standing() != Given.Standing.IN_BID && !given.asSaid(bid.tender(), places).equals(bid.tender());
    }

    static TenderSection section(Given given) {
        return switch (given.kind()) {
            case CLARIFICATION, SUBMISSION, AWARD, CONTRACT_START, TERM, EXTENSION -> TenderSection.DATES;
            case MOST_BID, MOST_AWARDED, YEARLY_VALUE -> TenderSection.LOTS;
            case RESERVED -> TenderSection.PARTNERING;
            case PLACES -> TenderSection.PLACES;
        };
    }

    /// What the user has entered for the places, and rejecting them or taking them back would take with them or leave behind.
    List<String> atStake(Given given) {
        if (given.kind() != Given.Kind.PLACES) {
            return List.of();
        }
        var rejected = lost(given, given.without(bid.tender(), places));
        var standing = PlaceEdits.standing(bid, rejected.stream().map(AreaRequirement::area).collect(Collectors.toSet()));
        return Stream.of(
                        presence("import.given.presence", rejected),
                        presence("import.given.presence.back", lost(given, given.asSaid(bid.tender(), places))),
                        standing.nothing() ? "" : texts.of("import.given.stays", new StandingWords(texts).of(standing)))
                .filter(words -> !words.isEmpty()).toList();
    }

    /// What these lots ask for now, and would not any more.
    private List<AreaRequirement> lost(Given given, Tender after) {
        return lots(given).flatMap(lot -> {
            var left = after.lot(lot.id()).areas().stream().map(AreaRequirement::area).toList();
            return lot.areas().stream().filter(asked -> !left.contains(asked.area()));
        }).toList();
    }

    private String presence(String key, List<AreaRequirement> lost) {
        int presence = (int) lost.stream().filter(GivenWords::isWorkedOn).count();
        return presence == 0 ? "" : texts.of(key, presence);
    }

    /// Whether other lots ask for one of the places of these too.
    boolean isAskedElsewhere(Given given) {
        var here = asked(given).stream().map(Area::id).toList();
        return bid.tender().lots().stream().filter(lot -> !given.lots().contains(lot.id()))
                .anyMatch(lot -> lot.areas().stream().anyMatch(asked -> here.contains(asked.area())));
    }

    /// The places of these lots, each once.
    List<Area> asked(Given given) {
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
