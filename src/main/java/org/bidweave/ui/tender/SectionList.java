package org.bidweave.ui.tender;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.model.Timetable;
import org.bidweave.ui.shared.Rail;
import org.bidweave.ui.shared.Texts;

/// The sections of the tender and how much of each is entered, with what is missing in the one that is marked.
final class SectionList {

    /// What a person asked of the list.
    interface Choice {

        /// Brings the section into view; `enter` also puts the keyboard in its first field.
        void choose(TenderSection section, boolean enter);

        /// Puts the keyboard where something that is missing in the section is entered.
        void choose(TenderSection section, Missing missing);
    }

    private final Texts texts;
    private final Rail<TenderSection> rail;
    private final Map<TenderSection, Filled> filled = new EnumMap<>(TenderSection.class);
    private final Map<TenderSection, List<Missing>> missing = new EnumMap<>(TenderSection.class);
    private final MissingList missingList;

    SectionList(Texts texts, List<TenderSection> sections, Choice choice) {
        this.texts = texts;
        rail = new Rail<>(texts.of("tender.heading"), sections, "tender-go-", choice::choose);
        missingList = new MissingList(texts, it -> choice.choose(rail.marked(), it));
        mark(rail.marked());
    }

    Region node() {
        return rail;
    }

    /// Counts anew what is entered in the sections that changed.
    void refresh(Collection<TenderSection> changed, Bid bid) {
        for (var section : changed) {
            var now = Filled.of(section, bid.tender());
            missing.put(section, Missing.of(section, bid.tender(), texts));
            filled.put(section, now);
            rail.show(section, new Rail.Row(texts.of("tender.section." + section.name()), now.filled(), now.all(), beside(section, bid, now)));
        }
        var all = Filled.sum(filled.values());
        rail.total(texts.of("tender.filled", all.filled(), all.all()));
        missingList.show(missing.getOrDefault(rail.marked(), List.of()));
    }

    TenderSection marked() {
        return rail.marked();
    }

    /// Shows where on the page the reader is.
    void mark(TenderSection section) {
        rail.mark(section);
        rail.underMarked(missingList);
        missingList.show(missing.getOrDefault(section, List.of()));
    }

    private String beside(TenderSection section, Bid bid, Filled now) {
        return switch (section) {
            case TIMETABLE -> stepsDone(bid.timetable());
            case QUESTIONS -> new QuestionWords(texts).counted(bid.clarifications());
            case GO_NO_GO -> new GoNoGoWords(texts).stands(bid.goNoGo());
            case LIMITS -> texts.of("tender.limits.changed", LimitRow.of(bid.limits()).stream().filter(LimitRow::changed).count());
            case BASICS, DATES, LOTS, PLACES, LINES, VOLUME, SPECIALISMS, TURNOVER, INSURANCE, ACCREDITATIONS, REFERENCES, PAYMENT,
                    PARTNERING, BUYERS_WORDS -> filled(now);
        };
    }

    private String stepsDone(Timetable timetable) {
        var steps = timetable.milestones();
        return texts.of("tender.timetable.count", steps.stream().filter(step -> step.done() != null).count(), steps.size());
    }

    private String filled(Filled now) {
        return now.nothingAsked() ? texts.of("tender.filled.none") : texts.of("tender.filled.of", now.filled(), now.all());
    }
}
