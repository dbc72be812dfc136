package org.bidweave.exchange.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.places.UkPlaces;
import org.jspecify.annotations.Nullable;

/// What was understood of each notice, as a page for a person.
public final class NoticeText {
    private static final int LONGEST_QUOTE = 240;

    private final Page page = new Page();

    private final UkPlaces places;

    private NoticeText(UkPlaces places) {
        this.places = places;
    }

    public static String render(NoticePackage notices, UkPlaces places) {
        var text = new NoticeText(places);
        text.page.line("%d %s%s".formatted(notices.releases().size(), notices.releases().size() == 1 ? "notice" : "notices",
                notices.publisher() == null ? "" : " from " + notices.publisher()));
        text.page.bullets(notices.notes());
        notices.releases().forEach(text::release);
        return text.page.toString();
    }

    private void release(NoticeRelease notice) {
        page.title(notice.title() == null ? "Notice without a title" : notice.title());
        page.field("Notice", Phrases.join(" · ", NoticeTypes.name(notice), notice.publisher().label(), notice.releaseId()));
        page.field("Reference", notice.reference());
        page.field("Process", notice.ocid());
        page.field("Buyer", Phrases.buyer(notice.buyer()));
        page.field("", String.join(", ", notice.buyer().address()));
        page.field("With", Wording.list(notice.otherBuyers().stream().map(NoticeBuyer::name).filter(Objects::nonNull).toList()));
        page.field("Value", Phrases.value(notice.value()));
        dates(notice.dates());
        procedure(notice);
        page.field("Codes (CPV)", notice.cpvCodes().stream().map(Phrases::code).collect(Collectors.joining(", ")));
        page.field("Places", NoticePlaces.inWords(notice.places(), places));
        page.prose("Description", notice.description());
        page.prose("Further information", notice.furtherInformation());
        criteria("Criteria", notice.criteria());
        award("Award criteria", notice.awardCriteria());
        lots(notice);
        notice.awards().forEach(this::awarded);
        reading(NoticeReading.of(notice, places));
        if (!notice.notes().isEmpty()) {
            page.heading("Notes");
            page.bullets(notice.notes());
        }
    }

    private void dates(NoticeDates dates) {
        page.field("Published", Phrases.day(dates.published()));
        page.field("Interest by", Phrases.date(dates.expressionOfInterest()));
        page.field("Questions by", Phrases.date(dates.clarification()));
        page.field("Submission by", Phrases.date(dates.submission()));
        page.field("Award from", Phrases.day(dates.awardFrom()));
        page.field("Award by", Phrases.day(dates.awardBy()));
        page.field("Contract", Phrases.period(dates.contract()));
    }

    private void procedure(NoticeRelease notice) {
        var procedure = notice.procedure();
        page.field("Procedure", Phrases.join("; ", procedure.name() == null ? procedure.method() : procedure.name(),
                Phrases.said(procedure.framework(), "framework agreement", null), Phrases.said(procedure.lightTouch(), "light touch", null),
                Phrases.said(procedure.aboveThreshold(), "above the threshold", "below the threshold")));
        page.field("", procedure.features());
        page.field("Reserved for", Wording.list(procedure.reservedFor()));
        page.field("Suitable for", Phrases.suitability(notice.suitability()));
        page.field("Lots to bid", Phrases.limit(notice.mostLotsBid()));
        page.field("Lots to win", Phrases.limit(notice.mostLotsAwarded()));
    }

    private void lots(NoticeRelease notice) {
        if (notice.lots().isEmpty()) {
            return;
        }
        page.heading("Lots (%d)".formatted(notice.lots().size()));
        for (var lot : notice.lots()) {
            page.line("");
            page.line(Phrases.join(": ", lot.label(), lot.title()));
            page.field("Value", Phrases.value(lot.value()));
            page.field("Contract", Phrases.period(lot.contract()));
            page.field("Renewal", lot.renewal());
            page.field("Options", lot.options());
            page.field("Places", NoticePlaces.inWords(lot.places(), places));
            page.field("Suitable for", Phrases.suitability(lot.suitability()));
            if (!Objects.equals(lot.description(), notice.description())) {
                page.prose("Description", lot.description());
            }
            criteria("Criteria", lot.criteria());
            award("Award criteria", lot.awardCriteria());
            page.bullets(lot.notes());
        }
    }

    private void reading(NoticeReading reading) {
        if (!reading.suggestions().isEmpty()) {
            page.heading("Suggested rows, from the buyer’s words");
            reading.suggestions().forEach(row -> {
                page.bullets(List.of(row.sentence()));
                row.doubts().forEach(doubt -> page.field("", "Check: " + doubt));
            });
        }
        if (!reading.notUnderstood().isEmpty()) {
            page.heading("Asked, but not understood");
            page.bullets(reading.notUnderstood().stream().map(words -> "“%s”".formatted(Wording.shortened(words.text(), LONGEST_QUOTE))).toList());
        }
    }

    private void awarded(NoticeAward award) {
        page.heading("Award" + (award.title() == null ? "" : ": " + award.title()));
        page.field("To", Wording.list(award.suppliers()));
        page.field("Decided", Phrases.join(", ", Phrases.day(award.date()), award.status()));
        page.field("Standstill to", Phrases.day(award.standstillEnd()));
        page.field("Value", Phrases.value(award.value()));
        page.field("Contract", Phrases.period(award.contract()));
    }

    private void criteria(String heading, List<NoticeCriterion> criteria) {
        if (!criteria.isEmpty()) {
            page.heading(heading + ", in the buyer’s words");
            criteria.forEach(c -> page.prose(Phrases.join(", ", c.type() == null ? "general" : c.type(), c.name()),
                    Phrases.join("\nMinimum: ", c.description() == null ? "" : c.description(), c.minimum())));
        }
    }

    private void award(String heading, List<AwardCriterion> criteria) {
        if (!criteria.isEmpty()) {
            page.heading(heading);
            page.bullets(criteria.stream().map(c -> Phrases.join(": ", Phrases.join(", ", c.type(), c.name(), c.weightAsWritten()),
                    Objects.equals(c.description(), c.weightAsWritten()) ? null : c.description())).toList());
        }
    }
}
