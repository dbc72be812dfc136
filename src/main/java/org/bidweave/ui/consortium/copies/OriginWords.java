package org.bidweave.ui.consortium.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Source;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.Origin;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Says where an organisation of the bid is from, and how old that is.
public record OriginWords(Texts texts, Copies copies) {

    /// What stands on a card: a quiet line, empty where there is nothing to say, and how much the directory knows better.
    public record OnCard(String line, String news) {

        public static final OnCard NOTHING = new OnCard("", "");
    }

    public OnCard onCard(OrganisationId organisation) {
        return copies.of(organisation).map(origin -> new OnCard(line(origin), news(origin))).orElse(OnCard.NOTHING);
    }

    private String line(Origin origin) {
        return switch (origin) {
            case Origin.Copied copied -> texts.of("consortium.copy.from", dayAndAge(copied.on()));
            case Origin.Gone gone -> texts.of("consortium.copy.gone", Days.dayAndYear(gone.on()));
            case Origin.Elsewhere elsewhere -> texts.of("consortium.copy.elsewhere", dayAndAge(elsewhere.on()));
            case Origin.Entered(var alike) -> alike.map(it -> texts.of("consortium.copy.alike.card")).orElse("");
        };
    }

    private String news(Origin origin) {
        return origin instanceof Origin.Copied copied && !copied.news().isEmpty() ? texts.of("consortium.copy.changes", copied.news().size()) : "";
    }

    /// What stands over an organisation's entry.
    String sentence(Origin origin) {
        return switch (origin) {
            case Origin.Copied copied -> line(copied);
            case Origin.Gone gone -> line(gone);
            case Origin.Elsewhere elsewhere -> line(elsewhere);
            case Origin.Entered _ -> texts.of("consortium.copy.entered");
        };
    }

    /// "3 Oct 2026, 7 weeks ago"
    private String dayAndAge(LocalDate day) {
        return texts.of("consortium.copy.aged", Days.dayAndYear(day), Days.ago(texts, copies.session().today(), day));
    }

    String source(@Nullable Source source) {
        return Optional.ofNullable(source)
                .map(from -> Optional.ofNullable(from.asOf()).map(day -> texts.of("consortium.copy.source", from.name(), dayAndAge(day))).orElse(from.name()))
                .orElse(texts.of("consortium.copy.source.unknown"));
    }

    String here(CopyInBid.News news) {
        return only(news.onlyHere(), news.alike().size());
    }

    String inDirectory(CopyInBid.News news) {
        return only(news.onlyInDirectory(), news.alike().size());
    }

    /// What both have in a list need not be read twice.
    private String only(List<String> items, int alike) {
        var parts = new ArrayList<>(items);
        if (alike > 0) {
            parts.add(texts.of(items.isEmpty() ? "consortium.copy.same" : "consortium.copy.same.more", alike));
        }
        return parts.isEmpty() ? texts.of("consortium.copy.nothing") : String.join("; ", parts);
    }
}
