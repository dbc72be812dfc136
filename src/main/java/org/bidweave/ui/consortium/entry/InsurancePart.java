package org.bidweave.ui.consortium.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Words;
import org.bidweave.edit.Edit;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Kind;

/// The cover it holds, and the cover it commits itself to obtain.
final class InsurancePart extends Part {

    InsurancePart(Opened opened) {
        super(MemberSection.INSURANCE, opened);
        var texts = opened.texts();
        var reading = new Reading(texts, opened.session().today());
        var types = new Options<>(List.of(InsuranceType.values()), type -> Words.sentence(Words.insurance(type)));
        add(new ListGrid<InsuranceHeld>(
                        texts, "entry.insurance-held", () -> opened.organisation().insurance(),
                        () -> new InsuranceHeld(InsuranceType.PUBLIC_LIABILITY, Money.ZERO, null),
                        held -> opened.session().apply(opened.organisationEdits().setInsurance(held)))
                .column("entry.cover", 200, Kind.TEXT, i -> types.word().apply(i.type()), typed -> types.read(texts, typed),
                        (i, type) -> i.withType(type.orElse(i.type())), types.words())
                .column("entry.limit", 130, Kind.MONEY, i -> Reading.show(i.limit()), reading::money,
                        (i, sum) -> i.withLimit(sum.orElse(Money.ZERO)))
                .column("entry.expires", 110, Kind.DATE, i -> Reading.show(i.expires()), reading::date,
                        (i, day) -> i.withExpires(day.orElse(null)))
                .build(opened.clip()));
        var title = new Label(texts.of("entry.will-insure"));
        title.getStyleClass().addAll("small", "muted");
        add(title);
        var ticks = new FlowPane(16, 6);
        for (var type : InsuranceType.values()) {
            ticks.getChildren().add(form().tick("entry.insurance." + type, bid -> opened.member(bid).willInsure().contains(type), on ->
                    willInsure(opened, type, on)));
        }
        add(ticks);
    }

    private static Edit willInsure(Opened opened, InsuranceType type, boolean on) {
        var types = new ArrayList<>(opened.member().willInsure());
        types.remove(type);
        if (on) {
            types.add(type);
        }
        return opened.edits().setWillInsure(types);
    }
}
