package org.bidweave.ui.consortium.copies;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.Words;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Source;
import org.bidweave.model.Warning;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.Origin;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Says where an organisation of the bid is from, and how old that is.
public record OriginWords(Texts texts, Copies copies) {

    private static final int MONTHS_WITHOUT_YEAR = 10;

    /// What stands on a card: a quiet line, empty where there is nothing to say, how much the directory knows better, and what a register warns of.
    public record OnCard(String line, String news, List<Warning> warnings) {

        public static final OnCard NOTHING = new OnCard("", "", List.of());

        public OnCard {
            warnings = List.copyOf(warnings);
        }
    }

    public OnCard onCard(OrganisationId organisation) {
        var warnings = copies.session().bid().organisation(organisation).map(one -> one.profile().warnings()).orElse(List.of());
        var origin = copies.of(organisation);
        return new OnCard(origin.map(this::onCard).orElse(""), origin.map(this::news).orElse(""), warnings);
    }

    private String onCard(Origin origin) {
        return switch (origin) {
            case Origin.Copied copied -> texts.of("consortium.copy.from", shortly(copied.on()));
            case Origin.Gone gone -> texts.of("consortium.copy.gone", shortly(gone.on()));
            case Origin.Elsewhere elsewhere -> texts.of("consortium.copy.elsewhere", shortly(elsewhere.on()));
            case Origin.Entered(var alike) -> alike.map(_ -> texts.of("consortium.copy.alike.card")).orElse("");
        };
    }

    private String news(Origin origin) {
        return origin instanceof Origin.Copied copied && !copied.news().isEmpty() ? texts.of("consortium.copy.changes", copied.news().size()) : "";
    }

    /// What stands over an organisation's entry.
    String sentence(Origin origin) {
        return switch (origin) {
            case Origin.Copied copied -> texts.of("consortium.copy.from", dayAndAge(copied.on()));
            case Origin.Gone gone -> texts.of("consortium.copy.gone", dayAndAge(gone.on()));
            case Origin.Elsewhere elsewhere -> texts.of("consortium.copy.elsewhere", dayAndAge(elsewhere.on()));
            case Origin.Entered _ -> texts.of("consortium.copy.entered");
        };
    }

    /// "3 Oct, 7 weeks ago", with the year where that does not say it.
    private String shortly(LocalDate day) {
        var today = copies.session().today();
        return day.plusMonths(MONTHS_WITHOUT_YEAR).isBefore(today) ? dayAndAge(day)
                : texts.of("consortium.copy.aged", Days.shortDay(day), Days.ago(texts, today, day));
    }

    /// "3 Oct 2026, 7 weeks ago"
    private String dayAndAge(LocalDate day) {
        return texts.of("consortium.copy.aged", Days.dayAndYear(day), Days.ago(texts, copies.session().today(), day));
    }

    /// "Charity Commission register, 28 Aug 2026, 10 days ago. 2 more are the same here."
    String source(CopyInBid.News news) {
        var said = said(news.source());
        return news.alike().isEmpty() ? said : texts.of("consortium.copy.same", said, news.alike().size());
    }

    private String said(@Nullable Source source) {
        if (source == null) {
            return texts.of("consortium.copy.source.unknown");
        }
        var day = source.asOf();
        return day == null ? source.name() : texts.of("consortium.copy.source", source.name(), dayAndAge(day));
    }

    String here(CopyInBid.News news) {
        return only(news.onlyHere(), news, "consortium.copy.not-here");
    }

    String inDirectory(CopyInBid.News news) {
        return only(news.onlyInDirectory(), news, "consortium.copy.not-there");
    }

    /// What both have in a list need not be read twice.
    private String only(List<String> items, CopyInBid.News news, String none) {
        return items.isEmpty() ? texts.of(news.alike().isEmpty() ? "consortium.copy.nothing" : none) : Words.sentence(String.join("; ", items));
    }
}
