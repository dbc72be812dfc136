package org.bidweave.exchange.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Specialism;
import org.bidweave.places.UkPlaces;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything understood of a package as JSON: an array with one object for each release, named as the records are, and with the rows
/// that its words suggest.
public final class NoticeJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Money.class, Pounds.class)
            .addMixIn(Decimal.class, Value.class)
            .addMixIn(LotId.class, Name.class)
            .addMixIn(AreaId.class, Name.class)
            .addMixIn(Specialism.class, SpecialismName.class)
            .build();

    private NoticeJson() {}

    public static String render(NoticePackage notices, UkPlaces places) {
        return JSON.writeValueAsString(notices.releases().stream().map(notice -> Understood.of(notice, places)).toList());
    }

    private record Understood(
            @JsonUnwrapped NoticeRelease notice,
            List<Area> areas,
            List<NoticeReading.Row> suggestions,
            List<NoticeReading.Words> notUnderstood) {

        static Understood of(NoticeRelease notice, UkPlaces places) {
            var reading = NoticeReading.of(notice, places);
            return new Understood(notice, reading.areas(), reading.suggestions(), reading.notUnderstood());
        }
    }

    private interface Pounds {
        @JsonValue
        BigDecimal pounds();
    }

    private interface Value {
        @JsonValue
        BigDecimal value();
    }

    private interface Name {
        @JsonValue
        String value();
    }

    private interface SpecialismName {
        @JsonValue
        String name();
    }
}
