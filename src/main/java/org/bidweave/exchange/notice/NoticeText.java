package org.bidweave.exchange.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was understood of each notice, as a page for a person.
public final class NoticeText {
    private final Page page = new Page();

    private NoticeText() {}

    public static String render(NoticePackage notices) {
        var text = new NoticeText();
        text.page.line("%d %s%s".formatted(notices.releases().size(), notices.releases().size() == 1 ? "notice" : "notices",
                notices.publisher() == null ? "" : " from " + notices.publisher()));
        text.page.bullets(notices.notes());
        notices.releases().forEach(text::release);
        return text.page.toString();
    }

    private void release(NoticeRelease notice) {
        page.title(notice.title() == null ? "Notice without a title" : notice.title());
        page.field("Notice", join(" · ", NoticeTypes.name(notice), notice.publisher().label(), notice.releaseId()));
        page.field("Reference", notice.reference());
        page.field("Process", notice.ocid());
        page.field("Buyer", buyer(notice.buyer()));
        page.field("", String.join(", ", notice.buyer().address()));
        page.field("With", Wording.list(notice.otherBuyers().stream().map(NoticeBuyer::name).filter(Objects::nonNull).toList()));
        page.field("Value", value(notice.value()));
        dates(notice.dates());
        procedure(notice);
        page.field("Codes (CPV)", notice.cpvCodes().stream().map(NoticeText::code).collect(Collectors.joining(", ")));
        page.field("Places", places(notice.places()));
        page.prose("Description", notice.description());
        page.prose("Further information", notice.furtherInformation());
        criteria("Criteria", notice.criteria());
        award("Award criteria", notice.awardCriteria());
        lots(notice);
        notice.awards().forEach(this::awarded);
        if (!notice.notes().isEmpty()) {
            page.heading("Notes");
            page.bullets(notice.notes());
        }
    }

    private void dates(NoticeDates dates) {
        page.field("Published", day(dates.published()));
        page.field("Interest by", date(dates.expressionOfInterest()));
        page.field("Questions by", date(dates.clarification()));
        page.field("Submission by", date(dates.submission()));
        page.field("Award from", day(dates.awardFrom()));
        page.field("Award by", day(dates.awardBy()));
        page.field("Contract", period(dates.contract()));
    }

    private void procedure(NoticeRelease notice) {
        var procedure = notice.procedure();
        page.field("Procedure", join("; ", procedure.name() == null ? procedure.method() : procedure.name(),
                said(procedure.framework(), "framework agreement", null), said(procedure.lightTouch(), "light touch", null),
                said(procedure.aboveThreshold(), "above the threshold", "below the threshold")));
        page.field("", procedure.features());
        page.field("Reserved for", Wording.list(procedure.reservedFor()));
        page.field("Suitable for", suitability(notice.suitability()));
        page.field("Lots to bid", limit(notice.mostLotsBid()));
        page.field("Lots to win", limit(notice.mostLotsAwarded()));
    }

    private void lots(NoticeRelease notice) {
        if (notice.lots().isEmpty()) {
            return;
        }
        page.heading("Lots (%d)".formatted(notice.lots().size()));
        for (var lot : notice.lots()) {
            page.line("");
            page.line(join(": ", lot.label(), lot.title()));
            page.field("Value", value(lot.value()));
            page.field("Contract", period(lot.contract()));
            page.field("Renewal", lot.renewal());
            page.field("Options", lot.options());
            page.field("Places", places(lot.places()));
            page.field("Suitable for", suitability(lot.suitability()));
            if (!Objects.equals(lot.description(), notice.description())) {
                page.prose("Description", lot.description());
            }
            criteria("Criteria", lot.criteria());
            award("Award criteria", lot.awardCriteria());
            page.bullets(lot.notes());
        }
    }

    private void awarded(NoticeAward award) {
        page.heading("Award" + (award.title() == null ? "" : ": " + award.title()));
        page.field("To", Wording.list(award.suppliers()));
        page.field("Decided", join(", ", day(award.date()), award.status()));
        page.field("Standstill to", day(award.standstillEnd()));
        page.field("Value", value(award.value()));
        page.field("Contract", period(award.contract()));
    }

    private void criteria(String heading, List<NoticeCriterion> criteria) {
        if (!criteria.isEmpty()) {
            page.heading(heading + ", in the buyer’s words");
            criteria.forEach(c -> page.prose(join(", ", c.type() == null ? "general" : c.type(), c.name()),
                    join("\nMinimum: ", c.description() == null ? "" : c.description(), c.minimum())));
        }
    }

    private void award(String heading, List<AwardCriterion> criteria) {
        if (!criteria.isEmpty()) {
            page.heading(heading);
            page.bullets(criteria.stream().map(c -> join(": ", join(", ", c.type(), c.name(), c.weightAsWritten()),
                    Objects.equals(c.description(), c.weightAsWritten()) ? null : c.description())).toList());
        }
    }

    private static String buyer(NoticeBuyer buyer) {
        return join(" ", Objects.requireNonNullElse(buyer.name(), "not named"),
                buyer.identifier() == null ? null : "(%s)".formatted(join(" ", buyer.scheme(), buyer.identifier())));
    }

    private static @Nullable String value(@Nullable NoticeValue value) {
        return value == null ? null : ValueText.of(value);
    }

    private static @Nullable String period(@Nullable NoticePeriod period) {
        if (period == null) {
            return null;
        }
        var length = period.months() != null ? period.months() + " months" : period.days() != null ? period.days() + " days" : null;
        return join(", ", join(" to ", day(period.start()), day(period.end())), length,
                period.latestEnd() == null ? null : "with extensions to " + day(period.latestEnd()));
    }

    private static @Nullable String limit(@Nullable LotLimit limit) {
        return limit == null ? null : limit.most() == null ? "no limit" : "at most " + limit.most();
    }

    private static @Nullable String suitability(Suitability suitability) {
        return join(", ", said(suitability.sme(), "small and medium firms", "not small and medium firms"),
                said(suitability.vcse(), "charities and social enterprises", "not charities and social enterprises"));
    }

    private static String code(CpvCode code) {
        return code.label() == null ? code.code() : code.code() + " " + code.label();
    }

    private static String places(List<NoticePlace> places) {
        return places.stream().map(NoticePlace::text).collect(Collectors.joining(", "));
    }

    private static @Nullable String said(@Nullable Boolean flag, @Nullable String yes, @Nullable String no) {
        return flag == null ? null : flag ? yes : no;
    }

    private static @Nullable String date(@Nullable NoticeDate date) {
        return date == null ? null : Wording.date(date);
    }

    private static @Nullable String day(@Nullable NoticeDate date) {
        return date == null ? null : Wording.day(date);
    }

    private static String join(String between, @Nullable String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
