package org.bidweave.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Stage;
import org.bidweave.model.StageDay;

/// What a user does with a consortium that was suggested. `suggested` is the bid with it in the alternative that was looked at; organisations
/// that the bid does not know come along, and whoever is new is identified that day.
public record SuggestionEdits(AlternativeId id, Bid suggested, LocalDate today) {

    /// In place of the alternative.
    public Edit apply(String title) {
        return new Edit(title, bid -> known(bid).withAlternative(id, this::dated));
    }

    /// As a further alternative.
    public Edit add(String name) {
        return new Edit("Add alternative: " + name, bid -> AlternativeEdits.added(known(bid), dated(bid.alternative(id)), name));
    }

    private Alternative dated(Alternative before) {
        var alternative = suggested.alternative(id);
        return alternative.withMembers(alternative.members().stream().map(member -> before.member(member.organisation()).isPresent() ? member : dated(member)).toList());
    }

    private Member dated(Member member) {
        return member.withStageDays(List.of(new StageDay(Stage.IDENTIFIED, today)));
    }

    private Bid known(Bid bid) {
        var ids = bid.organisations().stream().map(one -> one.id()).toList();
        var more = suggested.organisations().stream().filter(one -> !ids.contains(one.id()) && suggested.alternative(id).member(one.id()).isPresent());
        return bid.withOrganisations(Stream.concat(bid.organisations().stream(), more).toList());
    }
}
